package org.chalkline.gallery.question;

import org.chalkline.figure.Digits;
import org.chalkline.text.Words;

/**
 * What is said of a number that is wrong only in how it is written: rounded too far, with the point
 * at another place, or with the other sign. Authors need not tell of these slips.
 *
 * @param right the right answer
 * @param within how far off an answer may be
 * @param isPercent whether both are fractions that the reader gives in percent
 */
record NearMiss(double right, double within, boolean isPercent) {

    private static final double ROUNDING = 1e-9;

    /** How far off, of the answer, a number may be that was rounded too far. */
    private static final double ROUGH = 0.1;

    /** How exact, of the answer, a question must be for its digits to say something. */
    private static final double EXACT = 0.05;

    private static final int MOST_PLACES = 9;
    private static final int MOST_POWER = 6;

    /**
     * Says what is near of an answer; empty where nothing is.
     *
     * @param typed the answer as it is quoted
     * @param bare the same without its unit
     */
    String say(String typed, String bare, Words words) {
        TypedNumber number = TypedNumber.read(bare);
        boolean hasPercent = Narrow.of(typed).indexOf('%') >= 0;
        // Without its sign, a number may be meant in percent.
        String said = isPercent && !hasPercent ? say(number, 100, typed, words) : "";
        return said.isEmpty() ? say(number, hasPercent ? -1 : 1, typed, words) : said;
    }

    /**
     * As {@link #say(String, String, Words)}, of a number.
     *
     * @param per what the number is divided by; −1 for a number whose sign of percent did that
     */
    private String say(TypedNumber typed, int per, String text, Words words) {
        double number = typed.value() / Math.abs(per);
        double unit = typed.unit() / Math.abs(per);
        if (right == 0 || number == 0 || !(within <= EXACT * Math.abs(right))) {
            return "";
        }
        if (isRough(number, unit)) {
            // In the unit in which the reader writes.
            double scale = per == 1 ? 1 : 100;
            int places = places(scale);
            return unit * scale * power(places) <= 1 + ROUNDING
                    ? words.say("question.near.last", text)
                    : places == 0
                            ? words.say("question.near.digits", text)
                            : words.say("question.near.places", text, Digits.fixed(places, 0));
        }
        if (isSame(number, -1)) {
            return words.say("question.near.sign", text);
        }
        boolean mayBePercent = !isPercent && per == 1 && Math.abs(right) <= 1;
        for (int power = 1; power <= MOST_POWER; power++) {
            double factor = power(power);
            if (isSame(number, factor) || isSame(number, 1 / factor)) {
                return power == 2 && mayBePercent && isSame(number, factor)
                        ? words.say("question.near.percent", text)
                        : words.say("question.near.point", text);
            }
        }
        return "";
    }

    /** Whether it is the answer rounded, or cut off, to a unit that is too great. */
    private boolean isRough(double number, double unit) {
        double off = Math.abs(number - right);
        return off < unit * (1 - ROUNDING) && unit > within && off <= ROUGH * Math.abs(right);
    }

    private boolean isSame(double number, double factor) {
        double off = Math.abs(number / factor - right);
        return off <= within + ROUNDING * Math.abs(right);
    }

    /** Returns how many decimals, times a scale, are exact enough. */
    private int places(double scale) {
        int places = 0;
        while (places < MOST_PLACES
                && 0.5 / power(places) > within * scale + ROUNDING
                && !isWhole(right * scale * power(places))) {
            places++;
        }
        return places;
    }

    private static boolean isWhole(double number) {
        return Math.abs(number - Math.floor(number + 0.5)) < ROUNDING;
    }

    private static double power(int exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
