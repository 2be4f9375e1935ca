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
public record Slider(String name, Label label, Range range, int start) {

    public Slider {
        if (start < 0 || start > range.ticks()) {
            throw new IllegalArgumentException("a slider starts in its range");
        }
    }

    /**
     * Reads a slider: {@code from}, {@code to}, {@code step}, {@code start}, {@code label}.
     *
     * @param label its name where the lesson gives none
     * @param usual the range where the lesson gives none
     * @param start the number it starts at where the lesson gives none; the nearest stop is taken
     */
    public static Slider read(Params params, String name, Label label, Range usual, double start) {
        return params.slider(
                () -> {
                    Range range = Range.read(params, usual);
                    int tick = range.tick(start);
                    if (params.has("start")) {
                        double wanted = params.number("start", start);
                        tick = range.tick(wanted);
                        if (Math.abs(range.value(tick) - wanted) > 1e-9) {
                            params.problem(
                                    "start",
                                    "not a stop of this slider",
                                    "from, to, or a step between");
                        }
                    }
                    Label own = params.has("label") ? params.label("label", "") : label;
                    return new Slider(name, own, range, tick);
                });
    }
}
