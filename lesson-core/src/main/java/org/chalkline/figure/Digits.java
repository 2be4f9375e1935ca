package org.chalkline.figure;

/**
 * Numbers as text, by fixed-point rounding (half away from zero), the same on the JVM and in the
 * browser.
 *
 * <p>{@code Double.toString} and its kin would cost 12 KB of script and show digits nobody wants.
 */
public final class Digits {

    /** Numbers beyond this have no decimals left in a double. */
    private static final double LARGEST = 9e15;

    private static final double SMALLEST = 1e-99;
    private static final int MOST_PLACES = 9;

    /** So many zeros before the first digit are still read at a glance. */
    private static final int MOST_ZEROS = 4;

    private static final String MINUS = "\u2212";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Digits() {}

    /**
     * Returns a number with a fixed count of decimals and an ASCII sign, for attributes: {@code
     * -0.30}. A value that rounds to zero has no sign.
     *
     * @param places decimals, 0 to 9
     * @throws IllegalArgumentException if {@code places} is outside its range
     */
    public static String fixed(double value, int places) {
        return write(value, places, "-", false);
    }

    /** Returns a number with a fixed count of decimals and a minus sign, for reading: −0.30. */
    public static String typeset(double value, int places) {
        return write(value, places, MINUS, false);
    }

    /** Returns a number with at most two decimals and no zeros at its end: 12.5, -3, 0.07. */
    public static String coordinate(double value) {
        StringBuilder out = new StringBuilder();
        coordinate(out, value);
        return out.toString();
    }

    /** Appends what {@link #coordinate(double)} returns. Drawings have thousands of these. */
    public static void coordinate(StringBuilder out, double value) {
        write(out, value, 2, "-", true);
    }

    /** Returns a number for reading with at most {@code places} decimals, none of them idle. */
    public static String brief(double value, int places) {
        return write(value, places, MINUS, true);
    }

    /**
     * Returns a number for reading with so many digits that count, or all before the point: 2.63,
     * 0.00252; below 0.0001 times a power of ten: 7.1 × 10⁻⁹. What is next to nothing is 0.
     */
    public static String significant(double value, int digits) {
        double size = Math.abs(value);
        int places = 0;
        while (size > SMALLEST && size * Ticks.power(places) + 0.5 < Ticks.power(digits - 1)) {
            places++;
        }
        int power = places - digits + 1;
        if (power <= MOST_ZEROS) {
            return typeset(value, places);
        }
        return typeset(value * Ticks.power(power), digits - 1) + "\u00a0×\u00a010" + raised(-power);
    }

    /** Returns a whole number as an exponent: ⁻⁹. */
    public static String raised(int exponent) {
        String digits = "";
        for (int rest = Math.abs(exponent); rest > 0 || digits.isEmpty(); rest /= 10) {
            digits = SUPERSCRIPTS.charAt(rest % 10) + digits;
        }
        return exponent < 0 ? "⁻" + digits : digits;
    }

    private static String write(double value, int places, String minus, boolean isBrief) {
        StringBuilder out = new StringBuilder();
        write(out, value, places, minus, isBrief);
        return out.toString();
    }

    /** Appends a number; a brief one without the zeros at the end of its decimals. */
    private static void write(
            StringBuilder out, double value, int places, String minus, boolean isBrief) {
        if (places < 0 || places > MOST_PLACES) {
            throw new IllegalArgumentException("numbers have 0 to 9 decimals");
        }
        if (Double.isNaN(value)) {
            out.append("–");
            return;
        }
        double scaled = Math.floor(Math.abs(value) * Ticks.power(places) + 0.5);
        if (value < 0 && scaled > 0) {
            out.append(minus);
        }
        if (scaled > LARGEST) {
            out.append("∞");
            return;
        }
        int left = places;
        while (isBrief && left > 0 && scaled % 10 == 0) {
            scaled /= 10;
            left--;
        }
        writeWhole(out, scaled, left);
    }

    /**
     * Appends the digits of a whole number with a point before its last few, from the right: long
     * division would cost 6 KB of script.
     */
    private static void writeWhole(StringBuilder out, double whole, int places) {
        double before = Math.floor(whole / 10);
        if (before > 0 || places > 0) {
            writeWhole(out, before, places - 1);
        }
        if (places == 1) {
            out.append('.');
        }
        out.append((char) ('0' + (int) (whole - before * 10)));
    }
}
