package org.chalkline.site.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.chalkline.figure.Digits;
import org.chalkline.param.Result;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.text.Text;
import org.chalkline.widget.Measure;
import org.chalkline.widget.State;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of figures in a lesson's text: cited, and so computed, or claimed, and so checked.
 *
 * <p>A text comes with a function from its offsets to their places in the file.
 */
public final class Numbers {

    private static final String FORMAT = "\\.\\df";

    private final String file;
    private final Figures figures;
    private final Diagnostics diagnostics;

    private final Words words;

    /** Says something in the lesson's language. */
    public interface Words {
        String say(String key, String... parts);
    }

    /** Cites figures in a file; what is wrong with that is reported there. */
    public Numbers(String file, Figures figures, Words words, Diagnostics diagnostics) {
        this.file = file;
        this.figures = figures;
        this.words = words;
        this.diagnostics = diagnostics;
    }

    /**
     * A number that a citation speaks of.
     *
     * @param state the state spoken of, or null where the text follows the figure
     * @param measure what it is in a state, or null where it holds in all
     */
    private record Cited(
            String label,
            Figure figure,
            @Nullable State state,
            @Nullable Measure measure,
            @Nullable Result result) {

        double value() {
            if (measure != null) {
                return measure.of().applyAsDouble(state == null ? figure.shown() : state);
            }
            return result == null ? Double.NaN : result.value().getAsDouble();
        }

        int places() {
            return measure != null ? measure.places() : result == null ? 0 : result.places();
        }

        boolean follows() {
            return measure != null && state == null && figure.isLive();
        }
    }

    /** Returns a cited number as inline HTML; one that follows its figure says which that is. */
    public String value(String text, IntFunction<Position> place) {
        if (isOfBroken(text, '.')) {
            return "";
        }
        Named named = named(text, '.', place);
        if (named != null) {
            return named.numbers().value(named.start());
        }
        Citation citation = Citation.read(text);
        if (citation == null) {
            report(
                    Mistake.BROKEN_CITATION,
                    place,
                    0,
                    Text.of("not a number of a figure: '{0}'", text),
                    Text.of("a number of a figure, such as relu-lab.loss@start:.3f"));
            return "";
        }
        Cited cited = find(citation, place);
        String format = citation.format().text();
        if (!format.isEmpty() && !format.matches(FORMAT)) {
            report(
                    Mistake.UNKNOWN_FORMAT,
                    place,
                    citation.format().offset(),
                    Text.of("unknown format ':{0}'", format),
                    Text.of("the number of decimals, from :.0f to :.9f"));
            return "";
        }
        if (cited == null) {
            return "";
        }
        int places = format.isEmpty() ? cited.places() : format.charAt(1) - '0';
        String number = Digits.typeset(cited.value(), places);
        if (!cited.follows() || cited.measure() == null) {
            return grouped(number);
        }
        return "<span class=\"value\" data-figure=\""
                + Html.escape(cited.label())
                + "\" data-measure=\""
                + Html.escape(cited.measure().name())
                + "\" data-places=\""
                + places
                + "\">"
                + number
                + "</span>";
    }

    /** Returns a number with its thousands marked from five digits on, as both languages do. */
    static String grouped(String number) {
        int point = number.indexOf('.');
        int end = point < 0 ? number.length() : point;
        int start = number.startsWith("\u2212") ? 1 : 0;
        StringBuilder out = new StringBuilder(number);
        if (end - start >= 5) {
            for (int i = end - 3; i > start; i -= 3) {
                out.insert(i, ',');
            }
        }
        return out.toString();
    }

