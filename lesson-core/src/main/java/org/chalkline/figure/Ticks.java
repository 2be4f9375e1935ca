package org.chalkline.figure;

/**
 * Evenly spaced "nice" numbers: the multiples of 1, 2 or 5 times a power of ten that lie in an
 * interval.
 *
 * @param first the first multiple
 * @param last the last multiple
 * @param mantissa 1, 2 or 5
 * @param exponent the power of ten
 */
public record Ticks(int first, int last, int mantissa, int exponent) {

    /**
     * Returns about {@code count} ticks in [from, to], never more than {@code count} + 1.
     *
     * @throws IllegalArgumentException unless from &lt; to and count is at least 1
     */
    public static Ticks nice(double from, double to, int count) {
        if (!(from < to) || count < 1) {
            throw new IllegalArgumentException("ticks need from < to and a count of at least 1");
        }
        double rough = (to - from) / count;
        int exponent = 0;
        while (power(exponent) > rough) {
            exponent--;
        }
        int mantissa = 1;
        while (mantissa * power(exponent) < rough * (1 - 1e-9)) {
            mantissa = mantissa == 2 ? 5 : mantissa * 2;
            if (mantissa == 10) {
                mantissa = 1;
                exponent++;
            }
        }
        double step = mantissa * power(exponent);
        int first = (int) Math.ceil(from / step - 1e-9);
        int last = (int) Math.floor(to / step + 1e-9);
        return new Ticks(first, last, mantissa, exponent);
    }

    /** Returns the number at a multiple: the double nearest to its decimal. */
    public double value(int multiple) {
        double whole = (double) multiple * mantissa;
        return exponent < 0 ? whole / power(-exponent) : whole * power(exponent);
    }

    /** Returns the decimals needed to write each tick. */
    public int places() {
        return Math.max(0, -exponent);
    }

    /** Returns a power of ten. */
    static double power(int exponent) {
        double power = 1;
        for (int i = 0; i < Math.abs(exponent); i++) {
            power *= 10;
        }
        return exponent < 0 ? 1 / power : power;
    }
}
