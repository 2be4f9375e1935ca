package org.chalkline.site.search;

/** Whole numbers from 0 as characters that neither JSON nor a web server has to escape. */
final class Varint {

    private static final String DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /** The bits of a number in a character; the bit above them says that another one follows. */
    private static final int BITS = 5;

    private static final int MORE = 1 << BITS;

    private Varint() {}

    /** Writes a number of any size, its low bits first. */
    static void write(int number, StringBuilder out) {
        int rest = number;
        while (rest >= MORE) {
            out.append(DIGITS.charAt(MORE + rest % MORE));
            rest >>>= BITS;
        }
        out.append(DIGITS.charAt(rest));
    }

    /** Returns the one character of a number below 64. */
    static char digit(int number) {
        return DIGITS.charAt(number);
    }
}
