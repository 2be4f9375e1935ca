package org.chalkline.site.markdown.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.site.base.FileSize;
import org.chalkline.site.base.Html;
import org.chalkline.site.base.MediaType;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.link.Destinations;
import org.chalkline.site.markdown.link.LinkRenderer;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A video or a sound recording. The browser's own player plays it, once its reader says so; what is
 * said in it stands below as text. On paper a picture and a line stand in its place.
 */
abstract class Player extends ShownFile {

    static final String POSTER = "poster";

    /** The name of the directive, of the element, and of the types of its files. */
    abstract String name();

    /** Attributes that its element alone has, each with a space before it. */
    String attributes() {
        return "";
    }

    /** The key of the message that says where the file is. */
    abstract String place();

    /** Says that it has no captions, and what empty ones say. */
    abstract List<Text> silence(String path);

    @Override
    public Set<String> names() {
        return Set.of(name());
    }

    @Override
    public List<OptionType> options() {
        List<OptionType> options = new ArrayList<>(super.options());
        options.add(Captions.OPTION);
        return options;
    }

    @Override
    String cssClass() {
        return "media";
    }

    @Override
    Text emptyAlternative() {
        return Text.of("An empty :alt: says that the caption tells all of it.");
    }

    @Override
    String shown(
            @Nullable String file, String alternative, Directive directive, DirectiveScope scope) {
        Position place = directive.argument().start();
        List<Captions> captions = captions(directive, scope);
        String poster = poster(directive, scope);
        if (file == null || !isA(name(), file, place, scope.rendering())) {
            return Html.escape(alternative);
        }
        return "<"
                + name()
                + " controls preload=\"metadata\""
                + attributes()
                + Html.attribute("src", Destinations.encode(file))
                + Html.attribute(POSTER, poster)
                + Html.attribute("aria-label", alternative)
                + size(directive)
                + ">"
                + captions.stream().map(Captions::track).collect(Collectors.joining())
                + "</"
                + name()
                + ">"
                + onPaper(file, poster, alternative, scope)
                + transcript(captions, scope);
    }

    private List<Captions> captions(Directive directive, DirectiveScope scope) {
        Directive.Option option = directive.option(Captions.OPTION.name()).orElse(null);
        if (option == null) {
            List<Text> told = silence(directive.argument().text());
            scope.report(
                    Mistake.NO_ALTERNATIVE,
                    directive.position(),
                    told.get(0),
                    Text.of(":captions: and a file of WebVTT"),
                    told.get(1));
            return List.of();
        }
        return Captions.read(option.value(), scope.rendering());
    }

    /** The address of a picture that is shown until the video plays; empty where there is none. */
    private static String poster(Directive directive, DirectiveScope scope) {
        Directive.Option option = directive.option(POSTER).orElse(null);
        if (option == null) {
            return "";
        }
        Position place = option.value().start();
        String file =
                new Destinations(scope.rendering())
                        .resolveFile(option.value().text(), place, Destinations::remoteImage);
        return file != null && isA("image", file, place, scope.rendering())
                ? Destinations.encode(file)
                : "";
    }

    /** What is said, in the language of the lesson. */
    private static String transcript(List<Captions> captions, DirectiveScope scope) {
        Rendering rendering = scope.rendering();
        StringBuilder html = new StringBuilder();
        captions.stream()
                .filter(each -> each.language().equals(rendering.ports().language()))
                .flatMap(each -> each.cues().stream())
                .forEach(cue -> html.append("<p>").append(Html.escape(cue)).append("</p>"));
        String title = Html.escape(rendering.ports().messages().text(MessagePort.TRANSCRIPT));
        return html.isEmpty()
                ? ""
                : "<details class=\"transcript\"><summary>"
                        + title
                        + "</summary>"
                        + html
                        + "</details>";
    }

    private String onPaper(String file, String poster, String alternative, DirectiveScope scope) {
        Rendering rendering = scope.rendering();
        String name = file.substring(file.lastIndexOf('/') + 1);
        Destinations destinations = new Destinations(rendering);
        String size = FileSize.of(destinations.size(file));
        String link =
                "<a"
                        + Html.attribute("href", Destinations.encode(file))
                        + ">"
                        + Html.escape(name)
                        + "</a>";
        String line = Html.escape(rendering.ports().messages().text(place(), name, size));
        return "<div class=\"media-paper\">"
                + (poster.isEmpty() ? "" : LinkRenderer.image(poster, alternative, ""))
                + "<p>"
                + line.replace(Html.escape(name), link)
                + destinations.leftOut()
                + "</p></div>";
    }

    private static boolean isA(String kind, String file, Position place, Rendering rendering) {
        boolean fits = MediaType.isA(kind, file);
        if (!fits) {
            reportKind(file, MediaType.endings(kind), place, rendering);
        }
        return fits;
    }

    /** Reports a file whose ending is none of some. */
    static void reportKind(String file, List<String> endings, Position place, Rendering rendering) {
        rendering.report(
                Mistake.UNFIT_FILE,
                place,
                Text.of("'{0}' is a file of another kind", file),
                Text.of(
                        "one that ends in {0}",
                        endings.stream()
                                .map(each -> "." + each)
                                .collect(Collectors.joining(", "))));
    }
}
