package org.chalkline.site.figure;

import java.util.Collection;
import java.util.List;
import org.chalkline.figure.Attribute;
import org.chalkline.gallery.Widgets;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.yaml.Places;
import org.chalkline.site.yaml.Yaml;
import org.chalkline.widget.CheckedParams;
import org.chalkline.widget.ParamProblem;
import org.chalkline.widget.RecordedParams;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;
import org.chalkline.widget.Words;
import org.jspecify.annotations.Nullable;

/** Draws the figures of one file in its language. */
public final class FigureStage {

    private final String file;
    private final Words words;
    private final Diagnostics diagnostics;

    /** Draws for a file; what is wrong with its figures is reported there. */
    public FigureStage(String file, Words words, Diagnostics diagnostics) {
        this.file = file;
        this.words = words;
        this.diagnostics = diagnostics;
    }

    /**
     * Draws a figure.
     *
     * @param name its kind, without {@code lab:}
     * @param namePlace where the name stands
     * @param yaml its parameters
     * @param origin where these stand
     * @param state the state to show, in writing, or null for the start
     * @param statePlace where that stands
     * @return the figure, or null where it has problems
     */
    public @Nullable Drawing draw(
            String name,
            Position namePlace,
            String yaml,
            Places origin,
            @Nullable String state,
            Position statePlace) {
        WidgetKind kind = Widgets.named(name);
        if (kind == null) {
            List<String> names = Widgets.ALL.stream().map(WidgetKind::name).toList();
            error(
                    namePlace,
                    "unknown figure 'lab:" + name + "'",
                    String.join(", ", names),
                    name,
                    names);
            return null;
        }
        Yaml document = Yaml.read(yaml, file, origin, diagnostics);
        CheckedParams params = new CheckedParams(document.fields());
        RecordedParams recorded = new RecordedParams(params);
        Widget widget = kind.factory().create(recorded, words);
        List<ParamProblem> problems = params.close();
        if (widget == null || !problems.isEmpty()) {
            for (ParamProblem problem : problems) {
                Position place =
                        problem.given().isEmpty()
                                ? document.place(problem.path())
                                : document.placeOfName(problem.path());
                if (problem.path().isEmpty()) {
                    place = namePlace;
                }
                error(place, problem.what(), problem.expected(), problem.given(), problem.known());
            }
            return null;
        }
        State shown = state == null ? widget.controls().start() : widget.controls().decode(state);
        if (shown == null) {
            error(
                    statePlace,
                    "no state of this figure: '" + state + "'",
                    "such as " + widget.controls().encode(widget.controls().start()),
                    "",
                    List.of());
            return null;
        }
        View view = widget.view(shown);
        StringBuilder facts = new StringBuilder();
        for (Attribute fact : view.facts()) {
            facts.append(' ').append(fact.name()).append("=\"").append(fact.value()).append('"');
        }
        boolean live = !widget.controls().isEmpty();
        return new Drawing(
                name,
                view.body(),
                facts.toString(),
                live ? widget.controls().encode(shown) : "",
                live ? Json.of(recorded.answers()) : "");
    }

    private void error(
            Position place, String what, String expected, String given, Collection<String> known) {
        String near = given.isEmpty() ? null : Nearest.to(given, known);
        diagnostics.error(
                file, place, what, expected, near == null ? "" : "Did you mean '" + near + "'?");
    }
}
