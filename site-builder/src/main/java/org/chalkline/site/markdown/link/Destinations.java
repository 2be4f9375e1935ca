package org.chalkline.site.markdown.link;

import static java.util.Objects.requireNonNull;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.port.LessonTargets;
import org.chalkline.site.markdown.port.LinkPort;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.site.markdown.port.Target;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** Where links and references lead. */
public final class Destinations {

    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Set<String> ALLOWED =
            Set.of("ftp", "http", "https", "mailto", "tel", "xmpp");

    /** Kinds of links into what other programs have written of their sites. */
    private static final Set<String> INVENTORIES = Set.of("inv", "myst", "xref");

    private static final String LESSON = ".md";

    /** The kinds of what has a caption. */
    private static final Set<String> CAPTIONED =
            Set.of(MessagePort.FIGURE, MessagePort.TABLE_NUMBER, MessagePort.CODE_NUMBER);

    private final Rendering rendering;

    public Destinations(Rendering rendering) {
        this.rendering = rendering;
    }

    /**
     * Where a link leads.
     *
     * @param href the address to write
     * @param target the block that it names, or the heading that begins its lesson, if any
     * @param text what a link without a text shows unless it names a block
     */
    public record Destination(String href, @Nullable Target target, String text) {}

    /** Where an address leads, or null after a report when there is nothing at its end. */
    @Nullable
    public Destination resolve(String given, Position position) {
        String written = Ways.home(given);
        if (written.startsWith("#")) {
            return label(PercentEncoding.decode(written.substring(1)), position);
        }
        String url = found(fromHere(written, position));
        if (isLabel(url)) {
            return label(url, position);
        }
        int hash = url.indexOf('#');
        String path = hash < 0 ? url : url.substring(0, hash);
        String fragment = hash < 0 ? "" : url.substring(hash + 1);
        String found = resource(path, position);
        if (found == null) {
            return null;
        }
        if (!isLesson(path)) {
            return new Destination(encode(url), null, url);
        }
        return lesson(path, PercentEncoding.decode(fragment), position);
    }

    /** The web address of what has a name of its own in the world, such as {@code doi:10.1/2}. */
    public static String inTheWorld(String address) {
        return Ways.inTheWorld(address);
    }

    /** An address that begins at a file of the site, where there is one at its end. */
    private String found(String url) {
        String world = Ways.inTheWorld(url);
        if (SCHEME.matcher(world).lookingAt()) {
            return world;
        }
        int hash = url.indexOf('#');
        String path = decoded(hash < 0 ? url : url.substring(0, hash));
        String way = Ways.find(path, rendering.file(), rendering.ports().links());
        return way.equals(path) ? url : way + (hash < 0 ? "" : url.substring(hash));
    }

    /** Whether an address is no file, but a label of this or another lesson, as MyST allows. */
    private boolean isLabel(String url) {
        boolean label =
                rendering.outline().isLabel(url)
                        || !rendering.ports().links().labelled(url).isEmpty();
        return label && !rendering.ports().links().exists(decoded(url));
    }

    private @Nullable Destination lesson(String path, String label, Position position) {
        LessonTargets lesson = rendering.ports().links().lesson(decoded(path));
        if (label.isEmpty() || lesson == null) {
            String title = rendering.ports().links().title(decoded(path));
            Target first =
                    lesson == null || title != null
                            ? null
                            : new Target(path, "", "", "", lesson.title());
            return new Destination(encode(page(path)), first, title == null ? path : title);
        }
        Target target = lesson.find(label);
        if (target == null) {
            Set<String> known = new TreeSet<>(lesson.labelled().keySet());
            known.addAll(lesson.headings().keySet());
            rendering.unknown(
                    Mistake.UNKNOWN_LABEL,
                    position,
                    Text.of("unknown label '{0}'", label),
                    label,
                    known);
            return null;
        }
        return elsewhere(path, target);
    }

    /** Where a label of this or another lesson stands, or null after a report. */
    @Nullable
    public Destination label(String label, Position position) {
        Target own = rendering.target(label);
        if (own != null) {
            return new Destination("#" + encode(own.id()), own, label);
        }
        LinkPort links = rendering.ports().links();
        SortedMap<String, Target> others = links.labelled(label);
        if (others.isEmpty()) {
            Set<String> known = new TreeSet<>(rendering.outline().known());
            known.addAll(links.labels());
            rendering.unknown(
                    Mistake.UNKNOWN_LABEL,
                    position,
                    Text.of("unknown label '{0}'", label),
                    label,
                    known);
            return null;
        }
        String path = others.firstKey();
        if (others.size() > 1) {
            rendering.report(
                    Mistake.AMBIGUOUS_LABEL,
                    position,
                    Text.of("more than one lesson has the label '{0}'", label),
                    Text.list(List.copyOf(others.keySet())),
                    Text.of("Name the lesson, too: {0}.", "[](" + path + "#" + label + ")"));
            return null;
        }
        return elsewhere(path, requireNonNull(others.get(path)));
    }

    private static Destination elsewhere(String path, Target target) {
        return new Destination(
                encode(page(path) + "#" + target.id()), target, path + "#" + target.label());
    }

    /** The address of an image, or null after a report. */
    @Nullable
    public String resolveImage(String written, Position position) {
        String way = resolveFile(written, position, Destinations::remoteImage);
        return way == null ? null : encode(way);
    }

