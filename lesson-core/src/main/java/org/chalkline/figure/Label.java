package org.chalkline.figure;

import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Words with simple math: between two {@code $}, letters are variables, {@code _} lowers and {@code
 * ^} raises the next character or {@code {group}}, and some of TeX's commands are known: Greek
 * letters, accents ({@code \hat y}), and signs such as {@code \cdot}.
 *
 * <p>{@code 单元 $w_1$}, {@code $w^{[1]}_1 x$}; {@code \$} is a dollar sign. A label is the same in
 * every state; what changes is written beside it.
 *
 * @param text as a lesson writes it
 */
public record Label(String text) {

    /** A label without words. */
    public static final Label NONE = new Label("");

    /**
     * Why a formula in a label cannot be set.
     *
     * @param offset how many characters stand before it
     * @param what what was found
     * @param expected what would be right
     */
    public record Problem(int offset, Text what, Text expected) {}

    /** Returns the label that a lesson's text means. */
    public static Label of(String text) {
        return new Label(text);
    }

    /** Returns whether the label has no words. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Returns the first problem with its formulas, or null; a label with one is drawn somehow. */
    public @Nullable Problem problem() {
        return LabelReader.of(text).problem();
    }

    /** Returns the characters without their setting, for names that are read aloud. */
    public String plain() {
        StringBuilder out = new StringBuilder();
        for (LabelReader.Run run : LabelReader.of(text).runs()) {
            out.append(run.text());
        }
        return out.toString();
    }

    /** Adds the label to an HTML element. */
    public Element.Builder inHtml(Element.Builder parent) {
        for (LabelReader.Run run : LabelReader.of(text).runs()) {
            if (run.kind() == LabelReader.Kind.WORDS) {
                parent.text(run.text());
            } else {
                parent.add(Element.of(run.kind().htmlName()).text(run.text()));
            }
        }
        return parent;
    }

    /** Adds the label to an SVG text element. */
    public Element.Builder inSvg(Element.Builder parent) {
        double height = 0;
        for (LabelReader.Run run : LabelReader.of(text).runs()) {
            double next = run.kind().height();
            if (next == height && run.kind() == LabelReader.Kind.WORDS) {
                parent.text(run.text());
                continue;
            }
            Element.Builder span = Element.of("tspan");
            if (run.kind() != LabelReader.Kind.WORDS) {
                span.set("class", run.kind().cssClass());
            }
            if (next != height) {
                // Not baseline-shift, which Firefox does not know.
                span.set("dy", next - height);
                height = next;
            }
            parent.add(span.text(run.text()));
        }
        if (height != 0) {
            // What is written after the label stands on its line again; a dy needs a character.
            parent.add(Element.of("tspan").set("dy", -height).text("\u200b"));
        }
        return parent;
    }
}
