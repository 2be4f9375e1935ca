package org.chalkline.site.figure.code;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as Java and Python both read them, and as the browser's own {@code String} writes them,
 * but that whole ones end in .0: the fewest digits that give the same double again.
 */
final class Numeral {

    private static final int MOST_DIGITS = 17;

    /** Powers of ten from which on a number, and below which, has an exponent. */
    private static final int LARGE = 21;

    private static final int SMALL = -6;

    private Numeral() {}

    static String of(double number) {
        if (Double.isNaN(number)) {
            return "(1e308 * 10 * 0)";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "(1e308 * 10)" : "(1e308 * -10)";
        }
        if (number == 0) {
            return "0.0";
        }
        BigDecimal shortest = shortest(number);
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent >= SMALL && exponent < LARGE) {
            String plain = shortest.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String digits = shortest.unscaledValue().abs().toString();
        return (number < 0 ? "-" : "")
                + digits.charAt(0)
                + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + (exponent < 0 ? "e-" : "e+")
                + Math.abs(exponent);
    }

    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        BigDecimal rounded = exact;
        for (int digits = 1; digits <= MOST_DIGITS; digits++) {
            rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == number) {
                break;
            }
        }
        return rounded.stripTrailingZeros();
    }
}
