package org.chalkline.site.figure;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.chalkline.figure.Markup;
import org.chalkline.gallery.Widgets;
import org.chalkline.gallery.network.NetworkWidget;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Languages;
import org.chalkline.param.Memory;
import org.chalkline.param.Others;
import org.chalkline.param.ParamProblem;
import org.chalkline.param.Surroundings;
import org.chalkline.param.Tables;
import org.chalkline.param.Typesetter;
import org.chalkline.param.Value;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.figure.code.NetworkCode;
import org.chalkline.site.yaml.FilePositions;
import org.chalkline.site.yaml.Yaml;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.chalkline.widget.Followed;
import org.chalkline.widget.NamedStates;
import org.chalkline.widget.OtherFigure;
import org.chalkline.widget.State;
import org.chalkline.widget.ToolBar;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one file, to be drawn in its language. */
public final class FigureStage {

    private final String file;
    private final Words words;
    private final Languages languages;
    private final UnaryOperator<String> say;
    private final Memory memory;
    private final Typesetter typesetter;
    private final DataPort data;
    private final Figures figures;
    private final Others others;

    /** What was given of each figure, by its id. */
    private final Map<String, Yaml> documents = new HashMap<>();

    private final Diagnostics diagnostics;

    /**
     * Reads for a file; what is wrong with its figures is reported there.
     *
     * @param words of figures
     * @param languages in which their texts may be given
     * @param say gives the page's words
     * @param memory what figures found out before
     * @param typesetter of their formulas
     * @param data finds the tables that they read
     * @param figures those of the file that were read already
     */
    public FigureStage(
            String file,
            Words words,
            Languages languages,
            UnaryOperator<String> say,
            Memory memory,
            Typesetter typesetter,
            DataPort data,
            Figures figures,
            Diagnostics diagnostics) {
        this.file = file;
        this.words = words;
        this.languages = languages;
        this.say = say;
        this.memory = memory;
        this.typesetter = typesetter;
        this.data = data;
        this.figures = figures;
        others = new OtherFigures(figures);
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a figure.
     *
     * @param name its kind, without {@code lab:}
     * @param namePlace where the name stands
     * @param yaml its parameters
     * @param origin where these stand
     * @param shown the state to show first, by name or in writing, or null for the start
     * @param shownPlace where the characters of that stand
     * @return the figure, or null where it has problems
     */
    public @Nullable Figure read(
            String name,
            Position namePlace,
            String yaml,
            FilePositions origin,
            @Nullable String shown,
            IntFunction<Position> shownPlace) {
        WidgetKind kind = Widgets.named(name);
        if (kind == null) {
            List<String> names = Widgets.DIRECTIVES.stream().map(WidgetKind::name).toList();
            report(
                    Mistake.UNKNOWN_DIRECTIVE,
                    namePlace,
                    Text.of("unknown figure 'lab:{0}'", name),
                    Text.list(names),
                    name,
                    names);
            return null;
        }
        Yaml own = Yaml.read(yaml, file, origin, diagnostics);
        Yaml document = own.isBroken() ? null : withOther(own);
        if (document == null) {
            return null;
        }
        documents.put(namePlace.id(), document);
        GivenParams params =
                kind.read(
                        document.fields(),
                        new Surroundings(
                                words,
                                languages,
                                memory,
                                (table, path) -> data.find(table, document.place(path)),
                                others,
                                typesetter,
                                document::source));
        Widget widget = kind.make(params);
        if (widget == null) {
            report(
                    params,
                    FigureStage::mistake,
                    problem ->
                            problem.path().isEmpty()
                                    ? namePlace
                                    : problem.kind() == ParamProblem.Kind.UNKNOWN_NAME
                                            ? document.placeOfName(problem.path())
                                            : document.place(problem.path(), problem.offset()));
            return null;
        }
        FigureStates states = new FigureStates(widget);
        boolean clean = true;
        Map<String, String> named = params.get(NamedStates.STATES);
        for (Map.Entry<String, String> entry : named.entrySet()) {
            FigureStates.Fault fault = states.name(entry.getKey(), entry.getValue());
            clean &= fault == null;
            report(
                    fault,
                    offset ->
                            document.place(
                                    NamedStates.STATES.name() + "." + entry.getKey(), offset));
        }
        State state = shown == null ? widget.controls().start() : states.find(shown);
        if (state == null) {
            report(states.fault(requireNonNull(shown)), shownPlace);
        }
        return state == null || !clean
                ? null
                : new Figure(
                        namePlace.id(),
                        name,
                        widget,
                        params,
                        Markup.of(ToolBar.of(words)) + code(widget, state, namePlace),
                        states,
                        following(widget, state));
    }

    /**
     * Reads a blank, which stands in a sentence.
     *
     * @param place gives the place of a parameter, or of one of its characters
     * @return the figure, or null where it has problems
     */
    @Nullable Figure read(
            WidgetKind kind,
            String id,
            Value.Fields given,
            BiFunction<String, Integer, Position> place) {
        GivenParams params =
                kind.read(
                        given,
                        new Surroundings(
                                words,
                                Languages.NONE,
                                memory,
                                Tables.NONE,
                                others,
                                typesetter,
                                path -> ""));
        Widget widget = kind.make(params);
        if (widget == null) {
            report(
                    params,
                    FigureStage::mistakeOfBlank,
                    problem -> place.apply(problem.path(), problem.offset()));
            return null;
        }
        return new Figure(
                id,
                kind.name(),
                widget,
                params,
                "",
                new FigureStates(widget),
                widget.controls().start());
    }

    /** Returns a state with the controls of other figures where those show them. */
    private State following(Widget widget, State state) {
        State following = state;
        for (Followed each : widget.followed()) {
            Figures.Placed placed = requireNonNull(figures.labelled(each.figure()));
            Figure other = requireNonNull(placed.figure());
            String shown = other.widget().controls().encode(other.shown());
            following = requireNonNull(widget.controls().follow(following, shown, each.prefix()));
        }
        return following;
    }

    /**
     * Returns a document with what it lacks from that of the figure that it is like; null where
     * that has problems.
     */
    private @Nullable Yaml withOther(Yaml own) {
        Value name = own.fields().get(OtherFigure.LIKE.name());
        Figures.Placed other =
                name instanceof Value.Word word ? figures.labelled(word.text()) : null;
        if (other == null) {
            return own;
        }
        Figure figure = other.figure();
        Yaml document = figure == null ? null : documents.get(figure.id());
        return document == null ? null : own.over(document);
    }

    private void report(
            GivenParams params,
            Function<ParamProblem.Kind, Mistake> mistake,
            Function<ParamProblem, Position> place) {
        for (ParamProblem problem : params.problems()) {
            if (params.isBroken() && problem.kind() == ParamProblem.Kind.EXPRESSION) {
                // Names of columns that could not be read are not wrong.
                continue;
            }
            report(
                    mistake.apply(problem.kind()),
                    place.apply(problem),
                    problem.what(),
                    problem.expected(),
                    problem.given(),
                    problem.known());
        }
    }

    /**
     * Returns the markup of a figure on paper.
     *
     * @param state by name or in writing; what is wrong with it is reported
     * @param cssClass the class of it all
     */
    public String onPaper(
            Figure figure, String state, String cssClass, IntFunction<Position> place) {
        State chosen = figure.states().find(state);
        if (chosen == null) {
            report(figure.states().fault(state), place);
            return "";
        }
        return figure.onPaper(chosen, cssClass);
    }

    private String code(Widget widget, State state, Position place) {
        return widget instanceof NetworkWidget network && !widget.controls().isEmpty()
                ? new NetworkCode(network, state).html("code-" + place.id(), say)
                : "";
    }

    private void report(FigureStates.@Nullable Fault fault, IntFunction<Position> place) {
        if (fault != null) {
            diagnostics.report(
                    fault.mistake(),
                    file,
                    place.apply(fault.offset()),
                    fault.what(),
                    fault.expected(),
                    fault.hint());
        }
    }

    private static Mistake mistakeOfBlank(ParamProblem.Kind kind) {
        return switch (kind) {
            case BROKEN_WORDS, EXPRESSION -> mistake(kind);
            default -> Mistake.BROKEN_BLANK;
        };
    }

    private static Mistake mistake(ParamProblem.Kind kind) {
        return switch (kind) {
            case BROKEN_WORDS -> Mistake.BROKEN_WORDS;
            case EXPRESSION -> Mistake.BROKEN_EXPRESSION;
            case FALSE -> Mistake.FALSE_PROOF;
            case MISSING -> Mistake.MISSING_PARAMETER;
            case UNFIT -> Mistake.UNFIT_PARAMETER;
            case UNKNOWN_CHOICE -> Mistake.UNKNOWN_CHOICE;
            case UNKNOWN_NAME -> Mistake.UNKNOWN_PARAMETER;
            case WRONG_TYPE -> Mistake.WRONG_PARAMETER;
        };
    }

    private void report(
            Mistake mistake,
            Position place,
            Text what,
            Text expected,
            String given,
            Collection<String> known) {
        Text hint = given.isEmpty() ? Text.NONE : Nearest.hint(given, known);
        diagnostics.report(mistake, file, place, what, expected, hint);
    }
}
