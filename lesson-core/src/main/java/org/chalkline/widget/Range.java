package org.chalkline.widget;

import org.chalkline.figure.Digits;
import org.chalkline.param.GivenParams;
import org.chalkline.text.Text;

/**
 * The numbers a slider stops at: {@code (first + tick · step) / unit} for tick 0 … ticks, kept as
 * whole numbers so that each is the double nearest to its decimal on every machine.
 *
 * @param first the least number, times {@code unit}
 * @param step the distance between two numbers, times {@code unit}; at least 1
 * @param ticks how many steps there are; at least 1
 * @param places decimals of every number; {@code unit} is ten to this power
 */
public record Range(int first, int step, int ticks, int places) {

    private static final int MOST_PLACES = 4;
    private static final int MOST_TICKS = 100_000;

    /** π is divided into so many parts. */
    private static final int MOST_BELOW = 60;

    public Range {
        if (step < 1 || ticks < 1 || places < 0 || places > MOST_PLACES) {
            throw new IllegalArgumentException("a range needs a step, a tick, 0 to 4 decimals");
        }
    }

    /**
     * Returns for numbers that are multiples of π / n the least such n; 0 for others, and for plain
     * zeros.
     */
    public static int below(double... numbers) {
        for (int below = 1; below <= MOST_BELOW; below++) {
            boolean isAny = false;
            boolean areAll = true;
            for (double number : numbers) {
                double times = number / Math.PI * below;
                areAll &= Math.abs(times - Math.rint(times)) < 1e-9;
                isAny |= number != 0;
            }
            if (areAll && isAny) {
                return below;
            }
        }
        return 0;
    }

    /**
     * Reads {@code from}, {@code to} and {@code step}; what is wrong is as in {@code usual}.
     *
     * @param unit what the numbers are divided by
     */
    static Range read(GivenParams given, Range usual, double unit) {
        double from = given.get(SliderType.Parts.FROM) / unit;
        double to = given.get(SliderType.Parts.TO) / unit;
        double step = given.get(SliderType.Parts.STEP) / unit;
        int places = 0;
        while (places <= MOST_PLACES && !(isWhole(from, places) && isWhole(step, places))) {
            places++;
        }
        double ticks = Math.floor((to - from) / step + 0.5);
        if (!(from < to)) {
            given.problem(
                    SliderType.Parts.TO,
                    Text.of("not above 'from'"),
                    Text.of("a number above 'from'"));
        } else if (places > MOST_PLACES || !fits(from, to, places)) {
            given.problem(
                    SliderType.Parts.STEP,
                    Text.of("too fine"),
                    Text.of("at most {0} decimals, fewer for large numbers", MOST_PLACES));
        } else if (ticks < 1
                || ticks > MOST_TICKS
                || Math.abs(from + ticks * step - to) > step * 1e-6) {
            given.problem(
                    SliderType.Parts.STEP,
                    Text.of("does not divide the range"),
                    Text.of("whole steps between 'from' and 'to'"));
        } else {
            double scale = unit(places);
            return new Range(
                    (int) Math.floor(from * scale + 0.5),
                    (int) Math.floor(step * scale + 0.5),
                    (int) ticks,
                    places);
        }
        return usual;
    }

    /**
     * Returns a range that fits into [from, to], in twentieths where they end on both and are not
     * too many.
     */
    public static Range over(double from, double to) {
        int places = 2;
        while (places < MOST_PLACES && !(isWhole(from, places) && isWhole(to, places))) {
            places++;
        }
        while (!fits(from, to, places)) {
            places--;
        }
        int first = (int) Math.ceil(from * unit(places) - 1e-6);
        double length = Math.floor(to * unit(places) + 1e-6) - first;
        int step = length % 5 == 0 ? 5 : 1;
        while (length / step > MOST_TICKS) {
            step *= 10;
        }
        return new Range(first, step, (int) Math.max(1, length / step), places);
    }

    /** Returns the multiples of a step in [from, to]. */
    public static Range within(double from, double to, double step) {
        int places = 0;
        while (places < MOST_PLACES && !isWhole(step, places)) {
            places++;
        }
        int whole = Math.max(1, (int) Math.floor(step * unit(places) + 0.5));
        double interval = whole / unit(places);
        int first = (int) Math.ceil(from / interval - 1e-9);
        int last = (int) Math.floor(to / interval + 1e-9);
        return new Range(first * whole, whole, Math.max(1, last - first), places);
    }

    /** Returns whether numbers with so many decimals can be kept as whole numbers. */
    private static boolean fits(double from, double to, int places) {
        return Math.max(Math.abs(from), Math.abs(to)) * unit(places) < Integer.MAX_VALUE;
    }

    /** Returns the distance between two numbers. */
    public double interval() {
        return step / unit(places);
    }

    /** Returns the number at a tick. */
    public double value(int tick) {
        return (first + tick * (double) step) / unit(places);
    }

    /** Returns the tick whose number is nearest; the ends for numbers outside, 0 for NaN. */
    public int tick(double value) {
        double tick = Math.floor((value * unit(places) - first) / step + 0.5);
        return tick >= ticks ? ticks : tick > 0 ? (int) tick : 0;
    }

    /** Returns the last tick whose number is no more than another, or 0. */
    int below(double value) {
        int tick = tick(value);
        return tick > 0 && value(tick) > value ? tick - 1 : tick;
    }

    /** Returns the first tick whose number is no less than another, or the last. */
    int above(double value) {
        int tick = tick(value);
        return tick < ticks && value(tick) < value ? tick + 1 : tick;
    }

    /** Returns the number at a tick, for an attribute. */
    public String text(int tick) {
        return Digits.fixed(value(tick), places);
    }

    private static double unit(int places) {
        double unit = 1;
        for (int i = 0; i < places; i++) {
            unit *= 10;
        }
        return unit;
    }

    private static boolean isWhole(double value, int places) {
        double scaled = value * unit(places);
        return Math.abs(scaled - Math.floor(scaled + 0.5)) < 1e-6;
    }
}
