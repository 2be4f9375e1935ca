package org.chalkline.site.figure;

import java.util.List;
import java.util.function.UnaryOperator;
import org.chalkline.figure.Caption;
import org.chalkline.figure.Element;
import org.chalkline.figure.Markup;

/**
 * The part of a page that tells readers what they did in it: a list that the script fills from the
 * facts of the figures, with buttons to take it along and to erase it.
 */
public final class ReaderRecord {

    /** The words with which the list tells what was done in a figure. */
    private static final List<String> TOLD =
            List.of(
                    "record.again",
                    "record.answered",
                    "record.open",
                    "record.right",
                    "record.seen",
                    "record.solved",
                    "record.wrong");

    private final UnaryOperator<String> say;

    /** Speaks in the words of a language, by their keys. */
    public ReaderRecord(UnaryOperator<String> say) {
        this.say = say;
    }

    /**
     * Returns the part.
     *
     * @param id its id, or empty
     * @param caption the markup of the author's own words; they may be none
     */
    public String html(String id, String caption) {
        Element.Builder part = Element.of("div", "record").set("data-record", "");
        TOLD.forEach(key -> part.set("data-" + key.replace('.', '-'), say.apply(key)));
        if (!id.isEmpty()) {
            part.set("id", id);
        }
        if (!caption.isEmpty()) {
            part.add(Element.of("p").add(new Caption()));
        }
        part.add(Element.of("noscript").add(paragraph("record.noscript")))
                .add(Element.of("p", "sum"))
                .add(Element.of("ol").set("hidden", ""))
                .add(paragraph("record.note"))
                .add(
                        Element.of("div", "buttons")
                                .set("hidden", "")
                                .add(button("download", "record.download"))
                                .add(
                                        button("copy", "record.copy")
                                                .set("data-done", say.apply("code.copied")))
                                .add(button("erase", "record.erase")))
                .add(
                        Element.of("dialog")
                                .set("aria-label", say.apply("record.erase"))
                                .add(paragraph("record.ask"))
                                .add(
                                        Element.of("div", "buttons")
                                                .add(button("keep", "record.keep"))
                                                .add(button("confirm", "record.confirm"))));
        return Markup.of(part.build(), caption);
    }

    private Element.Builder paragraph(String key) {
        return Element.of("p").text(say.apply(key));
    }

    private Element.Builder button(String action, String key) {
        return Element.of("button")
                .set("type", "button")
                .set("data-action", action)
                .text(say.apply(key));
    }
}
