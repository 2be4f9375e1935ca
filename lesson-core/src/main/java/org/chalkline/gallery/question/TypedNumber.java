package org.chalkline.gallery.question;

/**
 * Reads numbers as people type them: {@code 0.25}, {@code 0,25}, {@code 1/4}, {@code 2.5e-1},
 * {@code 25%}, {@code －０．２５}, {@code 1,250.5}.
 *
 * <p>What can be read as two numbers, such as {@code 1,250}, is none. The browser reads them, too,
 * so this is written by hand: parsing a double would cost 19 KB of script.
 */
final class TypedNumber {

    private static final int MOST_EXPONENT = 300;

    private final String text;
    private final double value;
    private int at;
    private double unit;

    private TypedNumber(String text) {
        this.text = text;
        value = read();
    }

    /** Returns the number that a text means, or NaN. */
    static double of(String typed) {
        return read(typed).value;
    }

    /** Reads a text, whose {@link #value} is NaN where it means no number. */
    static TypedNumber read(String typed) {
        String narrow = Narrow.of(typed).trim();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < narrow.length(); i++) {
            char c = narrow.charAt(i);
            // A space between digits parts two numbers.
            if (c != ' ' || (isDigit(narrow, i - 1) && isDigit(narrow, i + 1))) {
                text.append(c);
            }
        }
        return new TypedNumber(text.toString());
    }

    double value() {
        return value;
    }

    /**
     * Returns what one more in its last digit would add: 0.01 for {@code 3.16}, 0.001 for {@code
     * 8.8%}, 100 for {@code 1200}; 0 for a fraction.
     */
    double unit() {
        return unit;
    }

    private double read() {
        double number = signed();
        if (skip('/')) {
            number /= signed();
            unit = 0;
        }
        if (skip('%')) {
            number /= 100;
            unit /= 100;
        }
        boolean isNumber = at == text.length() && Math.abs(number) <= Double.MAX_VALUE;
        return isNumber ? number : Double.NaN;
    }

    private double signed() {
        boolean isNegative = skip('-');
        if (!isNegative) {
            skip('+');
        }
        double decimal = decimal();
        return isNegative ? -decimal : decimal;
    }

    private double decimal() {
        int start = at;
        while (isDigit(text, at) || isAt('.') || isAt(',')) {
            at++;
        }
        double mantissa = mantissa(text.substring(start, at));
        if (skip('e') || skip('E')) {
            boolean isNegative = skip('-');
            if (!isNegative) {
                skip('+');
            }
            if (!isDigit(text, at)) {
                return Double.NaN;
            }
            int exponent = 0;
            while (isDigit(text, at) && exponent <= MOST_EXPONENT) {
                exponent = exponent * 10 + text.charAt(at++) - '0';
            }
            if (exponent > MOST_EXPONENT) {
                return Double.NaN;
            }
            double power = power(exponent);
            unit = isNegative ? unit / power : unit * power;
            return isNegative ? mantissa / power : mantissa * power;
        }
        return mantissa;
    }

    /** A single comma is a point, unless it may part thousands; commas beside a point part them. */
    private double mantissa(String text) {
        int comma = text.indexOf(',');
        int point = text.indexOf('.');
        if (comma >= 0 && point < 0 && text.indexOf(',', comma + 1) < 0) {
            boolean mayBePart = comma > 0 && comma <= 3 && text.charAt(0) != '0';
            if (mayBePart && text.length() - comma == 4) {
                return Double.NaN;
            }
            point = comma;
        }
        int end = point < 0 ? text.length() : point;
        double number = 0;
        int digits = 0;
        int zeros = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text, i)) {
                number = number * 10 + (text.charAt(i) - '0');
                digits++;
                zeros = text.charAt(i) == '0' && point < 0 ? zeros + 1 : 0;
            } else if (i != point && (i > end || i == 0 || (end - i) % 4 != 0)) {
                return Double.NaN;
            }
        }
        double divisor = power(Math.max(0, text.length() - end - 1));
        unit = power(zeros) / divisor;
        return digits == 0 ? Double.NaN : number / divisor;
    }

    private static double power(int exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    private boolean isAt(char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }

    private boolean skip(char sign) {
        boolean isThere = isAt(sign);
        at += isThere ? 1 : 0;
        return isThere;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
