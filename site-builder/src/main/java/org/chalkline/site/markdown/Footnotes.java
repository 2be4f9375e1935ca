package org.chalkline.site.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.text.Text;

/** Footnotes of a lesson whose directives were parsed by themselves. */
final class Footnotes {

    private Footnotes() {}

    /** Binds references to notes and puts the notes in the order of their first references. */
    static void bind(Document document, Reading reading) {
        FootnoteRepository notes = FootnoteExtension.FOOTNOTES.get(document);
        for (FootnoteBlock note : notes.values()) {
            note.setFirstReferenceOffset(Integer.MAX_VALUE);
            note.setFootnoteReferences(0);
        }
        notes.getReferencedFootnoteBlocks().clear();
        List<FootnoteBlock> inOrder = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Footnote reference) {
                FootnoteBlock note = reference.getFootnoteBlock(notes);
                if (note == null) {
                    reading.report(
                            Mistake.NO_FOOTNOTE,
                            reading.position(reference.getChars()),
                            Text.of("no footnote for '{0}', shown as text", reference.getChars()),
                            Text.NONE);
                } else {
                    reference.setFootnoteBlock(note);
                    notes.addFootnoteReference(note, reference);
                    if (!inOrder.contains(note)) {
                        inOrder.add(note);
                    }
                }
            }
        }
        for (FootnoteBlock note : inOrder) {
            note.setFirstReferenceOffset(inOrder.indexOf(note));
        }
    }

    private static final Pattern BACK =
            Pattern.compile(
                    "<a href=\"(#fnref-(\\d+)(?:-(\\d+))?)\" class=\"footnote-backref\">([^<]*)</a>");

    /** Gives the ways back from notes names, and numbers where a note has several. */
    static String named(String html, MessagePort messages) {
        Map<String, Integer> counts = new HashMap<>();
        BACK.matcher(html)
                .results()
                .forEach(found -> counts.merge(found.group(2), 1, Integer::sum));
        return BACK.matcher(html)
                .replaceAll(
                        found -> {
                            String note = found.group(2);
                            boolean several = counts.getOrDefault(note, 1) > 1;
                            String number =
                                    several
                                            ? found.group(3) == null
                                                    ? "1"
                                                    : Integer.toString(
                                                            Integer.parseInt(found.group(3)) + 1)
                                            : "";
                            String name = messages.text(MessagePort.FOOTNOTE, note);
                            return Matcher.quoteReplacement(
                                    "<a href=\""
                                            + found.group(1)
                                            + "\" class=\"footnote-backref\""
                                            + Html.attribute(
                                                    "aria-label", (name + " " + number).strip())
                                            + ">"
                                            + found.group(4)
                                            + number
                                            + "</a>");
                        });
    }
}
