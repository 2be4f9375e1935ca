package org.chalkline.site.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.text.Text;
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
    record Fault(Mistake mistake, int offset, Text what, Text expected, Text hint) {}

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
                    Text.of("the state '{0}' is taken", name),
                    Text.of("another name"),
                    Text.NONE);
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
                    Text.of("unknown state '{0}'", text),
                    Text.of("{0}, or such as {1}", Nearest.list(text, named.keySet()), example()),
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
                return new Fault(
                        Mistake.NO_STOP,
                        at + equals + 1,
                        Text.of("'{0}' does not stop at '{1}'", name, number),
                        stops(controls.all().get(control)),
                        Text.NONE);
            }
            at += setting.length() + 1;
        }
        return new Fault(
                Mistake.UNKNOWN_STATE,
                0,
                Text.of("no state of this figure: '{0}'", text),
                Text.of("such as {0}", example()),
                Text.NONE);
    }

    private Fault unknown(int offset, String name) {
        List<String> names = new ArrayList<>();
        for (Control control : controls.all()) {
            names.add(control.name());
        }
        return new Fault(
                Mistake.UNKNOWN_CONTROL,
                offset,
                Text.of("unknown control '{0}'", name),
                names.isEmpty() ? Text.of("none: this figure has no controls") : Text.list(names),
                Nearest.hint(name, names));
    }

    private static Text stops(Control control) {
        int last = control.ticks();
        boolean isLong = last >= MOST_LISTED;
        List<String> stops = new ArrayList<>();
        for (int tick = 0; tick <= (isLong ? 1 : last); tick++) {
            stops.add(control.text(tick));
        }
        Text list = Text.list(stops);
        return isLong ? Text.of("{0} … {1}", list, control.text(last)) : list;
    }

    private String example() {
        return controls.encode(controls.start());
    }
}
