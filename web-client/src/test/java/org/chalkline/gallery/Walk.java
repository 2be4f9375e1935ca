package org.chalkline.gallery;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chalkline.widget.Control;
import org.chalkline.widget.Controls;
import org.chalkline.widget.State;
import org.chalkline.widget.Typed;

/** A tour of a figure's states, the same each time: ends and middles, then places by chance. */
public final class Walk {

    private static final int STEPS = 40;

    private static final List<String> TEXTS =
            List.of(
                    "0.5",
                    "０，５ cm",
                    "1/2%3D",
                    "5",
                    "sLOPE",
                    "斜 率",
                    "bias",
                    "1%2C000",
                    "-2e-1%25",
                    "AC",
                    "ABCD",
                    "DCBA",
                    "A");

    private Walk() {}

    /**
     * Returns different states in writing: the first one, ends and middles, then some by chance.
     */
    public static List<String> over(Controls controls) {
        Set<String> states = new LinkedHashSet<>();
        for (Control control : controls.all()) {
            if (control instanceof Typed) {
                TEXTS.forEach(control::tick);
            }
        }
        State start = controls.start();
        states.add(controls.encode(start));
        State low = start;
        State middle = start;
        State high = start;
        for (int i = 0; i < controls.all().size(); i++) {
            int ticks = controls.all().get(i).ticks();
            low = controls.move(low, i, -ticks);
            high = controls.move(high, i, ticks);
            middle = controls.move(controls.move(middle, i, -ticks), i, ticks / 2);
            states.add(controls.encode(controls.move(start, i, -ticks)));
            states.add(controls.encode(controls.move(start, i, ticks)));
        }
        for (State state : List.of(low, middle, high)) {
            states.add(controls.encode(state));
        }
        Random random = new Random(1);
        for (int step = 0; step < STEPS; step++) {
            State state = start;
            for (int i = 0; i < controls.all().size(); i++) {
                int ticks = controls.all().get(i).ticks();
                int tick = (int) (random.nextDouble() * (ticks + 1));
                state = controls.move(controls.move(state, i, -ticks), i, tick);
            }
            states.add(controls.encode(state));
        }
        return new ArrayList<>(states);
    }
}
