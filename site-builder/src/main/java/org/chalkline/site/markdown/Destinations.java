package org.chalkline.site.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/** Where links lead, and the texts of links that bring none. */
final class Destinations {

    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");
    private static final String LESSON = ".md";

    private final LessonState state;

    Destinations(LessonState state) {
        this.state = state;
    }

    /** The address to write, or null after a report when there is nothing at the link's end. */
    @Nullable String resolve(String url, Position position) {
        if (url.startsWith("#")) {
            return anchor(Escaping.percentDecodeUrl(url.substring(1)), position);
        }
        int hash = url.indexOf('#');
        String path = hash < 0 ? url : url.substring(0, hash);
        String fragment = hash < 0 ? "" : url.substring(hash);
        String found = resource(path, position);
        if (found == null) {
            return null;
        }
        if (isLesson(path)) {
            found = found.substring(0, found.length() - LESSON.length()) + ".html";
        }
        return encode(found + fragment);
    }

    /** The address of an image, or null after a report. */
    @Nullable String resolveImage(String url, Position position) {
        String found = resource(url, position);
        if (found != null && SCHEME.matcher(found).lookingAt()) {
            state.error(
                    position,
                    "the image '" + url + "' is on another host",
                    "a file of this site",
                    "Pages load nothing from elsewhere; put a copy beside the lesson.");
            return null;
        }
        return found == null ? null : encode(found);
    }

    /** Writes the text of a link that has none. */
    void writeText(String url, NodeRendererContext context, HtmlWriter html) {
        if (!url.startsWith("#")) {
            String title = isLesson(url) ? state.ports().links().title(decoded(url)) : null;
            html.text(title == null ? url : title);
            return;
        }
        String label = Escaping.percentDecodeUrl(url.substring(1));
        Node target = state.outline().target(label);
        Integer number = state.outline().number(target);
        String text = state.ports().links().labelText(label);
        if (number != null) {
            html.text("(" + number + ")");
        } else if (text != null) {
            html.text(text);
        } else if (target instanceof Heading) {
            NodeRendererContext inside = context.getSubContext(false);
            inside.doNotRenderLinks();
            inside.renderChildren(target);
            html.raw(inside.getHtmlWriter().toString(0, 0).strip());
        } else {
            html.text(label);
        }
    }

    private @Nullable String anchor(String label, Position position) {
        Node target = state.outline().target(label);
        if (target == null) {
            state.unknown(position, "label", label, state.outline().known());
            return null;
        }
        return "#" + encode(state.outline().id(target));
    }

    private @Nullable String resource(String path, Position position) {
        Matcher scheme = SCHEME.matcher(path);
        if (scheme.lookingAt()) {
            if (ALLOWED.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
                return path;
            }
            List<String> known = ALLOWED.stream().sorted().toList();
            state.unknown(position, "kind of link", scheme.group(1), known);
            return null;
        }
        if (path.startsWith("/")) {
            state.error(
                    position,
                    "the link '" + path + "' begins at the root of a host",
                    "a path relative to this lesson",
                    "A site works in any folder, so it cannot know the root.");
            return null;
        }
        if (!state.ports().links().exists(decoded(path))) {
            Collection<String> known = state.ports().links().paths();
            String there = path.isEmpty() ? "this link leads nowhere" : "no file '" + path + "'";
            state.error(position, there, "", Nearest.hint(decoded(path), known));
            return null;
        }
        return path;
    }

    private static boolean isLesson(String path) {
        return path.endsWith(LESSON) && !SCHEME.matcher(path).lookingAt();
    }

    private static String decoded(String path) {
        return Escaping.percentDecodeUrl(path);
    }

    private static String encode(String url) {
        return url.replace(" ", "%20");
    }
}
