package org.chalkline.site.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.figure.Digits;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson says of a number of a figure: {@code relu-lab.loss@stage1 = 0.450}.
 *
 * @param cited the number it speaks of
 * @param relation how that is to what is stated
 * @param stated the number stated, with an ASCII sign
 * @param isPercent whether it is stated in percent
 * @param offset where that stands
 */
record Claim(String cited, String relation, String stated, boolean isPercent, int offset) {

    private static final Pattern CLAIM =
            Pattern.compile(
                    "(?<cited>.*?[^<>=\\s])\\s*(?<relation><=|>=|=|<|>)"
                            + "\\s*(?<stated>[-+\u2212]?\\d+(?:\\.\\d{1,9})?)\\s*(?<percent>[%％]?)\\s*");

    /** What a number is off by less than this, a relation takes for equal. */
    private static final double ROUNDING = 1e-12;

    /** Reads a claim, or returns null where the text is none. */
    static @Nullable Claim read(String text) {
        Matcher found = CLAIM.matcher(text);
        return found.matches()
                ? new Claim(
                        found.group("cited"),
                        found.group("relation"),
                        found.group("stated").replace('\u2212', '-').replace("+", ""),
                        !found.group("percent").isEmpty(),
                        found.start("stated"))
                : null;
    }

    /** Returns whether a value is as stated: equal means to the digits that are stated. */
    boolean holds(double number) {
        double value = isPercent ? 100 * number : number;
        double bound = Double.parseDouble(stated);
        return switch (relation) {
            case "=" -> rounded(value, 0).equals(rounded(bound, 0));
            case "<" -> value < bound - ROUNDING;
            case ">" -> value > bound + ROUNDING;
            case "<=" -> value <= bound + ROUNDING;
            default -> value >= bound - ROUNDING;
        };
    }

    /** Returns whether it equals a number with decimals, to which it is rounded. */
    boolean isRounded() {
        return relation.equals("=") && stated.indexOf('.') >= 0;
    }

    /** Returns what is as far from a value as rounding may be: {@code 0.5) <= 0.05}. */
    String near() {
        int places = stated.length() - stated.indexOf('.') - 1 + (isPercent ? 2 : 0);
        return stated + unit() + ") <= 0.5e-" + places;
    }

    /** Returns a value to the digits that are stated, and some more. */
    private String rounded(double value, int more) {
        int point = stated.indexOf('.');
        int places = point < 0 ? 0 : stated.length() - point - 1;
        return Digits.typeset(value, Math.min(9, places + more));
    }

    /** Returns a value to as many digits as show whether the claim holds. */
    String shown(double number) {
        return rounded(isPercent ? 100 * number : number, relation.equals("=") ? 0 : 3) + unit();
    }

    private String unit() {
        return isPercent ? "%" : "";
    }

    /** Returns the number stated, for reading. */
    String typeset() {
        return stated.replace('-', '\u2212') + unit();
    }
}
