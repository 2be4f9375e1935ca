package org.chalkline.site.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.text.Text;
import org.chalkline.widget.Added;
import org.chalkline.widget.Cited;
import org.chalkline.widget.Control;
import org.chalkline.widget.Controls;
import org.chalkline.widget.State;
import org.chalkline.widget.States;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson's text says of a figure with names of its author's own: a value, {@code
 * throw.range@start:.1f}, or a claim, {@code throw: range <= 91.8 for all v, angle}.
 */
final class NamedNumbers {

    private static final String FOR_ALL = " for all ";
    private static final String WHERE = " where ";
    private static final String EVERY = " every ";

    private final String file;
    private final Diagnostics diagnostics;
    private final String label;
    private final Figure figure;
    private final String text;
    private final IntFunction<Position> place;

    /** Reads a text that speaks of a figure. */
    NamedNumbers(
            String file,
            Diagnostics diagnostics,
            String label,
            Figure figure,
            String text,
            IntFunction<Position> place) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.label = label;
        this.figure = figure;
        this.text = text;
        this.place = place;
    }

    /**
     * Returns a value as inline HTML; one that follows its figure says which that is.
     *
     * @param start where the expression begins
     */
    String value(int start) {
        int at = text.indexOf('@');
        int colon = text.lastIndexOf(':');
        int end = at >= 0 ? at : colon > start ? colon : text.length();
        String format = colon >= end ? text.substring(colon) : "";
        String expression = text.substring(start, end).strip() + format.strip();
        Cited cited = cite(skipped(start), expression);
        State state =
                at < 0
                        ? figure.shown()
                        : state(at + 1, text.substring(at + 1, colon > at ? colon : text.length()));
        if (cited == null || state == null) {
            return "";
        }
        String number = Html.escape(cited.text(state));
        return at >= 0 || !figure.isLive()
                ? number
                : "<span class=\"value\" data-figure=\""
                        + Html.escape(label)
                        + "\" data-measure=\""
                        + Html.escape(expression)
                        + "\" data-places=\"0\">"
                        + number
                        + "</span>";
    }

    /**
     * Returns the number in a state of an expression that a claim speaks of, or null for problems.
     *
     * @param start where the expression begins
     * @param end where the claim's relation begins
     */
    @Nullable Double number(int start, int end) {
        int at = text.indexOf('@');
        boolean hasState = at >= 0 && at < end;
        Cited cited = cite(skipped(start), text.substring(start, hasState ? at : end).strip());
        State state = hasState ? state(at + 1, text.substring(at + 1, end)) : figure.shown();
        return cited == null || state == null ? null : cited.value(state);
    }

    /**
     * Checks a claim, in one state or for all of some controls.
     *
     * @param start where the condition begins
     * @return for each control of which not all stops were looked at, one in how many was
     */
    Map<String, Integer> claim(int start) {
        int at = text.indexOf('@');
        int end = at < 0 ? text.length() : at;
        State base = at < 0 ? figure.shown() : state(at + 1, text.substring(at + 1));
        int all = text.indexOf(FOR_ALL, start);
        int conditionEnd = all < 0 || all > end ? end : all;
        int where = all < 0 ? -1 : text.indexOf(WHERE, all);
        Cited condition = condition(start, conditionEnd, all >= 0);
        Cited filter =
                where < 0
                        ? null
                        : cite(
                                skipped(where + WHERE.length()),
                                text.substring(where + WHERE.length(), end).strip());
        if (condition == null || base == null || (where >= 0 && filter == null)) {
            return Map.of();
        }
        Map<String, Integer> thinned = new LinkedHashMap<>();
        States states =
                all < 0
                        ? new States(figure.widget().controls(), base, List.of(), List.of())
                        : states(base, all + FOR_ALL.length(), where < 0 ? end : where, thinned);
        if (states == null) {
            return Map.of();
        }
        States.Found wrong = states.find(new Counterexample(condition, filter));
        if (wrong.state() != null) {
            report(
                    Mistake.FALSE_CLAIM,
                    start,
                    falseAt(wrong.state(), start, conditionEnd),
                    Text.of("a condition that always holds, or 'where' it does"));
        } else if (wrong.low() != null && wrong.high() != null) {
            report(
                    Mistake.FALSE_CLAIM,
                    all,
                    Text.of(
                            "not decided of {0} states: {1} and others",
                            Long.toString((long) states.count()), written(wrong.low())),
                    Text.of(
                            "fewer controls, some of the stops, as in 'angle every 10', or a"
                                    + " condition that names each of them once"));
        }
        return thinned;
    }

    /**
     * Compiles the condition that a claim makes of one state, or of many. An equation of many with
     * decimals holds to these, as one of a single state does.
     */
    private @Nullable Cited condition(int start, int end, boolean isOfMany) {
        String condition = text.substring(start, end).strip();
        Claim equation = isOfMany ? Claim.read(condition) : null;
        if (equation == null || !equation.isRounded()) {
            return cite(skipped(start), condition);
        }
        String before = "abs((";
        String near = before + equation.cited() + ") - " + equation.near();
        return cite(skipped(start) - before.length(), near);
    }

    /** Says where a claim is false, and what its number is there. */
    private Text falseAt(State state, int start, int end) {
        Claim claim = Claim.read(text.substring(start, end));
        // Of a condition of several parts there is no number.
        if (claim == null || claim.cited().matches(".*[<>=≤≥].*")) {
            return Text.of("not true at {0}", written(state));
        }
        Cited cited =
                figure.widget()
                        .cite(claim.cited().strip(), (offset, what, expected, name, known) -> {});
        return cited == null
                ? Text.of("not true at {0}", written(state))
                : Text.of(
                        "not true at {0}, where it is {1}",
                        written(state), claim.shown(cited.value(state)));
    }

    private String written(State state) {
        return figure.widget().controls().encode(state);
    }

    /**
     * A state that a claim speaks of and of which it is not true.
     *
     * @param filter of which states it speaks; null for all
     */
    private record Counterexample(Cited condition, @Nullable Cited filter)
            implements States.Condition {

        @Override
        public boolean holds(State state) {
            return (filter == null || filter.holds(state)) && !condition.holds(state);
        }

        @Override
        public States.Among among(State low, State high) {
            States.Among wrong = condition.among(low, high).not();
            return filter == null || wrong == States.Among.NONE
                    ? wrong
                    : filter.among(low, high).and(wrong);
        }
    }

    /**
     * Reads {@code v, angle every 5}; null for problems.
     *
     * @param thinned what gets the controls with {@code every}
     */
    private @Nullable States states(State base, int start, int end, Map<String, Integer> thinned) {
        Controls controls = figure.widget().controls();
        List<Integer> free = new ArrayList<>();
        List<Integer> every = new ArrayList<>();
        int at = start;
        for (String each : text.substring(start, end).split(",", -1)) {
            int step = each.indexOf(EVERY);
            String name = (step < 0 ? each : each.substring(0, step)).strip();
            String stride = step < 0 ? "1" : each.substring(step + EVERY.length()).strip();
            List<Integer> found = controls(controls, name);
            boolean isStride = stride.matches("[1-9]\\d{0,5}");
            if (!found.isEmpty() && !isStride) {
                report(
                        Mistake.UNKNOWN_CONTROL,
                        at + step + EVERY.length(),
                        Text.of("no count of stops: '{0}'", stride),
                        Text.of("a whole number: 'every 10' looks at one stop in 10"));
                return null;
            }
            if (found.isEmpty()) {
                List<String> names = controls.all().stream().map(Control::name).toList();
                diagnostics.report(
                        Mistake.UNKNOWN_CONTROL,
                        file,
                        place.apply(at + each.indexOf(name)),
                        Text.of("unknown control '{0}'", name),
                        Text.list(names),
                        Nearest.hint(name, names));
                return null;
            }
            for (int control : found) {
                if (controls.all().get(control) instanceof Added) {
                    report(
                            Mistake.FALSE_CLAIM,
                            at + each.indexOf(name),
                            Text.of("not decided: readers may add any points to '{0}'", name),
                            Text.of("a claim in one state"));
                    return null;
                }
                free.add(control);
                every.add(Integer.parseInt(stride));
            }
            if (!stride.equals("1")) {
                thinned.put(name, Integer.parseInt(stride));
            }
            at += each.length() + 1;
        }
        return new States(controls, base, free, every);
    }

    /** Returns the places of the controls of a name: one, a point's two, or those of a list. */
    private static List<Integer> controls(Controls controls, String name) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < controls.all().size(); i++) {
            String each = controls.all().get(i).name();
            boolean isPart =
                    each.startsWith(name)
                            && !name.isEmpty()
                            && each.substring(name.length()).matches("\\.[xy]|\\d+");
            if (each.equals(name) || (isPart && controls.indexOf(name) < 0)) {
                places.add(i);
            }
        }
        return places;
    }

    /** Returns the place of the first character from one on that is no space. */
    private int skipped(int start) {
        String rest = text.substring(start);
        return start + rest.length() - rest.stripLeading().length();
    }

    /**
     * Compiles an expression.
     *
     * @param start where it begins; before the text for one that is put in front of a text
     */
    private @Nullable Cited cite(int start, String expression) {
        return figure.widget()
                .cite(
                        expression,
                        (offset, what, expected, name, known) ->
                                diagnostics.report(
                                        Mistake.BROKEN_EXPRESSION,
                                        file,
                                        place.apply(
                                                Math.max(
                                                        0,
                                                        Math.min(text.length(), start + offset))),
                                        what,
                                        expected,
                                        name.isEmpty() ? Text.NONE : Nearest.hint(name, known)));
    }

    private @Nullable State state(int start, String written) {
        State state = figure.states().find(written.strip());
        if (state == null) {
            FigureStates.Fault fault = figure.states().fault(written.strip());
            diagnostics.report(
                    fault.mistake(),
                    file,
                    place.apply(start + fault.offset()),
                    fault.what(),
                    fault.expected(),
                    fault.hint());
        }
        return state;
    }

    private void report(Mistake mistake, int offset, Text what, Text expected) {
        diagnostics.report(mistake, file, place.apply(offset), what, expected, Text.NONE);
    }
}
