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

    private static final int MOST_PLACES = 9;

    private Digits() {}

    /**
     * Returns a number with a fixed count of decimals and an ASCII sign, for attributes: {@code
     * -0.30}. A value that rounds to zero has no sign.
     *
     * @param places decimals, 0 to 9
     * @throws IllegalArgumentException if {@code places} is outside its range
     */
    public static String fixed(double value, int places) {
        return write(value, places, "-");
    }

    /** Returns a number with a fixed count of decimals and a minus sign, for reading: −0.30. */
    public static String typeset(double value, int places) {
        return write(value, places, "\u2212");
    }

    /** Returns a number with at most two decimals and no zeros at its end: 12.5, -3, 0.07. */
    public static String coordinate(double value) {
        return trim(fixed(value, 2));
    }

    /** Returns a number for reading with at most {@code places} decimals, none of them idle. */
    public static String brief(double value, int places) {
        return places == 0 ? typeset(value, 0) : trim(typeset(value, places));
    }

    private static String trim(String text) {
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private static String write(double value, int places, String minus) {
        if (places < 0 || places > MOST_PLACES) {
            throw new IllegalArgumentException("numbers have 0 to 9 decimals");
        }
        if (Double.isNaN(value)) {
            return "–";
        }
        double scaled = Math.floor(Math.abs(value) * Ticks.power(places) + 0.5);
        String sign = value < 0 && scaled > 0 ? minus : "";
        if (scaled > LARGEST) {
            return sign + "∞";
        }
        // From the right, one place after another. Long division would cost 6 KB.
        String out = "";
        double rest = scaled;
        for (int i = 0; i <= places || rest > 0; i++) {
            if (i == places && i > 0) {
                out = "." + out;
            }
            double next = Math.floor(rest / 10);
            out = (char) ('0' + (int) (rest - next * 10)) + out;
            rest = next;
        }
        return sign + out;
    }
}
