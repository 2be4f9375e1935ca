package org.chalkline.widget;

import org.chalkline.figure.Label;

/**
 * An order of a few things, which are known by letters: {@code CADB}. They start by the alphabet.
 *
 * <p>The ticks are all orders by the alphabet. In writing a change may also name the letter that
 * goes one place to the front, {@code -C}, or to the back, {@code +C}.
 *
 * @param name its name in the page and in a written state
 * @param count how many things there are, up to {@link #MOST}
 */
public record Permutation(String name, int count) implements Control {

    /** More things would have more orders than a tick has numbers. */
    public static final int MOST = 8;

    private static final String LETTERS = "ABCDEFGH";

    @Override
    public Permutation named(String other) {
        return new Permutation(other, count);
    }

    @Override
    public Label label() {
        return Label.NONE;
    }

    @Override
    public int start() {
        return 0;
    }

    @Override
    public int ticks() {
        return orders(count) - 1;
    }

    /** Returns how many orders so many things have. */
    private static int orders(int things) {
        int orders = 1;
        for (int i = 2; i <= things; i++) {
            orders *= i;
        }
        return orders;
    }

    @Override
    public String text(int tick) {
        String rest = LETTERS.substring(0, count);
        String text = "";
        int left = tick;
        while (!rest.isEmpty()) {
            int orders = orders(rest.length() - 1);
            int place = left / orders;
            left %= orders;
            text += rest.charAt(place);
            rest = rest.substring(0, place) + rest.substring(place + 1);
        }
        return text;
    }

    @Override
    public int tick(String text) {
        String rest = LETTERS.substring(0, count);
        int tick = 0;
        for (int i = 0; i < text.length(); i++) {
            int place = rest.indexOf(text.charAt(i));
            if (place < 0) {
                return -1;
            }
            tick += place * orders(rest.length() - 1);
            rest = rest.substring(0, place) + rest.substring(place + 1);
        }
        return rest.isEmpty() ? tick : -1;
    }

    @Override
    public int tick(int before, String text) {
        if (text.length() != 2 || (text.charAt(0) != '-' && text.charAt(0) != '+')) {
            return tick(text);
        }
        String order = text(before);
        int place = order.indexOf(text.charAt(1));
        int first = text.charAt(0) == '-' ? place - 1 : place;
        if (place < 0) {
            return -1;
        }
        return first < 0 || first + 2 > count
                ? before
                : tick(
                        order.substring(0, first)
                                + order.charAt(first + 1)
                                + order.charAt(first)
                                + order.substring(first + 2));
    }
}
