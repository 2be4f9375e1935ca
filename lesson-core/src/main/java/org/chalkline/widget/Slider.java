package org.chalkline.widget;

import org.chalkline.figure.Label;

/**
 * A quantity that the reader sets.
 *
 * @param name its name in the page and in a written state: {@code w1}
 * @param label its name for the reader: <i>w</i><sub>1</sub>
 * @param range the numbers it takes
 * @param start the tick it starts at
 */
public record Slider(String name, Label label, Range range, int start) implements Control {

    public Slider {
        if (start < 0 || start > range.ticks()) {
            throw new IllegalArgumentException("a slider starts in its range");
        }
    }

    /** Returns the same slider with another label. */
    public Slider with(Label other) {
        return new Slider(name, other, range, start);
    }

    /** Returns the same slider under another name. */
    public Slider named(String other, Label otherLabel) {
        return new Slider(other, otherLabel, range, start);
    }

    @Override
    public Slider named(String other) {
        return named(other, label);
    }

    @Override
    public int ticks() {
        return range.ticks();
    }

    @Override
    public String text(int tick) {
        return range.text(tick);
    }

    @Override
    public int tick(String number) {
        // By hand: parsing a double would cost 19 KB of script.
        int at = number.startsWith("-") ? 1 : 0;
        double value = 0;
        double place = 0;
        boolean digits = false;
        for (int i = at; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == '.' && place == 0) {
                place = 1;
            } else if (c >= '0' && c <= '9') {
                digits = true;
                value = value * 10 + (c - '0');
                place *= 10;
            } else {
                return -1;
            }
        }
        if (!digits) {
            return -1;
        }
        value = (at == 1 ? -value : value) / Math.max(1, place);
        int tick = range.tick(value);
        return Math.abs(range.value(tick) - value) < 1e-9 ? tick : -1;
    }
}
