package org.chalkline.gallery.network;

import java.util.List;
import java.util.function.Function;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Quantity;
import org.chalkline.widget.State;

/** What a unit, or the output's bias, adds to the output of a network; set by its own sliders. */
final class FitPart {

    private final int[] sliders;
    private final int[] stops;
    private final Function<State, double[]> samples;

    /**
     * Makes a part.
     *
     * @param quantities on which it depends, some of them free
     * @param samples what it comes to in a state, at every sample
     */
    FitPart(Controls controls, List<Quantity> quantities, Function<State, double[]> samples) {
        List<Quantity> free = quantities.stream().filter(Quantity::isFree).toList();
        sliders = new int[free.size()];
        stops = new int[free.size()];
        for (int i = 0; i < sliders.length; i++) {
            sliders[i] = free.get(i).control();
            stops[i] = controls.all().get(sliders[i]).ticks() + 1;
        }
        this.samples = samples;
    }

    boolean isFixed() {
        return sliders.length == 0;
    }

    /** Returns how many settings it has. */
    long size() {
        long size = 1;
        for (int count : stops) {
            size *= count;
        }
        return size;
    }

    double[] samples(State state) {
        return samples.apply(state);
    }

    /** Writes a setting among the ticks of all controls. */
    void write(int setting, int[] ticks) {
        int rest = setting;
        for (int i = sliders.length - 1; i >= 0; i--) {
            ticks[sliders[i]] = rest % stops[i];
            rest /= stops[i];
        }
    }

    /** Returns a state with this part as it is in another. */
    State copied(State from, State to) {
        State copied = to;
        for (int slider : sliders) {
            copied = copied.with(slider, from.tick(slider));
        }
        return copied;
    }

    /** Returns a state with this part in a setting. */
    State in(State state, int setting) {
        State set = state;
        int rest = setting;
        for (int i = sliders.length - 1; i >= 0; i--) {
            set = set.with(sliders[i], rest % stops[i]);
            rest /= stops[i];
        }
        return set;
    }
}