    /**
     * Returns the number that a text claims, after checking it, with what was left out of the
     * check.
     */
    public String claim(String text, IntFunction<Position> place) {
        if (isOfBroken(text, ':') || isOfBroken(text, '.')) {
            return "";
        }
        Named condition = named(text, ':', place);
        if (condition != null) {
            String number = claimed(text.substring(condition.start()));
            List<String> thinned = new ArrayList<>();
            condition
                    .numbers()
                    .claim(condition.start())
                    .forEach(
                            (name, every) ->
                                    thinned.add(
                                            words.say(
                                                    "claim.every", name, Integer.toString(every))));
            String all = String.join(words.say("claim.and"), thinned);
            return number + (all.isEmpty() ? "" : Html.escape(words.say("claim.thinned", all)));
        }
        Claim claim = Claim.read(text);
        Named named = claim == null ? null : named(text, '.', place);
        if (claim != null && named != null) {
            Double value = named.numbers().number(named.start(), claim.cited().length());
            if (value != null) {
                check(claim, value, place);
            }
            return grouped(claim.typeset());
        }
        Citation citation = claim == null ? null : Citation.read(claim.cited());
        if (claim == null || citation == null || !citation.format().isEmpty()) {
            report(
                    Mistake.BROKEN_CLAIM,
                    place,
                    0,
                    Text.of("not a claim: '{0}'", text),
                    Text.of("a claim such as relu-lab.loss@start = 2.463, or with < or >"));
            return "";
        }
        Cited cited = find(citation, place);
        if (cited != null) {
            check(claim, cited.value(), place);
        }
        return grouped(claim.typeset());
    }

    /** Returns whether a text begins with the name of a figure that has names of its author's. */
    boolean isNamed(String text) {
        return isOfBroken(text, '.') || named(text, '.', offset -> Position.START) != null;
    }

    /**
     * Returns the figure whose names a text uses if readers begin with numbers of their own there
     * and the text says no state; empty for others.
     */
    String ofReaders(String text) {
        return figures.labels().stream()
                .filter(label -> text.startsWith(label + ".") && text.indexOf('@') < 0)
                .filter(label -> hasOwn(figures.labelled(label)))
                .findFirst()
                .orElse("");
    }

    private static boolean hasOwn(Figures.@Nullable Placed placed) {
        Figure figure = placed == null ? null : placed.figure();
        return figure != null && figure.widget().own() >= 0;
    }

    /**
     * Returns the number of a figure that a text {@linkplain #isNamed names}; null for problems,
     * which are reported.
     */
    @Nullable Double number(String text, IntFunction<Position> place) {
        Named named = named(text, '.', place);
        return named == null ? null : named.numbers().number(named.start(), text.length());
    }

    private void check(Claim claim, double value, IntFunction<Position> place) {
        if (!claim.holds(value)) {
            report(
                    Mistake.FALSE_CLAIM,
                    place,
                    claim.offset(),
                    Text.of(
                            "not true: {0} {1} {2}",
                            claim.cited(), claim.relation(), claim.typeset()),
                    Text.of("the true value, {0}", claim.shown(value)));
        }
    }

    /** Returns the bound that a condition states last, for reading: 91.8. */
    private static String claimed(String condition) {
        int all = condition.indexOf(" for all ");
        String stated = all < 0 ? condition : condition.substring(0, all);
        int at = stated.indexOf('@');
        Claim claim = Claim.read(at < 0 ? stated : stated.substring(0, at));
        return claim == null ? "" : grouped(claim.typeset());
    }

    /**
     * What a text says by names of an author's own.
     *
     * @param start where that begins, after the figure's name
     */
    private record Named(NamedNumbers numbers, int start) {}

    /** Returns whether a text speaks of a figure with a problem, which is told already. */
    private boolean isOfBroken(String text, char sign) {
        return figures.labels().stream()
                .anyMatch(
                        label ->
                                !label.isEmpty()
                                        && text.stripLeading().startsWith(label + sign)
                                        && Objects.requireNonNull(figures.labelled(label)).figure()
                                                == null);
    }

    /** Returns what a text says of a figure with names, after the figure's label and a sign. */
    private @Nullable Named named(String text, char sign, IntFunction<Position> place) {
        for (String label : figures.labels()) {
            String stripped = text.stripLeading();
            int start = text.length() - stripped.length() + label.length() + 1;
            Figures.Placed placed = figures.labelled(label);
            Figure figure = placed == null ? null : placed.figure();
            if (!label.isEmpty()
                    && stripped.startsWith(label + sign)
                    && figure != null
                    && figure.widget().hasNames()) {
                return new Named(
                        new NamedNumbers(file, diagnostics, label, figure, text, place), start);
            }
        }
        return null;
    }

