package org.chalkline.expression;

/**
 * A piece of an expression.
 *
 * @param kind what it is
 * @param text its characters, the full-width ones as their ASCII twins
 * @param number what a number is
 * @param at how many characters stand before it
 * @param end how many stand before what follows it
 */
record Token(Kind kind, String text, double number, int at, int end) {

    /** What a token is. */
    enum Kind {
        NUMBER,
        NAME,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind != Kind.NUMBER && text.equals(sign);
    }
}
