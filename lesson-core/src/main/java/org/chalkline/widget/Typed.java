package org.chalkline.widget;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Label;

/**
 * A text that the reader types, empty at first.
 *
 * <p>Its ticks are the places of the texts met so far, since any text may come. So a tick means
 * nothing outside of this control: what is kept, linked or undone is the text itself. In writing
 * {@code %} stands before the code of each sign that a written state or a page needs for itself, as
 * in {@code 1%2C5}.
 */
public final class Typed implements Control {

    /** How many characters a text may have. */
    public static final int LONGEST = 200;

    /** As {@code figures/inputs.js} has them. */
    private static final String ESCAPED = "%,=&#\"<>";

    private static final String DIGITS = "0123456789ABCDEF";

    private final String name;
    private final List<String> texts = new ArrayList<>();

    /** A text of a name. */
    public Typed(String name) {
        this.name = name;
        texts.add("");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Typed named(String other) {
        return new Typed(other);
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
        return texts.size() - 1;
    }

    /** Returns the text of a tick, as it was typed. */
    public String typed(int tick) {
        return texts.get(tick);
    }

    @Override
    public String text(int tick) {
        String typed = texts.get(tick);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (ESCAPED.indexOf(c) < 0) {
                out.append(c);
            } else {
                out.append('%').append(DIGITS.charAt(c / 16)).append(DIGITS.charAt(c % 16));
            }
        }
        return out.toString();
    }

    @Override
    public int tick(String written) {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '%') {
                int high = i + 2 < written.length() ? DIGITS.indexOf(written.charAt(i + 1)) : -1;
                int low = high < 0 ? -1 : DIGITS.indexOf(written.charAt(i + 2));
                c = low < 0 ? 0 : (char) (high * 16 + low);
                i += 2;
            }
            if (c < ' ' || (c > '~' && c < '\u00a0')) {
                return -1;
            }
            typed.append(c);
        }
        String text = typed.toString().trim();
        if (text.length() > LONGEST) {
            return -1;
        }
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).equals(text)) {
                return i;
            }
        }
        texts.add(text);
        return texts.size() - 1;
    }
}
