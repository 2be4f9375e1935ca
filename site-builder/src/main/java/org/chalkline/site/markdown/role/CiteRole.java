package org.chalkline.site.markdown.role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.markdown.document.Citations;
import org.chalkline.site.markdown.document.LessonState;
import org.chalkline.site.markdown.port.CitationPort;
import org.chalkline.site.markdown.port.MessagePort;
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

    /** Whether a role of this name cites works. */
    static boolean isMeant(String name) {
        return ALL.stream().anyMatch(each -> each.name.equals(name));
    }

    @Override
    public String html(RoleSpan span, LessonState state) {
        List<String> parts = new ArrayList<>();
        String text = span.text().toString();
        int offset = 0;
        for (String written : text.split(",", -1)) {
            String key = written.strip();
            int start = offset + written.indexOf(key);
            parts.add(one(key, span, start, state));
            offset += written.length() + 1;
        }
        boolean numbered = isNumbered(state);
        String and =
                textual
                        ? MessagePort.CITE_TEXTS_AND
                        : numbered ? MessagePort.CITE_NUMBERS_AND : MessagePort.CITE_AND;
        String all = String.join(filled(state, and), parts);
        if (textual) {
            return all;
        }
        return filled(state, numbered ? MessagePort.CITE_NUMBERS : MessagePort.CITE_ALL, all);
    }

    private String one(String key, RoleSpan span, int start, LessonState state) {
        Citations citations = state.citations();
        CitationPort.@Nullable Reference work = citations.find(key);
        if (work == null) {
            report(key, state.position(span.text().subSequence(start)), state);
            return Html.escape(key);
        }
        String html = words(work, state);
        if (state.isInsideLink()) {
            return html;
        }
        return "<a class=\"cite\""
                + Html.attribute("href", "#" + citations.id(work))
                + Html.attribute("id", citations.place(key))
                + ">"
                + html
                + "</a>";
    }

    private static void report(String key, Position place, LessonState state) {
        Collection<String> known = state.ports().citations().keys();
        if (known.isEmpty()) {
            state.report(
                    Mistake.UNKNOWN_WORK,
                    place,
                    "no bibliography holds '" + key + "'",
                    "'citations: {files: [references.bib]}' in site.yml",
                    "");
        } else {
            state.unknown(Mistake.UNKNOWN_WORK, place, "work", key, known);
        }
    }

    private String words(CitationPort.Reference work, LessonState state) {
        String names = Html.escape(work.names());
        String mark = Html.escape(work.mark());
        if (!textual) {
            return isNumbered(state) ? mark : filled(state, MessagePort.CITE_PART, names, mark);
        }
        String message = isNumbered(state) ? MessagePort.CITE_NUMBERED : MessagePort.CITE_TEXT;
        return filled(state, message, names, mark);
    }

    private static boolean isNumbered(LessonState state) {
        return state.ports().citations().isNumbered();
    }

    /** A message whose places are filled with HTML. */
    private static String filled(LessonState state, String key, String... html) {
        String[] places = new String[html.length];
        for (int i = 0; i < html.length; i++) {
            places[i] = Character.toString((char) i);
        }
        String filled = Html.escape(state.ports().messages().text(key, places));
        for (int i = 0; i < html.length; i++) {
            filled = filled.replace(places[i], html[i]);
        }
        return filled;
    }
}
