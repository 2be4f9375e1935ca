package org.chalkline.nn;

/** The checks of arguments; each throws IllegalArgumentException. */
final class Require {

    private Require() {}

    /** Refuses arguments for which a condition does not hold. */
    static void that(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Refuses another number of things than expected: "weights in a row: 3 needed, 2 given". */
    static void count(String things, int needed, int given) {
        if (given != needed) {
            throw new IllegalArgumentException(
                    things + ": " + text(needed) + " needed, " + text(given) + " given");
        }
    }

    /** Joining an int to a text would cost readers a quarter of a kilobyte of script. */
    private static String text(int count) {
        return (count < 10 ? "" : text(count / 10)) + (char) ('0' + count % 10);
    }
}
