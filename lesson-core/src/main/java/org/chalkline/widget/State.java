package org.chalkline.widget;

import java.util.Arrays;
import java.util.List;

/** Where every control of a figure stands: one tick each, in the order of the controls. */
public final class State {

    private final int[] ticks;

    private State(int[] ticks) {
        this.ticks = ticks;
    }

    static State start(List<Control> controls) {
        int[] ticks = new int[controls.size()];
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] = controls.get(i).start();
        }
        return new State(ticks);
    }

    /** Returns the tick of a control. */
    public int tick(int control) {
        return ticks[control];
    }

    /** Returns the state with a control at a tick, from 0 to its last. */
    public State with(int control, int tick) {
        if (ticks[control] == tick) {
            return this;
        }
        int[] changed = ticks.clone();
        changed[control] = tick;
        return new State(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State state && Arrays.equals(ticks, state.ticks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ticks);
    }
}
