package org.chalkline.site.importer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.importer.Notebook.Output;
import org.chalkline.text.Text;

/**
 * What links and images of one notebook lead to, as its lesson can lead there. Files that they name
 * are taken along.
 */
final class Targets {

    private static final Pattern SCHEME =
            Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern DATA =
            Pattern.compile("data:image/([a-z0-9.+-]+);base64,(.*)", Pattern.DOTALL);
    private static final Set<String> ALLOWED =
            Set.of("ftp", "http", "https", "mailto", "tel", "xmpp");

    private final Sources sources;
    private final Sources.Source source;
    private final Anchors anchors;
    private final Draft draft;

    /**
     * Where something leads.
     *
     * @param address what the lesson writes; empty where it cannot lead there
     * @param isRemote whether it is a picture on another host
     * @param words what is said of a picture that nobody describes
     */
    record Target(String address, boolean isRemote, String words) {

        private Target(String address) {
            this(address, false, "");
        }
    }

    private static final Target NOWHERE = new Target("");

    Targets(Sources sources, Sources.Source source, Anchors anchors, Draft draft) {
        this.sources = sources;
        this.source = source;
        this.anchors = anchors;
        this.draft = draft;
    }

    /** Returns where a link leads; nowhere after a word to the author. */
    Target link(String written, int cell) {
        String address = written.strip();
        if (address.startsWith("#")) {
            return anchor("", FileNames.decoded(address.substring(1)), cell);
        }
        Matcher scheme = SCHEME.matcher(address);
        if (scheme.matches()) {
            return ALLOWED.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                    ? new Target(address.replace(" ", "%20"))
                    : lost(
                            cell,
                            Text.of("a link '{0}' leads nowhere from a page", shortened(address)));
        }
        int hash = address.indexOf('#');
        String path = FileNames.decoded(hash < 0 ? address : address.substring(0, hash));
        path = path.replaceFirst("\\?.*", "");
        Sources.Source other = sources.find(source, path);
        if (other != null) {
            String fragment = hash < 0 ? "" : FileNames.decoded(address.substring(hash + 1));
            String there = relative(other.lesson());
            return fragment.isEmpty() ? new Target(there) : anchor(there, fragment, cell);
        }
        Path file = Sources.file(source, path);
        return file == null
                ? lost(cell, Text.of("the link '{0}' leads to no file", shortened(address)))
                : new Target(taken(file));
    }

    private Target anchor(String lesson, String anchor, int cell) {
        if (!lesson.isEmpty()) {
            draft.tell(
                    cell, Text.of("the link to '{0}' leads to the lesson", lesson + "#" + anchor));
            return new Target(lesson);
        }
        String label = anchors.find(anchor);
        return label.isEmpty()
                ? lost(cell, Text.of("there is no heading or place '#{0}'", anchor))
                : new Target("#" + label.replace(" ", "%20"));
    }

    /** Returns whether there will be a lesson at a path, written with or without an ending. */
    boolean isLesson(String path) {
        return sources.find(source, path.strip()) != null;
    }

    /** Returns where an image stands; nowhere after a word to the author. */
    Target image(String written, Map<String, Output.Forms> attachments, int cell) {
        String address = written.strip();
        Matcher data = DATA.matcher(address);
        if (data.matches()) {
            String type = "image/" + data.group(1);
            String made = made("picture-" + cell, Map.of(type, data.group(2)));
            return made.isEmpty() ? unreadable(cell) : new Target(made);
        }
        if (address.startsWith("attachment:")) {
            String name = FileNames.decoded(address.substring("attachment:".length()));
            Output.Forms forms = attachments.get(name);
            String stem = FileNames.clean(FileNames.stem(name));
            String made = forms == null ? "" : made(stem, forms.data());
            return made.isEmpty() ? missing(name, cell) : new Target(made);
        }
        Matcher scheme = SCHEME.matcher(address);
        if (scheme.matches() || address.startsWith("//")) {
            boolean isWeb = address.startsWith("http") || address.startsWith("//");
            if (!isWeb) {
                return missing(shortened(address), cell);
            }
            draft.tell(
                    cell,
                    Text.of(
                            "the picture {0} is on another host: the lesson has a link to it",
                            shortened(address)));
            String web = address.startsWith("//") ? "https:" + address : address;
            String path = web.replaceAll("[?#].*", "");
            String words = path.substring(path.lastIndexOf('/') + 1);
            return new Target(web.replace(" ", "%20"), true, words.isEmpty() ? web : words);
        }
        String path = FileNames.decoded(address).replaceFirst("[?#].*", "");
        if (path.startsWith("/")) {
            // MyST counts from the folder of the book.
            path = source.fromRoot(path);
        }
        Path file = Sources.file(source, path);
        return file == null ? missing(path, cell) : new Target(taken(file));
    }

    private Target unreadable(int cell) {
        draft.tell(cell, Text.of("a picture within the text cannot be read"));
        return NOWHERE;
    }

    private Target missing(String name, int cell) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        draft.tell(
                cell,
                Text.of("the picture '{0}' is missing: a placeholder stands in its place", name));
        String words = draft.language().say("import.missing", file);
        String made =
                draft.add(
                        FileNames.clean(FileNames.stem(file)) + ".missing.svg",
                        Placeholder.svg(words).getBytes(StandardCharsets.UTF_8));
        return new Target(made, false, words);
    }

    private Target lost(int cell, Text why) {
        draft.tell(cell, Text.of("{0}; its text stays", why));
        return NOWHERE;
    }

    /** Makes a file of a picture in one of several forms; returns its path, or nothing. */
    String made(String stem, Map<String, String> forms) {
        for (Map.Entry<String, String> type : Pictures.ENDINGS.entrySet()) {
            String data = forms.get(type.getKey());
            if (data != null && !data.isBlank()) {
                byte[] content = Pictures.bytes(type.getKey(), data);
                if (content.length > 0) {
                    return draft.add(stem + type.getValue(), content);
                }
            }
        }
        return "";
    }

    /** Takes a file along, and returns its path from the lesson. */
    private String taken(Path file) {
        boolean isInside = file.startsWith(source.root());
        String path =
                isInside
                        ? relative(FileNames.cleanPath(source.root().relativize(file)))
                        : draft.pathFor(file);
        draft.copy(path, file);
        return path.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
    }

    /** Returns the way from the lesson to a path below the output. */
    private String relative(String path) {
        Path from = Path.of(source.lesson()).getParent();
        Path to = Path.of(path);
        return (from == null ? to : from.relativize(to)).toString().replace('\\', '/');
    }

    private static String shortened(String address) {
        return address.length() > 80 ? address.substring(0, 77) + "…" : address;
    }
}