    public static Text remoteImage(String path) {
        return Text.of("the image '{0}' is on another host", path);
    }

    /**
     * The way from this lesson to a file of the site that a page shows, or null after a report.
     *
     * @param remote what to say of one that is on another host
     */
    @Nullable
    public String resolveFile(String written, Position position, Function<String, Text> remote) {
        String url = found(fromHere(written, position));
        String found = resource(url, position);
        if (found != null && SCHEME.matcher(found).lookingAt()) {
            rendering.report(
                    Mistake.REMOTE_IMAGE,
                    position,
                    remote.apply(url),
                    Text.of("a file of this site"),
                    Text.of("Pages load nothing from elsewhere; put a copy beside the lesson."));
            return null;
        }
        return found;
    }

    /**
     * Writes the text of a link that has none.
     *
     * @param byName whether a caption says more than a number
     */
    void writeText(
            Destination destination, boolean byName, NodeRendererContext context, HtmlWriter html) {
        Target target = destination.target();
        boolean here = destination.href().startsWith("#");
        Node block = target == null || !here ? null : rendering.outline().block(target.label());
        if (block instanceof Heading) {
            // The links and notes that its lesson defines are known here.
            NodeRendererContext inside = context.getSubContext(false);
            rendering.insideLink(() -> inside.renderChildren(block));
            html.raw(inside.getHtmlWriter().toString(0, 0).strip());
        } else {
            html.raw(byName ? title(destination) : text(destination));
        }
    }

    /** The text of a link that has none: a caption or title, or else a number. */
    public String title(Destination destination) {
        Target target = destination.target();
        return target != null && CAPTIONED.contains(target.kind()) && !target.title().isBlank()
                ? rendering.quote(target.title())
                : text(destination);
    }

    /** The text of a link that has none: a number, or else a title. */
    public String text(Destination destination) {
        Target target = destination.target();
        if (target == null) {
            return Html.escape(destination.text());
        }
        String number = rendering.numberInWords(target.kind(), target.number());
        if (!number.isEmpty()) {
            return Html.escape(number);
        }
        return target.title().isBlank()
                ? Html.escape(target.label())
                : rendering.quote(target.title());
    }

    /**
     * An address in an included file as this lesson would write it. Its way begins at the included
     * file, where there is something at its end, or else at this lesson.
     */
    private String fromHere(String url, Position position) {
        if (position.inclusion() == null
                || url.startsWith("/")
                || SCHEME.matcher(url).lookingAt()) {
            return url;
        }
        LinkPort links = rendering.ports().links();
        int hash = url.indexOf('#');
        String path = hash < 0 ? url : url.substring(0, hash);
        String way = links.from(position.inclusion().file(), path);
        return links.exists(decoded(way)) ? way + url.substring(path.length()) : url;
    }

    private @Nullable String resource(String path, Position position) {
        Matcher scheme = SCHEME.matcher(path);
        if (scheme.lookingAt()) {
            if (ALLOWED.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
                return path;
            }
            if (INVENTORIES.contains(scheme.group(1))) {
                rendering.report(
                        Mistake.FOREIGN_MARKUP,
                        position,
                        Text.of("'{0}' leads into another program's inventory", path),
                        Text.NONE,
                        Text.of("Write the whole address; the words are shown without a link."));
                return null;
            }
            List<String> known = ALLOWED.stream().sorted().toList();
            rendering.unknown(
                    Mistake.UNKNOWN_SCHEME,
                    position,
                    Text.of("unknown kind of link '{0}'", scheme.group(1)),
                    scheme.group(1),
                    known);
            return null;
        }
        if (path.startsWith("/")) {
            rendering.report(
                    Mistake.ROOTED_LINK,
                    position,
                    Text.of("the link '{0}' begins at the root of a host", path),
                    Text.of("a path relative to this lesson"),
                    Text.of("A site works in any folder, so it cannot know the root."));
            return null;
        }
        if (!rendering.ports().links().exists(decoded(path))) {
            Collection<String> known = rendering.ports().links().paths();
            rendering.report(
                    Mistake.UNKNOWN_FILE,
                    position,
                    path.isEmpty()
                            ? Text.of("this link leads nowhere")
                            : Text.of("no file '{0}'", path),
                    Text.NONE,
                    Nearest.hint(decoded(path), known));
            return null;
        }
        return path;
    }

    private static boolean isLesson(String path) {
        return path.endsWith(LESSON) && !SCHEME.matcher(path).lookingAt();
    }

    /** The page of a lesson. */
    public static String page(String path) {
        return path.substring(0, path.length() - LESSON.length()) + ".html";
    }

    /** The bytes of a file at a way from this lesson. */
    public long size(String way) {
        return rendering.ports().links().size(decoded(way));
    }

    /** What follows a link to a file; it is shown where the file could not come with its page. */
    public String leftOut() {
        String words = rendering.ports().messages().text(MessagePort.LEFT_OUT);
        return "<span class=\"left-out\" hidden>" + Html.escape(words) + "</span>";
    }

    private static String decoded(String path) {
        return PercentEncoding.decode(path);
    }

    /** The address of a way, as a page has it. */
    public static String encode(String url) {
        return url.replace(" ", "%20");
    }
}
