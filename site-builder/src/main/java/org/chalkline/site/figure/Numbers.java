package org.chalkline.site.figure;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.chalkline.figure.Digits;
import org.chalkline.param.Result;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
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

    /** Cites figures in a file; what is wrong with that is reported there. */
    public Numbers(String file, Figures figures, Diagnostics diagnostics) {
        this.file = file;
        this.figures = figures;
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
        Citation citation = Citation.read(text);
        if (citation == null) {
            report(
                    Mistake.BROKEN_CITATION,
                    place,
                    0,
                    "not a number of a figure: '" + text + "'",
                    Citation.EXPECTED,
                    "");
            return "";
        }
        Cited cited = find(citation, place);
        String format = citation.format().text();
        if (!format.isEmpty() && !format.matches(FORMAT)) {
            report(
                    Mistake.UNKNOWN_FORMAT,
                    place,
                    citation.format().offset(),
                    "unknown format ':" + format + "'",
                    "the number of decimals, from :.0f to :.9f",
                    "");
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

    /** Returns the number that a text claims, after checking it. */
    public String claim(String text, IntFunction<Position> place) {
        Claim claim = Claim.read(text);
        if (claim == null) {
            report(
                    Mistake.BROKEN_CLAIM,
                    place,
                    0,
                    "not a claim: '" + text + "'",
                    Claim.EXPECTED,
                    "");
            return "";
        }
        Citation citation = Citation.read(claim.cited());
        if (citation == null || !citation.format().isEmpty()) {
            report(
                    Mistake.BROKEN_CLAIM,
                    place,
                    0,
                    "not a claim: '" + text + "'",
                    Claim.EXPECTED,
                    "");
            return "";
        }
        Cited cited = find(citation, place);
        if (cited != null) {
            double value = cited.value();
            if (!claim.holds(value)) {
                String said = claim.cited() + " " + claim.relation() + " " + claim.stated();
                String shown = claim.shown(value);
                report(
                        Mistake.FALSE_CLAIM,
                        place,
                        claim.offset(),
                        "not true: " + said,
                        "it is " + shown,
                        "");
            }
        }
        return grouped(claim.typeset());
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
            unknown(Mistake.UNKNOWN_NUMBER, place, citation.number(), "number", figure.numbers());
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
                    "'" + name + "' is of all states",
                    "no '@' after it",
                    "");
            return null;
        }
        if (!result.obstacle().isEmpty()) {
            int offset = citation.number().offset();
            report(
                    Mistake.UNCOUNTED_NUMBER,
                    place,
                    offset,
                    "'" + name + "' is not known: " + result.obstacle(),
                    "",
                    "");
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
                unknown(Mistake.UNKNOWN_FIGURE, place, label, "figure", figures.labels());
            }
            return placed;
        }
        Figures.Placed placed = figures.nearest(place.apply(0), willDo);
        if (placed == null) {
            report(
                    Mistake.UNKNOWN_NUMBER,
                    place,
                    0,
                    "no figure of this lesson has a number '" + number + "'",
                    Nearest.list(number, figures.numbers()),
                    Nearest.hint(number, figures.numbers()));
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
            String what,
            List<String> known) {
        report(
                mistake,
                place,
                name.offset(),
                "unknown " + what + " '" + name.text() + "'",
                Nearest.list(name.text(), known),
                Nearest.hint(name.text(), known));
    }

    private void report(
            Mistake mistake,
            IntFunction<Position> place,
            int offset,
            String what,
            String expected,
            String hint) {
        diagnostics.report(mistake, file, place.apply(offset), what, expected, hint);
    }
}
