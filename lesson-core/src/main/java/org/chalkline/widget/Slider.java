package org.chalkline.widget;

import org.chalkline.figure.Digits;
import org.chalkline.figure.Label;

/**
 * A quantity that the reader sets.
 *
 * @param name its name in the page and in a written state: {@code w1}
 * @param label its name for the reader: <i>w</i><sub>1</sub>
 * @param range the numbers it takes, or how many times π / {@code below}
 * @param start the tick it starts at
 * @param below 0 where the numbers are plain
 */
public record Slider(String name, Label label, Range range, int start, int below)
        implements Control {

    private static final String PI = "pi";

    public Slider {
        if (start < 0 || start > range.ticks()) {
            throw new IllegalArgumentException("a slider starts in its range");
        }
    }

    /** A slider of plain numbers. */
    public Slider(String name, Label label, Range range, int start) {
        this(name, label, range, start, 0);
    }

    /** Returns the same slider with another label. */
    public Slider with(Label other) {
        return new Slider(name, other, range, start, below);
    }

    /** Returns the same slider under another name. */
    public Slider named(String other, Label otherLabel) {
        return new Slider(other, otherLabel, range, start, below);
    }

    @Override
    public Slider named(String other) {
        return named(other, label);
    }

    @Override
    public int ticks() {
        return range.ticks();
    }

    /** Returns what its range counts. */
    double unit() {
        return below == 0 ? 1 : Math.PI / below;
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
        return below == 0 ? range.text(tick) : fraction((int) range.value(tick));
    }

    /** Writes a multiple of π: {@code -2pi/3}. */
    private String fraction(int times) {
        int above = Math.abs(times);
        int under = below;
        for (int part = below; part > 1; part--) {
            if (above % part == 0 && under % part == 0) {
                above /= part;
                under /= part;
            }
        }
        return above == 0
                ? "0"
                : (times < 0 ? "-" : "")
                        + (above == 1 ? "" : Digits.fixed(above, 0))
                        + PI
                        + (under == 1 ? "" : "/" + Digits.fixed(under, 0));
    }

    /** Returns the number at a tick for reading. */
    public String shown(int tick) {
        return text(tick).replace(PI, "π").replace('-', '\u2212');
    }

    @Override
    public int tick(String number) {
        return below == 0 ? tickOfNumber(number) : tickOfFraction(number.replace("π", PI));
    }

    private int tickOfFraction(String fraction) {
        for (int tick = 0; tick <= range.ticks(); tick++) {
            if (text(tick).equals(fraction)) {
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
