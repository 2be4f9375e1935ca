package org.chalkline.figure;

import org.jspecify.annotations.Nullable;

/**
 * How a number is written: {@code .2f} with two decimals, {@code .0%} in per cent, {@code .3e} with
 * a power of ten, {@code +} with its sign, {@code pi} as a multiple of π.
 *
 * @param kind one of the constants
 * @param places decimals
 * @param sign one of the constants
 */
public record NumberFormat(int kind, int places, int sign) {

    /** Two decimals at most. */
    public static final NumberFormat PLAIN = new NumberFormat(0, 2, 0);

    private static final int FIXED = 1;
    private static final int PERCENT = 2;
    private static final int POWER = 3;
    private static final int PI = 4;

    /** Of a summand in a formula: {@code − 2}, and nothing for 0. */
    private static final int SUMMAND = 1;

    /** Of a change in words: {@code −2}, {@code +2}. */
    private static final int CHANGE = 2;

    private static final int MOST_DENOMINATOR = 12;

    /** Reads a format, such as {@code .2f}; null where it is none. */
    public static @Nullable NumberFormat of(String text) {
        int sign = text.startsWith("+") ? SUMMAND : 0;
        String rest = text.substring(sign);
        if (rest.isEmpty()) {
            return new NumberFormat(PLAIN.kind, PLAIN.places, sign);
        }
        if (rest.equals("pi")) {
            return new NumberFormat(PI, 0, sign);
        }
        int kind = rest.length() == 3 ? "?f%e".indexOf(rest.charAt(2)) : -1;
        boolean fits =
                kind > 0 && rest.charAt(0) == '.' && rest.charAt(1) >= '0' && rest.charAt(1) <= '9';
        return fits ? new NumberFormat(kind, rest.charAt(1) - '0', sign) : null;
    }

    /** Returns the same outside of a formula, where a sign is no operator. */
    public NumberFormat inWords() {
        return sign == SUMMAND ? new NumberFormat(kind, places, CHANGE) : this;
    }

    /** Returns a number for reading. */
    public String write(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (sign == 0 || (sign == CHANGE && value == 0)) {
            return plain(value);
        }
        String gap = sign == SUMMAND ? " " : "";
        return value == 0 ? "" : (value < 0 ? "−" : "+") + gap + plain(Math.abs(value));
    }

    private String plain(double value) {
        return switch (kind) {
            case FIXED -> Digits.typeset(value, places);
            case PERCENT -> Digits.typeset(100 * value, places) + "%";
            case POWER -> power(value);
            case PI -> pi(value);
            default -> Digits.brief(value, places);
        };
    }

    private String power(double value) {
        double size = Math.abs(value);
        int exponent = 0;
        if (size > 0 && size < Double.POSITIVE_INFINITY) {
            while (scaled(size, exponent) >= 10) {
                exponent++;
            }
            while (scaled(size, exponent) < 1) {
                exponent--;
            }
            // 9.996 is 1.00 × 10.
            if (Digits.fixed(scaled(size, exponent), places).startsWith("10")) {
                exponent++;
            }
        }
        return Digits.typeset(scaled(value, exponent), places)
                + "\u00a0×\u00a010"
                + Digits.raised(exponent);
    }

    private static double scaled(double value, int exponent) {
        double scaled = value;
        for (int i = 0; i < exponent; i++) {
            scaled /= 10;
        }
        for (int i = 0; i > exponent; i--) {
            scaled *= 10;
        }
        return scaled;
    }

    /** A multiple of π with a small denominator; any other number as it is. */
    private static String pi(double value) {
        for (int below = 1; below <= MOST_DENOMINATOR; below++) {
            double above = value / Math.PI * below;
            double whole = Math.floor(above + 0.5);
            if (Math.abs(above - whole) < 1e-9) {
                String factor = Digits.typeset(whole, 0);
                String shown =
                        whole == 0
                                ? "0"
                                : whole == 1 ? "π" : whole == -1 ? "\u2212π" : factor + "π";
                return below == 1 || whole == 0 ? shown : shown + "/" + Digits.fixed(below, 0);
            }
        }
        return Digits.brief(value, 2);
    }
}
