package org.chalkline.site.markdown.role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.markdown.document.Citations;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.port.CitationPort;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A reference to works by their keys, with commas between them.
 *
 * @param textual whether the authors are a part of the sentence, else all stands in parentheses
 */
record CiteRole(String name, boolean textual) implements Role {

    private static final String NAME = "cite";

    static final List<CiteRole> ALL =
            List.of(
                    new CiteRole(NAME, false),
                    new CiteRole(NAME + ":p", false),
                    new CiteRole(NAME + ":t", true));

    @Override
    public String html(RoleSpan span, Rendering rendering) {
        List<String> parts = new ArrayList<>();
        String text = span.text().toString();
        int offset = 0;
        for (String written : text.split(",", -1)) {
            String key = written.strip();
            int start = offset + written.indexOf(key);
            parts.add(one(key, span, start, rendering));
            offset += written.length() + 1;
        }
        boolean numbered = isNumbered(rendering);
        String and =
                textual
                        ? MessagePort.CITE_TEXTS_AND
                        : numbered ? MessagePort.CITE_NUMBERS_AND : MessagePort.CITE_AND;
        String all = String.join(filled(rendering, and), parts);
        if (textual) {
            return all;
        }
        return filled(rendering, numbered ? MessagePort.CITE_NUMBERS : MessagePort.CITE_ALL, all);
    }

    private String one(String key, RoleSpan span, int start, Rendering rendering) {
        Citations citations = rendering.citations();
        CitationPort.@Nullable Reference work = citations.find(key);
        if (work == null) {
            report(key, rendering.position(span.text().subSequence(start)), rendering);
            return Html.escape(key);
        }
        String html = words(work, rendering);
        if (rendering.isInsideLink()) {
            return html;
        }
        return "<a class=\"cite\""
                + Html.attribute("href", "#" + citations.id(work))
                + Html.attribute("id", citations.place(key))
                + ">"
                + html
                + "</a>";
    }

    private static void report(String key, Position place, Rendering rendering) {
        if (!rendering.ports().citations().isWhole()) {
            return;
        }
        Collection<String> known = rendering.ports().citations().keys();
        if (known.isEmpty()) {
            rendering.report(
                    Mistake.UNKNOWN_WORK,
                    place,
                    Text.of("no bibliography holds '{0}'", key),
                    Text.of("'citations: {files: [references.bib]}' in site.yml"));
        } else {
            rendering.unknown(
                    Mistake.UNKNOWN_WORK, place, Text.of("unknown work '{0}'", key), key, known);
        }
    }

    private String words(CitationPort.Reference work, Rendering rendering) {
        String names = Html.escape(work.names());
        String mark = Html.escape(work.mark());
        if (!textual) {
            return isNumbered(rendering)
                    ? mark
                    : filled(rendering, MessagePort.CITE_PART, names, mark);
        }
        String message = isNumbered(rendering) ? MessagePort.CITE_NUMBERED : MessagePort.CITE_TEXT;
        return filled(rendering, message, names, mark);
    }

    private static boolean isNumbered(Rendering rendering) {
        return rendering.ports().citations().isNumbered();
    }

    /** A message whose places are filled with HTML. */
    private static String filled(Rendering rendering, String key, String... html) {
        String[] places = new String[html.length];
        for (int i = 0; i < html.length; i++) {
            places[i] = Character.toString((char) i);
        }
        String filled = Html.escape(rendering.ports().messages().text(key, places));
        for (int i = 0; i < html.length; i++) {
            filled = filled.replace(places[i], html[i]);
        }
        return filled;
    }
}
