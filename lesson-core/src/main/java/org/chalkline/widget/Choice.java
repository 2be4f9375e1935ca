package org.chalkline.widget;

import java.util.List;
import org.chalkline.figure.Label;

/**
 * One of several options that the reader picks.
 *
 * @param name its name in the page and in a written state: {@code activation}
 * @param label its name for the reader
 * @param options what there is to pick, at least one; the tick is the place
 * @param start the place of the option it starts at
 */
public record Choice(String name, Label label, List<Option> options, int start) implements Control {

    private static final List<Option> OFF_ON =
            List.of(new Option("off", Label.NONE), new Option("on", Label.NONE));

    /**
     * An option.
     *
     * @param name its name in the page and in a written state
     * @param label its name for the reader
     */
    public record Option(String name, Label label) {}

    public Choice {
        options = List.copyOf(options);
        if (start < 0 || start >= options.size()) {
            throw new IllegalArgumentException("a choice starts at one of its options");
        }
    }

    /** Returns the choice between off and on. */
    public static Choice toggle(String name, Label label, boolean on) {
        return new Choice(name, label, OFF_ON, on ? 1 : 0);
    }

    /** Returns whether this is a choice between off and on. */
    public boolean isToggle() {
        // Not List.equals, for which the script would hold every class's equals.
        return text(0).equals(OFF_ON.get(0).name());
    }

    @Override
    public Choice named(String other) {
        return new Choice(other, label, options, start);
    }

    @Override
    public int ticks() {
        return options.size() - 1;
    }

    @Override
    public String text(int tick) {
        return options.get(tick).name();
    }

    @Override
    public int tick(String text) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).name().equals(text)) {
                return i;
            }
        }
        return -1;
    }
}
