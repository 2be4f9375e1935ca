package org.chalkline.site.figure;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Others;
import org.chalkline.widget.Cited;
import org.chalkline.widget.Control;
import org.chalkline.widget.State;
import org.jspecify.annotations.Nullable;

/** The figures of a lesson that were read before and have names of their author's own. */
record OtherFigures(Figures figures) implements Others {

    @Override
    public List<String> names() {
        return figures.labels().stream()
                .filter(label -> isBroken(label) || figure(label) != null)
                .toList();
    }

    /** Returns whether a figure has problems, which are told already. */
    private boolean isBroken(String label) {
        Figures.Placed placed = figures.labelled(label);
        return placed != null && placed.figure() == null;
    }

    private @Nullable Figure figure(String label) {
        Figures.Placed placed = label.isEmpty() ? null : figures.labelled(label);
        Figure figure = placed == null ? null : placed.figure();
        return figure != null && figure.widget().hasNames() ? figure : null;
    }

    @Override
    public @Nullable GivenParams given(String label) {
        Figure figure = figure(label);
        return figure == null ? null : figure.given();
    }

    @Override
    public List<String> variants(String label) {
        Figure figure = figure(label);
        int own = figure == null ? -1 : figure.widget().own();
        if (figure == null || own < 0) {
            return List.of();
        }
        Control control = figure.widget().controls().all().get(own);
        return IntStream.rangeClosed(0, control.ticks())
                .mapToObj(tick -> control.name() + "=" + control.text(tick))
                .toList();
    }

    @Override
    public @Nullable Fault fault(String label, String state) {
        Figure figure = figure(label);
        if (figure == null || figure.states().find(state) != null) {
            return null;
        }
        FigureStates.Fault fault = figure.states().fault(state);
        return new Fault(fault.offset(), fault.what(), fault.expected(), "", List.of());
    }

    @Override
    public @Nullable Double number(
            String label, String state, String expression, Consumer<Fault> faults) {
        Figure figure = figure(label);
        State found = figure == null ? null : figure.states().find(state);
        if (figure == null || found == null) {
            return null;
        }
        Cited cited =
                figure.widget()
                        .cite(
                                expression,
                                (offset, what, expected, name, known) ->
                                        faults.accept(
                                                new Fault(offset, what, expected, name, known)));
        return cited == null ? null : cited.value(found);
    }
}
