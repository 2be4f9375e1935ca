package org.chalkline.site.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.widget.Control;
import org.chalkline.widget.Controls;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.jspecify.annotations.Nullable;

/**
 * The states of a figure that a lesson may speak of: by a name, of which {@code start} is always
 * one, or in writing, as {@code w1=1,b1=-1}.
 */
final class FigureStates {

    private static final String START = "start";
    private static final int MOST_LISTED = 8;

    private final Widget widget;
    private final Controls controls;
    private final Map<String, State> named = new LinkedHashMap<>();

    /** Starts with the one name that every figure has. */
    FigureStates(Widget widget) {
        this.widget = widget;
        controls = widget.controls();
        named.put(START, controls.start());
    }

    /**
     * What is wrong with a state's writing.
     *
     * @param offset where in it
     */
    record Fault(Mistake mistake, int offset, String what, String expected, String hint) {}

    /** Gives a state in writing a name; returns what is wrong with the two, or null. */
    @Nullable Fault name(String name, String written) {
        State state = decode(written);
        if (state == null) {
            return fault(written);
        }
        if (named.putIfAbsent(name, state) != null) {
            return new Fault(
                    Mistake.TAKEN_STATE,
                    0,
                    "the state '" + name + "' is taken",
                    "another name",
                    "");
        }
        return null;
    }

    /** Returns the state of a name or in writing, or null where it is neither. */
    @Nullable State find(String text) {
        State state = named.get(text);
        return state == null && text.indexOf('=') > 0 ? decode(text) : state;
    }

    private @Nullable State decode(String written) {
        State state = controls.decode(written.replace('\u2212', '-'));
        return state == null ? null : widget.settle(state);
    }

    /** Returns what is wrong with a text that is no state. */
    Fault fault(String text) {
        if (text.indexOf('=') < 0) {
            return new Fault(
                    Mistake.UNKNOWN_STATE,
                    0,
                    "unknown state '" + text + "'",
                    Nearest.list(text, named.keySet()) + ", or such as " + example(),
                    Nearest.hint(text, named.keySet()));
        }
        int at = 0;
        for (String setting : text.split(",", -1)) {
            int equals = setting.indexOf('=');
            String name = setting.substring(0, Math.max(0, equals)).strip();
            int control = controls.indexOf(name);
            if (control < 0) {
                int start = at + setting.length() - setting.stripLeading().length();
                return unknown(start, equals < 0 ? setting.strip() : name);
            }
            if (decode(setting) == null) {
                String number = setting.substring(equals + 1).strip();
                String what = "'" + name + "' does not stop at '" + number + "'";
                String stops = stops(controls.all().get(control));
                return new Fault(Mistake.NO_STOP, at + equals + 1, what, stops, "");
            }
            at += setting.length() + 1;
        }
        return new Fault(
                Mistake.UNKNOWN_STATE, 0, "no state of this figure: '" + text + "'", example(), "");
    }

    private Fault unknown(int offset, String name) {
        List<String> names = new ArrayList<>();
        for (Control control : controls.all()) {
            names.add(control.name());
        }
        return new Fault(
                Mistake.UNKNOWN_CONTROL,
                offset,
                "unknown control '" + name + "'",
                names.isEmpty() ? "none: this figure has no controls" : String.join(", ", names),
                Nearest.hint(name, names));
    }

    private static String stops(Control control) {
        List<String> stops = new ArrayList<>();
        int last = control.ticks();
        for (int tick = 0; tick <= last; tick++) {
            if (last < MOST_LISTED || tick < 2 || tick == last) {
                stops.add((tick == last && last >= MOST_LISTED ? "… " : "") + control.text(tick));
            }
        }
        return String.join(", ", stops).replace(", … ", " … ");
    }

    private String example() {
        return controls.encode(controls.start());
    }
}