    /** Returns a figure drawn in a state that stays: {@code relu-lab@solved}; null for problems. */
    public @Nullable Drawing still(String text, IntFunction<Position> place) {
        int at = text.indexOf('@');
        Citation.Part label = new Citation.Part(at < 0 ? text : text.substring(0, at), 0);
        Figures.Placed placed = placed(label, place, "", figure -> true);
        Figure figure = placed == null ? null : placed.figure();
        if (figure == null) {
            return null;
        }
        if (at < 0) {
            return figure.still(figure.shown());
        }
        State state = state(figure, new Citation.Part(text.substring(at + 1), at + 1), place);
        return state == null ? null : figure.still(state);
    }

    private @Nullable Cited find(Citation citation, IntFunction<Position> place) {
        String number = citation.number().text();
        Figures.Placed placed =
                placed(citation.figure(), place, number, figure -> figure.has(number));
        Figure figure = placed == null ? null : placed.figure();
        if (placed == null || figure == null) {
            return null;
        }
        if (!figure.has(number)) {
            unknown(
                    Mistake.UNKNOWN_NUMBER,
                    place,
                    citation.number(),
                    Text.of("unknown number '{0}'", number),
                    figure.numbers());
            return null;
        }
        Measure measure =
                Measure.all(figure.widget()).stream()
                        .filter(each -> each.name().equals(number))
                        .findFirst()
                        .orElse(null);
        if (measure == null) {
            return result(placed.label(), figure, citation, place);
        }
        State state = null;
        if (!citation.state().isEmpty()) {
            state = state(figure, citation.state(), place);
            if (state == null) {
                return null;
            }
        }
        return new Cited(placed.label(), figure, state, measure, null);
    }

    private @Nullable Cited result(
            String label, Figure figure, Citation citation, IntFunction<Position> place) {
        String name = citation.number().text();
        Result result =
                figure.results().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        if (!citation.state().isEmpty()) {
            int offset = citation.state().offset();
            report(
                    Mistake.NUMBER_OF_ALL_STATES,
                    place,
                    offset,
                    Text.of("'{0}' holds for all states, not for one", name),
                    Text.of("no '@' after it"));
            return null;
        }
        if (!result.obstacle().isEmpty()) {
            int offset = citation.number().offset();
            report(
                    Mistake.UNCOUNTED_NUMBER,
                    place,
                    offset,
                    Text.of("'{0}' is not known: {1}", name, result.obstacle()),
                    Text.NONE);
            return null;
        }
        return new Cited(label, figure, null, null, result);
    }

    private Figures.@Nullable Placed placed(
            Citation.Part label,
            IntFunction<Position> place,
            String number,
            Predicate<Figure> willDo) {
        if (!label.isEmpty()) {
            Figures.Placed placed = figures.labelled(label.text());
            if (placed == null) {
                unknown(
                        Mistake.UNKNOWN_FIGURE,
                        place,
                        label,
                        Text.of("unknown figure '{0}'", label.text()),
                        figures.labels());
            }
            return placed;
        }
        Figures.Placed placed = figures.nearest(place.apply(0), willDo);
        if (placed == null) {
            unknown(
                    Mistake.UNKNOWN_NUMBER,
                    place,
                    new Citation.Part(number, 0),
                    Text.of("no figure of this lesson has a number '{0}'", number),
                    figures.numbers());
        }
        return placed;
    }

    private @Nullable State state(
            Figure figure, Citation.Part written, IntFunction<Position> place) {
        State state = figure.states().find(written.text());
        if (state == null) {
            FigureStates.Fault fault = figure.states().fault(written.text());
            int offset = written.offset() + fault.offset();
            report(fault.mistake(), place, offset, fault.what(), fault.expected(), fault.hint());
        }
        return state;
    }

    private void unknown(
            Mistake mistake,
            IntFunction<Position> place,
            Citation.Part name,
            Text what,
            Collection<String> known) {
        report(
                mistake,
                place,
                name.offset(),
                what,
                Nearest.list(name.text(), known),
                Nearest.hint(name.text(), known));
    }

    private void report(
            Mistake mistake, IntFunction<Position> place, int offset, Text what, Text expected) {
        report(mistake, place, offset, what, expected, Text.NONE);
    }

    private void report(
            Mistake mistake,
            IntFunction<Position> place,
            int offset,
            Text what,
            Text expected,
            Text hint) {
        diagnostics.report(mistake, file, place.apply(offset), what, expected, hint);
    }
}
