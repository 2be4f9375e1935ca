package org.chalkline.figure;

import java.util.ArrayList;
import java.util.List;

/** The lines across a frame and the numbers at its left and its foot. */
public record Grid(Scale x, Scale y) {

    private static final double GAP = 6;
    private static final double DROP = 16;
    private static final double TICK_WIDTH = 62;
    private static final double TICK_HEIGHT = 48;
    private static final int FEWEST_BELOW = 2;
    private static final int FEWEST_BESIDE = 5;

    /**
     * Returns the lines and numbers of straight axes.
     *
     * <p>A builder that draws all of a figure would bring all that such builders do into the
     * script, for which this is drawn, too.
     */
    public List<Element> draw() {
        return draw(even(x, mostBelow()), even(y, mostBeside()));
    }

    /**
     * Returns the lines and numbers of axes of any kind; when the site is built only.
     *
     * @param below what stands at the foot, if that is not usual
     * @param beside the same at the left
     */
    List<Element> draw(Plot.Ticking below, Plot.Ticking beside) {
        return draw(some(below, x, mostBelow()), some(beside, y, mostBeside()));
    }

    private static List<Tick> some(Plot.Ticking ticking, Scale scale, int most) {
        List<Tick> some = ticking.of(scale, most);
        return some == null ? any(scale, most) : some;
    }

    private List<Element> draw(List<Tick> below, List<Tick> beside) {
        List<Element> parts = new ArrayList<>();
        for (Tick tick : below) {
            double at = x.at(tick.value());
            if (tick.hasLine()) {
                parts.add(line(at, y.start(), at, y.end(), tick.value() == 0));
            }
            parts.add(number(tick, at, y.start() + DROP, "middle", "auto"));
        }
        for (Tick tick : beside) {
            double at = y.at(tick.value());
            if (tick.hasLine()) {
                parts.add(line(x.start(), at, x.end(), at, tick.value() == 0));
            }
            parts.add(number(tick, x.start() - GAP, at, "end", "central"));
        }
        return parts;
    }

    private int mostBelow() {
        return most(x, TICK_WIDTH, FEWEST_BELOW);
    }

    private int mostBeside() {
        return most(y, TICK_HEIGHT, FEWEST_BESIDE);
    }

    private static int most(Scale scale, double room, int fewest) {
        return Math.max(fewest, (int) (Math.abs(scale.end() - scale.start()) / room));
    }

    private static List<Tick> any(Scale scale, int most) {
        return scale.isLogarithmic()
                ? PowersOfTen.between(scale.from(), scale.to(), most)
                : even(scale, most);
    }

    private static List<Tick> even(Scale scale, int most) {
        Ticks ticks = Ticks.nice(scale.from(), scale.to(), most);
        List<Tick> all = new ArrayList<>();
        for (int i = ticks.first(); i <= ticks.last(); i++) {
            double value = ticks.value(i);
            all.add(new Tick(value, Digits.typeset(value, ticks.places())));
        }
        return all;
    }

    private static Element line(double x1, double y1, double x2, double y2, boolean zero) {
        return new Element(
                "line",
                List.of(
                        new Attribute("class", zero ? "axis" : "grid"),
                        at("x1", x1),
                        at("y1", y1),
                        at("x2", x2),
                        at("y2", y2)),
                List.of());
    }

    private static Element number(Tick tick, double x, double y, String anchor, String baseline) {
        return new Element(
                "text",
                List.of(
                        new Attribute("class", "tick"),
                        at("x", x),
                        at("y", y),
                        new Attribute("text-anchor", anchor),
                        new Attribute("dominant-baseline", baseline)),
                tick.words());
    }

    private static Attribute at(String name, double place) {
        return new Attribute(name, Digits.coordinate(place));
    }
}
