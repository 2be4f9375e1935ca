package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Pair;
import org.chalkline.expression.Truth;
import org.chalkline.figure.LabelReader;
import org.chalkline.figure.NumberFormat;
import org.chalkline.figure.Text;
import org.chalkline.figure.Whole;
import org.jspecify.annotations.Nullable;

/**
 * Words with simple math and with numbers that follow the figure: {@code lands at {range:.1f} m}.
 *
 * @param pieces one after the other
 * @param item which of its items stands in the place of a list; −1 for all of them
 */
record Template(List<Piece> pieces, int item) {

    /** Nothing. */
    static final Template NONE = new Template(List.of());

    /** Words in which lists are written whole. */
    Template(List<Piece> pieces) {
        this(pieces, -1);
    }

    /** Returns the same of one item of each list. */
    Template ofItem(int place) {
        return new Template(pieces, place);
    }

    /** Returns words that no state changes. */
    static Template of(String words) {
        return new Template(
                List.of(new Piece(LabelReader.Kind.WORDS, words, null, NumberFormat.PLAIN)));
    }

    /**
     * A part that is set in one way.
     *
     * @param kind how it is set
     * @param text its characters, where they stay
     * @param number what stands there else, or null
     * @param format how that is written
     */
    record Piece(
            LabelReader.Kind kind, String text, @Nullable Formula number, NumberFormat format) {

        String text(Eval<Double> eval, Object... variables) {
            return number == null ? text : written(eval.call(number, variables));
        }

        private String text(int item, Eval<Double> eval, Object... variables) {
            if (number == null) {
                return text;
            }
            Object value = eval.call(number, variables);
            return written(
                    item >= 0 && value instanceof Object[] items && item < items.length
                            ? items[item]
                            : value);
        }

        /** Returns a value for reading. */
        String written(Object value) {
            if (value instanceof Object[] items) {
                StringBuilder out = new StringBuilder();
                for (Object item : items) {
                    out.append(out.length() == 0 ? "" : ", ").append(written(item));
                }
                return out.toString();
            }
            if (value instanceof Pair pair) {
                return "(" + written(pair.x()) + ", " + written(pair.y()) + ")";
            }
            return value instanceof Truth truth
                    ? truth == Truth.TRUE ? "✓" : truth == Truth.FALSE ? "✗" : "–"
                    : format.write((Double) value);
        }
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Returns its characters. */
    String text(Eval<Double> eval, Object... variables) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            out.append(piece.text(item, eval, variables));
        }
        return out.toString();
    }

    /** Adds it to an HTML element. */
    Whole html(Whole parent, Eval<Double> eval) {
        for (Piece piece : pieces) {
            parent.add(new Whole(piece.kind().htmlName()).add(new Text(piece.text(item, eval))));
        }
        return parent;
    }

    /** Adds it to an SVG text element. */
    Whole svg(Whole parent, Eval<Double> eval, Object... variables) {
        double height = 0;
        for (Piece piece : pieces) {
            Whole span = new Whole("tspan").set("class", piece.kind().cssClass());
            double next = piece.kind().height();
            if (next != height) {
                span.set("dy", next - height);
                height = next;
            }
            parent.add(span.add(new Text(piece.text(item, eval, variables))));
        }
        return parent;
    }
}
