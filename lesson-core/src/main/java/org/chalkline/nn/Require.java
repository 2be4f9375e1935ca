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
                    things + ": " + needed + " needed, " + given + " given");
        }
    }
}
