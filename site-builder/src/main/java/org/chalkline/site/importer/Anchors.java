package org.chalkline.site.importer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.html.AllowedHtml;
import org.chalkline.site.html.HtmlPiece;

/**
 * The places of a notebook that its links may name: Jupyter names a heading by its text with
 * hyphens for spaces. A heading that a link names gets that name as a label.
 */
final class Anchors {

    static final Pattern HEADING =
            Pattern.compile("(?m)^ {0,3}(#{1,6})[ \\t]+(.*?)[ \\t]*#*[ \\t]*$");
    private static final Pattern LINK =
            Pattern.compile("\\]\\(\\s*#([^)\\s]+)|href=[\"']#([^\"']+)");

    /** The labels of headings by the simple form of their text, those alone that links name. */
    private final Map<String, String> headings = new LinkedHashMap<>();

    private final Set<String> places = new HashSet<>();
    private final Set<String> given = new HashSet<>();

    /** Looks through all the text of a notebook. */
    Anchors(Iterable<String> texts) {
        Set<String> named = new HashSet<>();
        for (String text : texts) {
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                String anchor = link.group(1) == null ? link.group(2) : link.group(1);
                named.add(simple(FileNames.decoded(anchor)));
            }
            for (HtmlPiece piece : HtmlPiece.of(text)) {
                if (piece.kind() == HtmlPiece.Kind.OPEN) {
                    AllowedHtml tag = AllowedHtml.of(piece.name(), piece.attributes());
                    if (tag != null && !tag.id().isEmpty()) {
                        places.add(tag.id());
                    }
                }
            }
        }
        for (String text : texts) {
            Matcher heading = HEADING.matcher(text);
            while (heading.find()) {
                String simple = simple(heading.group(2));
                if (named.contains(simple)) {
                    headings.putIfAbsent(simple, simple);
                }
            }
        }
    }

    /** Returns the label of what an anchor names, or nothing. */
    String find(String anchor) {
        String id = anchor.strip().replaceAll("\\s+", "-");
        return places.contains(id) ? id : headings.getOrDefault(simple(anchor), "");
    }

    /** Returns the label that a heading needs, once; or nothing. */
    String label(String heading) {
        String label = headings.getOrDefault(simple(heading), "");
        return !label.isEmpty() && !places.contains(label) && given.add(label) ? label : "";
    }

    /** Letters and digits in lower case, with a hyphen for all between them. */
    private static String simple(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("<[^>]*>", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
