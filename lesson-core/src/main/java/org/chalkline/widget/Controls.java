package org.chalkline.widget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The controls of a figure in order, and what follows from them alone: the first state, a changed
 * state, and a state in writing ({@code w1=1.0,b1=-1.0}), which is the one form used in pages,
 * addresses, lessons and tests.
 *
 * @param orders which sliders cannot pass others
 */
public record Controls(List<Control> all, List<Order> orders) {

    public Controls {
        all = List.copyOf(all);
        orders = List.copyOf(orders);
    }

    /** Controls that may stand anywhere. */
    public Controls(List<Control> all) {
        this(all, List.of());
    }

    /**
     * Two sliders, of which one never shows more than the other.
     *
     * @param lower the place of the one
     * @param upper the place of the other
     */
    public record Order(int lower, int upper) {}

    /** Returns these controls. */
    public static Controls of(Control... controls) {
        return new Controls(List.of(controls));
    }

    /** Returns the state in which every control stands at its start. */
    public State start() {
        return State.start(all);
    }

    /**
     * Returns the state in which every control stands at its start, but for the boxes between off
     * and on, which say what the reader wants to see; those, too, where nothing else is to be done.
     */
    public State reset(State state) {
        State reset = start();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Choice choice && choice.isToggle()) {
                reset = reset.with(i, state.tick(i));
            }
        }
        return reset.equals(state) ? start() : reset;
    }

    /** Returns whether there is nothing to set. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Returns a control that is a slider. */
    public Slider slider(int control) {
        return (Slider) all.get(control);
    }

    /** Returns a control that is points. */
    public Added added(int control) {
        return (Added) all.get(control);
    }

    /** Returns the number a slider shows. */
    public double value(State state, int control) {
        return slider(control).value(state.tick(control));
    }

    /** Returns the place of a name among the controls, or −1. */
    public int indexOf(String name) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the state with a slider set to the stop nearest to a number. */
    public State set(State state, int control, double value) {
        return at(state, control, slider(control).nearest(value));
    }

    /** Returns the state with a slider where its input shows a number. */
    public State slide(State state, int control, double number) {
        return at(state, control, slider(control).range().tick(number));
    }

    /** Returns the state with a control at a tick, or as far as its order lets it go. */
    private State at(State state, int control, int tick) {
        int bounded = tick;
        for (Order order : orders) {
            if (order.lower() == control) {
                bounded =
                        Math.min(
                                bounded,
                                slider(control).range().below(value(state, order.upper())));
            } else if (order.upper() == control) {
                bounded =
                        Math.max(
                                bounded,
                                slider(control).range().above(value(state, order.lower())));
            }
        }
        return state.with(control, bounded);
    }

    /** Returns whether no slider has passed another that it cannot pass. */
    public boolean isInOrder(State state) {
        for (Order order : orders) {
            if (value(state, order.lower()) > value(state, order.upper())) {
                return false;
            }
        }
        return true;
    }

    /** Returns the state with a control moved by steps, as far as it goes. */
    public State move(State state, int control, int steps) {
        int tick = state.tick(control) + steps;
        int most = all.get(control).ticks();
        return at(state, control, Math.max(0, Math.min(most, tick)));
    }

    /** Writes a state. */
    public String encode(State state) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            Control control = all.get(i);
            out.append(i == 0 ? "" : ",").append(control.name()).append('=');
            out.append(control.text(state.tick(i)));
        }
        return out.toString();
    }

    /**
     * Reads a state; controls that are not named stand at their start.
     *
     * @return the state, or null where a name or a setting is none of these controls', or one has
     *     passed another that it cannot pass
     */
    public @Nullable State decode(String text) {
        return decode(start(), text);
    }

    /**
     * Reads a changed state; controls that are not named stay as they are.
     *
     * @return the state, or null where a name or a setting is none of these controls'
     */
    public @Nullable State decode(State before, String text) {
        return decode(before, text, "", false);
    }

    /**
     * As {@link #decode(State, String)}, of another figure: a prefix stands before the names of its
     * controls here, and those that are missing here are left out.
     */
    public @Nullable State follow(State before, String text, String prefix) {
        return decode(before, text, prefix, true);
    }

    private @Nullable State decode(State before, String text, String prefix, boolean isOther) {
        State state = before;
        int at = 0;
        while (at < text.length()) {
            int comma = text.indexOf(',', at);
            int end = comma < 0 ? text.length() : comma;
            int equals = text.indexOf('=', at);
            if (equals < 0 || equals > end) {
                return null;
            }
            int control = indexOf(prefix + text.substring(at, equals).trim());
            int tick =
                    control < 0
                            ? -1
                            : all.get(control)
                                    .tick(
                                            state.tick(control),
                                            text.substring(equals + 1, end).trim());
            if (control >= 0 && tick >= 0) {
                state = state.with(control, tick);
            } else if (!isOther || control >= 0) {
                return null;
            }
            at = end + 1;
        }
        return isInOrder(state) ? state : null;
    }
}
