package org.chalkline.site.figure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chalkline.figure.Markup;
import org.chalkline.gallery.Widgets;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Memory;
import org.chalkline.param.Surroundings;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.language.Language;
import org.chalkline.site.page.Resources;
import org.chalkline.site.yaml.FilePositions;
import org.chalkline.site.yaml.Yaml;
import org.chalkline.text.Words;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a reader reads in a figure, its author can change or hide. Each text is one of the
 * author's, here {@code Q} with a number; one of the language's words, which {@code words}
 * replaces; or in a part that {@code hide} hides. The numbers of axes and controls stay.
 */
class TextsOfFiguresTest {

    /** Every text that the parameters of each kind may give, in a figure that shows all it can. */
    private static final Map<String, String> FIGURES =
            Map.ofEntries(
                    Map.entry(
                            "activations",
                            """
                            functions: [relu, tanh]
                            titles: [Q1, Q2]
                            outputs: [Q3, Q4]
                            input: {label: Q5}
                            """),
                    Map.entry(
                            "piecewise",
                            """
                            points: [[0, 0], [1, 0], [3, 4]]
                            input: {from: 0, to: 3, step: 0.5, label: Q1}
                            output: Q2
                            """),
                    Map.entry(
                            "units",
                            """
                            units: [{w: {from: -2, to: 2, label: Q3}, b: {from: -2, label: Q4}, name: Q1}]
                            input: {from: -3, to: 3, label: Q2}
                            slider: {from: -2, to: 2, step: 0.5, start: 1}
                            """),
                    Map.entry(
                            "network-diagram",
                            """
                            inputs: [{name: Q1, from: 0, to: 1, label: Q2}, {name: Q3, from: 0}]
                            title: Q4
                            layers:
                              - {title: Q5, units: [Q6], weights: [[1, -1]], activation: relu}
                            """),
                    Map.entry(
                            "network-lab",
                            """
                            target: [[0, 0], [1, 0], [2, 1]]
                            units: [{w: {from: -2, to: 2, label: Q7}, b: {from: -2, label: Q8}, name: Q1}]
                            slider: {from: -2, to: 2, step: 0.5, start: 1}
                            input: {label: Q2}
                            output: {label: Q3}
                            cursor: {label: Q4}
                            stages: [{name: Q5, match: [1]}, {name: Q6}]
                            parts: true
                            residual: true
                            hints: true
                            """),
                    Map.entry(
                            "training",
                            """
                            target: [[0, 0], [1, 0], [2, 1]]
                            units: [2, 3]
                            input: {label: Q1}
                            output: {label: Q2}
                            steps: 20
                            """),
                    Map.entry(
                            "worked-example",
                            """
                            target: [[0, 0], [1, 0], [2, 1]]
                            unit: {w: 1, b: -1, name: Q1}
                            input: {label: Q2}
                            output: {label: Q3}
                            steps: [{text: Q4, light: [weight]}, {text: Q5, light: [bend], x: 1}]
                            """),
                    Map.entry(
                            "prediction",
                            "options: [{text: Q2, right: true, feedback: Q3}, {text: Q4, feedback: Q5}]\n"),
                    Map.entry(
                            "quiz",
                            "options: [{text: Q2, right: true, feedback: Q3}, {text: Q4, feedback: Q5}]\n"));

    /** The kinds whose figures an author writes, text by text. */
    private static final Set<String> WRITTEN = Set.of("plot", "question");

    /** The numbers of axes and controls, and the signs that move these. */
    private static final String NUMBERS =
            ".tick, .control-scale, input, option:matches(^[0-9.]+$), button:matches(^[−+]$)";

    /** The English words, and which of them were said. */
    private static final class SaidWords extends HashMap<String, String> {

        private static final long serialVersionUID = 1;
        private final transient Set<String> said = new TreeSet<>();

        SaidWords() {
            super(requireNonNull(Language.of("en")).figureWords());
        }

        @Override
        public @Nullable String get(Object key) {
            said.add((String) key);
            return super.get(key);
        }
    }

    static Stream<WidgetKind> kinds() {
        return Widgets.DIRECTIVES.stream().filter(kind -> !WRITTEN.contains(kind.name()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isChangedOrHidden(WidgetKind kind) {
        SaidWords words = new SaidWords();
        StringBuilder own = new StringBuilder("words:\n");
        draw(kind, "", words);
        words.said.forEach(key -> own.append("  ").append(key).append(": Q9\n"));
        for (Element figure : draw(kind, own.toString(), words)) {
            hideParts(figure, kind);
            figure.select(NUMBERS).remove();
            assertThat(figure.wholeText().replaceAll("Q[0-9]", " ")).isBlank();
        }
    }

    private static void hideParts(Element figure, WidgetKind kind) {
        Element around = new Element("figure").attr("data-hide", String.join(" ", kind.parts()));
        around.appendChild(figure);
        Pattern.compile("((?:\\[data-hide~=[^{}]*?))\\{ ?display: ?none;? ?}")
                .matcher(Resources.style().replace("\"", ""))
                .results()
                .map((MatchResult rule) -> rule.group(1))
                .forEach(selectors -> around.select(selectors).remove());
    }

    /** Draws a figure at its start, and with all controls at their ends. */
    private static List<Element> draw(WidgetKind kind, String more, Map<String, String> words) {
        Diagnostics diagnostics = new Diagnostics();
        String yaml = requireNonNull(FIGURES.get(kind.name()), kind.name()) + more;
        Yaml read = Yaml.read(yaml, "a.md", FilePositions.from(1), diagnostics);
        GivenParams given = kind.read(read.fields(), Surroundings.of(Words.of(words), Memory.NONE));
        Widget widget = kind.make(given);
        assertThat(diagnostics.list()).isEmpty();
        assertThat(given.problems()).isEmpty();
        State start = requireNonNull(widget).controls().start();
        State end = start;
        for (int i = 0; i < widget.controls().all().size(); i++) {
            end = end.with(i, widget.controls().all().get(i).ticks());
        }
        return Stream.of(start, widget.settle(end)).map(state -> drawn(widget, state)).toList();
    }

    private static Element drawn(Widget widget, State state) {
        return Jsoup.parseBodyFragment(Markup.of(widget.view(state).body())).body();
    }
}
