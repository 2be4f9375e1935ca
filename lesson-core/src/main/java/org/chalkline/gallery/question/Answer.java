package org.chalkline.gallery.question;

import java.util.List;
import org.chalkline.figure.Digits;

/**
 * An answer that an author gives: a number, or texts that are all right. Used at build time only.
 *
 * @param number its value; NaN for texts
 * @param written the number as the author wrote it or had it rounded, maybe in percent; empty where
 *     it was computed
 * @param texts none for a number
 * @param variants the same for each of several readers, this one first; none where all have one
 */
record Answer(double number, String written, List<String> texts, List<Answer> variants) {

    private static final int MOST_PLACES = 9;
    private static final int DIGITS = 3;
    private static final double ROUNDING = 1e-9;

    Answer {
        texts = List.copyOf(texts);
        variants = List.copyOf(variants);
    }

    /** Returns this answer with those of all readers, of whom the first has this one. */
    Answer among(List<Answer> all) {
        return new Answer(number, written, texts, all);
    }

    /** Returns that of a reader; this one where all have one. */
    Answer of(int variant) {
        return variants.isEmpty() ? this : variants.get(variant);
    }

    static Answer of(double number, String written) {
        return new Answer(number, written, List.of(), List.of());
    }

    static Answer of(List<String> texts) {
        return new Answer(Double.NaN, "", texts, List.of());
    }

    boolean isNumber() {
        return texts.isEmpty();
    }

    /**
     * Returns how far off a reader may be: half a unit of the last decimal that the author wrote,
     * nothing for texts and for a number that is exact to three decimals; NaN for any other.
     */
    double within() {
        if (!isNumber()) {
            return 0;
        }
        int point = written.indexOf('.');
        if (point >= 0) {
            return isPercent()
                    ? 0.5 / power(written.length() - point)
                    : 0.5 / power(written.length() - point - 1);
        }
        return isExact(DIGITS) ? 0 : Double.NaN;
    }

    /** Returns whether the author wrote it in percent. */
    boolean isPercent() {
        return written.endsWith("%");
    }

    /** Returns the folded texts that a page carries. */
    List<String> folded() {
        return texts.stream().map(Narrow::folded).toList();
    }

    /**
     * Returns the answer for reading.
     *
     * @param within how far off a reader may be
     */
    String shown(double within, String unit) {
        if (!isNumber()) {
            return texts.get(0);
        }
        String gap = unit.isEmpty() || "°%′″".contains(unit.substring(0, 1)) ? "" : "\u00a0";
        boolean isUnitPercent = unit.startsWith("%");
        String text =
                written.isEmpty() || (isPercent() && !unit.isEmpty() && !isUnitPercent)
                        ? rounded(within)
                        : written.replace('-', '\u2212');
        boolean isTwice = isPercent() && isUnitPercent;
        return (isTwice ? text.substring(0, text.length() - 1) : text) + gap + unit;
    }

    /** With as few decimals as leave it a right answer. */
    private String rounded(double within) {
        int places = 0;
        while (places < MOST_PLACES && 0.5 / power(places) > within && !isExact(places)) {
            places++;
        }
        return number != 0 && Math.abs(number) * power(places) < 0.5
                ? Digits.significant(number, DIGITS)
                : Digits.brief(number, places);
    }

    private boolean isExact(int places) {
        double scaled = number * power(places);
        return Math.abs(scaled - Math.floor(scaled + 0.5)) < ROUNDING;
    }

    private static double power(int exponent) {
        return Math.pow(10, exponent);
    }
}
