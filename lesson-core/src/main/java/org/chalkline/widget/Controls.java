package org.chalkline.widget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The controls of a figure in order, and what follows from them alone: the first state, a changed
 * state, and a state in writing ({@code w1=1.0,b1=-1.0}), which is the one form used in pages,
 * addresses, lessons and tests.
 */
public record Controls(List<Slider> sliders) {

    public Controls {
        sliders = List.copyOf(sliders);
    }

    /** Returns these controls. */
    public static Controls of(Slider... sliders) {
        return new Controls(List.of(sliders));
    }

    /** Returns the state in which every control stands at its start. */
    public State start() {
        return State.start(sliders);
    }

    /** Returns the number a control shows. */
    public double value(State state, int control) {
        return sliders.get(control).range().value(state.tick(control));
    }

    /** Returns the place of a name among the controls, or −1. */
    public int indexOf(String name) {
        for (int i = 0; i < sliders.size(); i++) {
            if (sliders.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the state with a control set to the stop nearest to a number. */
    public State set(State state, int control, double value) {
        return state.with(control, sliders.get(control).range().tick(value));
    }

    /** Returns the state with a control moved by steps, as far as it goes. */
    public State move(State state, int control, int steps) {
        int tick = state.tick(control) + steps;
        int most = sliders.get(control).range().ticks();
        return state.with(control, Math.max(0, Math.min(most, tick)));
    }

    /** Writes a state. */
    public String encode(State state) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < sliders.size(); i++) {
            Slider slider = sliders.get(i);
            out.append(i == 0 ? "" : ",").append(slider.name()).append('=');
            out.append(slider.range().text(state.tick(i)));
        }
        return out.toString();
    }

    /**
     * Reads a state; controls that are not named stand at their start.
     *
     * @return the state, or null where a name or a number is none of these controls'
     */
    public @Nullable State decode(String text) {
        State state = start();
        int at = 0;
        while (at < text.length()) {
            int comma = text.indexOf(',', at);
            int end = comma < 0 ? text.length() : comma;
            int equals = text.indexOf('=', at);
            if (equals < 0 || equals > end) {
                return null;
            }
            int control = indexOf(text.substring(at, equals).trim());
            int tick = control < 0 ? -1 : tickOf(control, text.substring(equals + 1, end).trim());
            if (tick < 0) {
                return null;
            }
            state = state.with(control, tick);
            at = end + 1;
        }
        return state;
    }

    /** Reads decimals by hand: parsing a double would cost 19 KB of script. */
    private int tickOf(int control, String number) {
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
        Range range = sliders.get(control).range();
        int tick = range.tick(value);
        return Math.abs(range.value(tick) - value) < 1e-9 ? tick : -1;
    }
}
