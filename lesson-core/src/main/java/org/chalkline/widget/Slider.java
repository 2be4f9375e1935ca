package org.chalkline.widget;

import org.chalkline.figure.Label;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that the reader sets.
 *
 * @param name its name in the page and in a written state: {@code w1}
 * @param label its name for the reader: <i>w</i><sub>1</sub>
 * @param range the numbers it takes, or how many {@code fractions}
 * @param start the tick it starts at
 * @param fractions what the range counts; null for plain numbers
 */
public record Slider(
        String name, Label label, Range range, int start, @Nullable Fractions fractions)
        implements Control {

    public Slider {
        if (start < 0 || start > range.ticks()) {
            throw new IllegalArgumentException("a slider starts in its range");
        }
    }

    /** A slider of plain numbers. */
    public Slider(String name, Label label, Range range, int start) {
        this(name, label, range, start, null);
    }

    /** Returns the same slider with another label. */
    public Slider with(Label other) {
        return new Slider(name, other, range, start, fractions);
    }

    /** Returns the same slider under another name. */
    public Slider named(String other, Label otherLabel) {
        return new Slider(other, otherLabel, range, start, fractions);
    }

    @Override
    public Slider named(String other) {
        return named(other, label);
    }

    @Override
    public int ticks() {
        return range.ticks();
    }

    /** Returns the same slider with a range that counts parts of π. */
    public Slider in(@Nullable Fractions parts) {
        return new Slider(name, label, range, start, parts);
    }

    /** Returns what its range counts. */
    double unit() {
        return fractions == null ? 1 : fractions.unit();
    }

    /** Returns the number at a tick. */
    public double value(int tick) {
        return range.value(tick) * unit();
    }

    /** Returns the tick whose number is nearest. */
    public int nearest(double value) {
        return range.tick(value / unit());
    }

    @Override
    public String text(int tick) {
        return fractions == null ? range.text(tick) : fractions.text((int) range.value(tick));
    }

    /** Returns the number at a tick for reading. */
    public String shown(int tick) {
        return fractions == null ? range.text(tick) : fractions.shown((int) range.value(tick));
    }

    @Override
    public int tick(String number) {
        if (fractions == null) {
            return tickOfNumber(number);
        }
        for (int tick = 0; tick <= range.ticks(); tick++) {
            if (text(tick).equals(number) || shown(tick).equals(number)) {
                return tick;
            }
        }
        return -1;
    }

    private int tickOfNumber(String number) {
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
