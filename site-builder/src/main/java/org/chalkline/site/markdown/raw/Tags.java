package org.chalkline.site.markdown.raw;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.html.AllowedHtml;
import org.chalkline.site.html.HtmlPiece;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.link.Destinations;
import org.chalkline.text.Text;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/** Writes single tags as the page has them, their links and images checked as those of Markdown. */
final class Tags {

    private static final Tag NOTHING = new Tag("", "", false);

    private final Rendering rendering;
    private final Destinations destinations;
    private final Set<String> ids = new HashSet<>();

    /**
     * A tag as it is written.
     *
     * @param ending what ends its element, or empty
     * @param isAnchor whether it only names its place
     */
    record Tag(String opening, String ending, boolean isAnchor) {}

    Tags(Rendering rendering) {
        this.rendering = rendering;
        this.destinations = new Destinations(rendering);
    }

    /** Writes an opening tag. */
    Tag open(HtmlPiece piece, Position place, boolean inText) {
        return open(piece.name(), piece.attributes(), piece.source(), place, inText);
    }

    /**
     * Writes an opening tag.
     *
     * @param source it as its author wrote it
     * @param inText whether it stands in a paragraph
     */
    Tag open(String name, Attributes given, String source, Position place, boolean inText) {
        AllowedHtml listed = AllowedHtml.of(name, given);
        AllowedHtml allowed = listed == null || !inText ? listed : listed.inText();
        if (allowed == null) {
            if (AllowedHtml.isHtml(name)) {
                leaveOut("<" + name + ">", place);
                return NOTHING;
            }
            return new Tag(asText(source, place), "", false);
        }
        allowed.leftOut().forEach(attribute -> leaveOut(attribute, place));
        if (allowed.element().equals("img")) {
            return new Tag(image(allowed, place), "", false);
        }
        Destinations.@Nullable Destination link =
                allowed.href().isEmpty() || rendering.isInsideLink()
                        ? null
                        : destinations.resolve(allowed.href(), place);
        Map<String, String> attributes = new LinkedHashMap<>(allowed.attributes());
        String mark = "";
        if (link != null) {
            attributes.put("href", link.href());
            mark = rendering.ports().links().mark(link.href());
        }
        String id = id(allowed);
        boolean isIdle = allowed.element().equals("a") && link == null && id.isEmpty();
        String element = isIdle ? "span" : allowed.element();
        String opening = "<" + element + written(allowed, id, attributes) + ">";
        String ending = AllowedHtml.isVoid(element) ? "" : mark + "</" + element + ">";
        return element.equals("table")
                ? new Tag(
                        "<div class=\"table\" role=\"group\" tabindex=\"0\""
                                + Html.attribute("aria-label", rendering.nextTableLabel())
                                + ">"
                                + opening,
                        ending + "</div>",
                        false)
                : new Tag(opening, ending, link == null && !id.isEmpty());
    }

    /** The first place of a name has it; what a link shows of a heading has none. */
    private String id(AllowedHtml tag) {
        boolean isNamed = !tag.id().isEmpty() && !rendering.isInsideLink();
        boolean isFree = isNamed && rendering.outline().block(tag.id()) == null;
        return isFree && ids.add(tag.id()) ? tag.id() : "";
    }

    private String image(AllowedHtml image, Position place) {
        String alternative = image.attributes().getOrDefault("alt", "");
        String source =
                image.source().isEmpty() ? null : destinations.resolveImage(image.source(), place);
        if (source == null) {
            return Html.escape(alternative);
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", source);
        attributes.put("alt", alternative);
        image.attributes().forEach(attributes::putIfAbsent);
        return "<img" + written(image, id(image), attributes) + ">";
    }

    private static String written(AllowedHtml tag, String id, Map<String, String> attributes) {
        StringBuilder written = new StringBuilder();
        written.append(Html.attribute("class", String.join(" ", tag.classes())));
        written.append(Html.attribute("id", id));
        attributes.forEach(
                (name, value) ->
                        written.append(
                                name.equals("alt") || name.equals("open")
                                        ? " " + name + "=\"" + Html.escape(value) + "\""
                                        : Html.attribute(name, value)));
        return written.toString();
    }

    /** Shows what may be no HTML at all. */
    String asText(String source, Position place) {
        int end = source.indexOf('\n');
        rendering.report(
                Mistake.HTML_AS_TEXT,
                place,
                Text.of(
                        "HTML is shown as text: {0}",
                        end < 0 ? source : source.substring(0, end) + " …"),
                Text.NONE);
        return Html.escape(source);
    }

    /** Reports what no page shows. */
    void leaveOut(String what, Position place) {
        rendering.report(
                Mistake.HTML_LEFT_OUT,
                place,
                Text.of("no page shows this HTML: {0}", what),
                Text.NONE);
    }
}
