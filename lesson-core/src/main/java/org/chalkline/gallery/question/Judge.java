package org.chalkline.gallery.question;

import java.util.List;
import org.chalkline.text.Words;

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
    private final boolean isPercent;
    private final double[] numbers;
    private final List<List<String>> texts;

    /**
     * Judges answers.
     *
     * @param unit what may stand after a number, as it is written
     * @param isPercent whether 25 means a quarter, as 25% and 0.25 do
     * @param numbers how far off an answer may be, the right one, and the known wrong ones; none
     *     where texts are asked for
     * @param texts the {@linkplain Narrow#folded folded} right answers, and those of each slip
     */
    Judge(String unit, boolean isPercent, double[] numbers, List<List<String>> texts) {
        // The sign of percent is part of a number.
        this.unit = isPercent ? "" : Narrow.folded(unit);
        this.isPercent = isPercent;
        this.numbers = numbers;
        this.texts = texts;
    }

    /** Returns which answer a text is: {@link #RIGHT}, the place of a slip, or what it is else. */
    int of(String typed) {
        if (numbers.length > 0) {
            double number = number(typed);
            if (Double.isNaN(number)) {
                return NONE;
            }
            int answer = of(number);
            boolean mayBePercent = isPercent && Narrow.of(typed).indexOf('%') < 0;
            int other = mayBePercent ? of(number / 100) : WRONG;
            return other == RIGHT || answer == WRONG ? other : answer;
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

    /** Says what is near of a text that is {@link #WRONG}; empty where nothing is. */
    String near(String typed, Words words) {
        return numbers.length == 0
                ? ""
                : new NearMiss(numbers[1], numbers[0], isPercent).say(typed, bare(typed), words);
    }

    private double number(String typed) {
        return TypedNumber.of(bare(typed));
    }

    /** Returns what is typed without its unit. */
    private String bare(String typed) {
        String folded = Narrow.of(typed).trim();
        int end = folded.length() - unit.length();
        boolean hasUnit =
                !unit.isEmpty() && end > 0 && Narrow.folded(folded.substring(end)).equals(unit);
        return hasUnit ? folded.substring(0, end) : folded;
    }
}
