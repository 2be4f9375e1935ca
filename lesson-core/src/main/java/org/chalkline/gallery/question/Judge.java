package org.chalkline.gallery.question;

import java.util.List;

/** Tells what a typed answer is. A page carries it as numbers or as texts. */
final class Judge {

    /** The right answer; the known wrong ones follow. */
    static final int RIGHT = 0;

    /** An answer that is wrong in a way that the author does not tell of. */
    static final int WRONG = -1;

    /** No number where one is asked for. */
    static final int NONE = -2;

    private static final double ROUNDING = 1e-9;

    private final String unit;
    private final double[] numbers;
    private final List<List<String>> texts;

    /**
     * Judges answers.
     *
     * @param unit what may stand after a number, as it is written
     * @param numbers how far off an answer may be, the right one, and the known wrong ones; none
     *     where texts are asked for
     * @param texts the {@linkplain Narrow#folded folded} right answers, and those of each slip
     */
    Judge(String unit, double[] numbers, List<List<String>> texts) {
        this.unit = Narrow.folded(unit);
        this.numbers = numbers;
        this.texts = texts;
    }

    /** Returns which answer a text is: {@link #RIGHT}, the place of a slip, or what it is else. */
    int of(String typed) {
        if (numbers.length > 0) {
            double number = number(typed);
            return Double.isNaN(number) ? NONE : of(number);
        }
        String folded = Narrow.folded(typed);
        for (int i = 0; i < texts.size(); i++) {
            for (String each : texts.get(i)) {
                if (each.equals(folded)) {
                    return i;
                }
            }
        }
        return WRONG;
    }

    /** As {@link #of(String)}, of a number. */
    int of(double number) {
        for (int i = 1; i < numbers.length; i++) {
            double off = Math.abs(number - numbers[i]);
            if (off <= numbers[0] + ROUNDING * Math.max(Math.abs(numbers[i]), numbers[0])) {
                return i - 1;
            }
        }
        return WRONG;
    }

    private double number(String typed) {
        String folded = Narrow.of(typed).trim();
        int end = folded.length() - unit.length();
        boolean hasUnit =
                !unit.isEmpty() && end > 0 && Narrow.folded(folded.substring(end)).equals(unit);
        return TypedNumber.of(hasUnit ? folded.substring(0, end) : folded);
    }
}
