package org.chalkline.widget;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All states in which some controls stand anywhere that they can and the others where they are in
 * one state; when the site is built only.
 *
 * @param free the places of the controls that stand anywhere
 * @param every of how many ticks of each one is taken, for the same places
 */
public record States(Controls controls, State base, List<Integer> free, List<Integer> every) {

    public States {
        free = List.copyOf(free);
        every = List.copyOf(every);
    }

    /** Returns how many there are, where no control bounds another. */
    public double count() {
        double count = 1;
        for (int i = 0; i < free.size(); i++) {
            count *= controls.all().get(free.get(i)).ticks() / every.get(i) + 1.0;
        }
        return count;
    }

    /** Returns the first of which something holds, or null. */
    public @Nullable State first(Predicate<State> condition) {
        return first(base, 0, condition);
    }

    private @Nullable State first(State state, int place, Predicate<State> condition) {
        if (place == free.size()) {
            return controls.isInOrder(state) && condition.test(state) ? state : null;
        }
        int control = free.get(place);
        for (int tick = 0; tick <= controls.all().get(control).ticks(); tick += every.get(place)) {
            State found = first(state.with(control, tick), place + 1, condition);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
