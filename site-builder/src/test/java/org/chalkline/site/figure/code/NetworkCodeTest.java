package org.chalkline.site.figure.code;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.chalkline.gallery.network.NetworkWidget;
import org.chalkline.nn.Matrix;
import org.chalkline.param.Languages;
import org.chalkline.param.Memory;
import org.chalkline.param.Typesetter;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.figure.DataPort;
import org.chalkline.site.figure.Figure;
import org.chalkline.site.figure.FigureStage;
import org.chalkline.site.figure.Figures;
import org.chalkline.site.language.Language;
import org.chalkline.site.yaml.FilePositions;
import org.chalkline.text.Words;
import org.chalkline.widget.State;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The programs as a page shows them, run by the languages themselves. */
class NetworkCodeTest {

    private static final String LAB =
            """
            target: [[0, 2], [1, 0], [2, 1], [3, 4]]
            units:
              - {w: -2, b: 2}
              - {w: slider, b: slider}
              - {w: slider, b: slider}
            slider: {from: -4, to: 4, step: 0.1, start: 0}
            """;

    private static final String SWAP =
            LAB.replace("step: 0.1", "step: 1") + "activations: [relu, sigmoid, leaky_relu]\n";

    private static final String TRAINING =
            """
            target: [[0, 2], [1, 0], [2, 1], [3, 4]]
            fixed: [[-2, 2]]
            units: [3, 17]
            activations: [relu, leaky_relu]
            learning-rates: [0.03, 10]
            steps: 500
            """;

    /** Every activation that figures have, one layer after the other. */
    private static final String DEEP =
            """
            inputs:
              - {name: x, from: -3, to: 3, step: 0.01, start: 0.7}
              - {name: t, from: -3, to: 3, step: 0.01, start: -1.3}
            layers:
              - {units: [a, b], activation: linear, weights: [[1, -2], [0.5, 1.5]], bias: [0.25, -1]}
              - {units: [a, b], activation: leaky_relu, weights: [[1, 0.5], [-1, 2]], bias: [0, 1]}
              - {units: [a, b], activation: elu, weights: [[-1, 1], [0.5, 0.125]], bias: [0.5, 0]}
              - {units: [a, b], activation: selu, weights: [[1, 1], [-1, 0.5]], bias: [-1, 0]}
              - {units: [a, b], activation: softplus, weights: [[1, 0.3], [-0.7, 1]]}
              - {units: [a, b, c], activation: gelu, weights: [[2, -1], [-2, 0.5], [0.1, -1]]}
              - {units: [a, b], activation: tanh, weights: [[1, 1, 1], [2, 0, -1]], bias: [-1, 0]}
              - {units: [a, b], activation: swish, weights: [[3, 1], [-1, 2]], bias: [0, -0.5]}
              - {units: [a, b], activation: relu, weights: [[2, -1], [1, 1]], bias: [1, 1]}
              - {units: [a], activation: sigmoid, weights: [[1, -3]]}
            """;

    /** Each kind of figure that has a network, in states that differ. */
    static Stream<Arguments> states() {
        return Stream.of(
                Arguments.of("network-lab", LAB, "w1=1.0,b1=-1.0,w2=2.0,b2=-4.0"),
                Arguments.of("network-lab", LAB, "w1=-0.3,b1=1.7,w2=3.9,b2=0.1"),
                Arguments.of("network-lab", SWAP, "activation=sigmoid,w1=2,b1=-1"),
                Arguments.of("network-lab", SWAP, "activation=leaky_relu,w1=2,b2=-1"),
                Arguments.of("training", TRAINING, "step=500,seed=3"),
                Arguments.of("training", TRAINING, "step=77,units=17,activation=leaky_relu"),
                Arguments.of("network-diagram", DEEP, ""),
                Arguments.of("network-diagram", DEEP, "x0=-2.35,x1=2.9"));
    }

    @ParameterizedTest(name = "{index}: {0} {2}")
    @MethodSource("states")
    void theJavaCodePrintsWhatTheNetworkGives(
            String kind, String yaml, String written, @TempDir Path folder) throws IOException {
        NetworkWidget widget = widget(kind, yaml);
        State state = state(widget, written);
        assertThat(java(folder, program(widget, state, "java")))
                .usingComparatorForType(NetworkCodeTest::compare, Double.class)
                .isEqualTo(outputs(widget, state));
    }

    /** What a network of NaN and infinities gives is NaN; the program says so, too. */
    @Test
    void theJavaCodeOfADivergedTrainingRuns(@TempDir Path folder) throws IOException {
        NetworkWidget widget = widget("training", TRAINING);
        State state = state(widget, "step=500,learning-rate=10,activation=leaky_relu");
        assertThat(outputs(widget, state)).containsOnly(Double.NaN);
        assertThat(java(folder, program(widget, state, "java"))).containsOnly(Double.NaN);
    }

    private static List<Double> java(Path folder, String program) throws IOException {
        Path file = Files.writeString(folder.resolve("Network.java"), program);
        String[] options = {"--release", "17", "-Xlint:all", "-Werror", file.toString()};
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, options)).isZero();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Programs.numbers(folder, java, "-cp", folder.toString(), "Network");
    }

    @ParameterizedTest(name = "{index}: {0} {2}")
    @MethodSource("states")
    void theNumPyCodePrintsWhatTheNetworkGives(
            String kind, String yaml, String written, @TempDir Path folder) throws IOException {
        NetworkWidget widget = widget(kind, yaml);
        State state = state(widget, written);
        String allDigits =
                "import numpy; numpy.set_printoptions(precision=17, floatmode='unique')\n";
        String program = allDigits + program(widget, state, "numpy");
        assertThat(python(folder, program, "numpy"))
                .usingComparatorForType(NetworkCodeTest::compare, Double.class)
                .isEqualTo(outputs(widget, state));
    }

    /** Keras computes with 24 bits unless it is told otherwise. */
    @ParameterizedTest(name = "{index}: {0} {2}")
    @MethodSource("states")
    void theKerasCodePrintsWhatTheNetworkGives(
            String kind, String yaml, String written, @TempDir Path folder) throws IOException {
        NetworkWidget widget = widget(kind, yaml);
        State state = state(widget, written);
        List<Double> printed =
                python(folder, program(widget, state, "keras"), "keras", "numpy", "jax");
        List<Double> outputs = outputs(widget, state);
        assertThat(printed).hasSameSizeAs(outputs);
        for (int i = 0; i < outputs.size(); i++) {
            assertThat(printed.get(i)).isCloseTo(outputs.get(i), within(2e-5));
        }
    }

    private static List<Double> python(Path folder, String program, String... packages)
            throws IOException {
        String missing = String.join(", ", packages);
        assumeTrue(
                Programs.hasPython(folder, List.of(packages)),
                "no Python with " + missing + "; " + Programs.VARIABLE + " may name one");
        Path file = Files.writeString(folder.resolve("network.py"), program);
        return Programs.numbers(folder, Programs.PYTHON, file.toString());
    }

    @Test
    void theKerasCodeIsThatOfItsDocumentation() {
        NetworkWidget widget = widget("network-lab", LAB);
        assertThat(program(widget, state(widget, "w1=1,b1=-1,w2=2,b2=-4"), "keras"))
                .isEqualTo(
                        """
                        import keras
                        import numpy as np

                        model = keras.Sequential([
                            keras.Input(shape=(1,)),
                            keras.layers.Dense(3, activation="relu"),
                            keras.layers.Dense(1, activation="linear"),
                        ])
                        model.set_weights([
                            np.array([[-2.0, 1.0, 2.0]]),
                            np.array([2.0, -1.0, -4.0]),
                            np.array([[1.0], [1.0], [1.0]]),
                            np.array([0.0]),
                        ])

                        x = np.array([[0.0], [1.0], [2.0], [3.0]])
                        print(model.predict(x, verbose=0))
                        """);
    }

    @Test
    void definesWhatTheReaderMayChooseAndNothingElse() {
        NetworkWidget widget = widget("network-lab", SWAP);
        State start = widget.controls().start();
        assertThat(program(widget, start, "numpy"))
                .contains("def relu(", "def sigmoid(", "def leaky_relu(", "def linear(")
                .doesNotContain("def tanh(", "import math");
    }

    private static NetworkWidget widget(String kind, String yaml) {
        Diagnostics diagnostics = new Diagnostics();
        Language language = requireNonNull(Language.of("en"));
        Words words = new Words(language.figureWords()::get);
        Position start = new Position(1, 1);
        Figure figure =
                new FigureStage(
                                "a.md",
                                words,
                                Languages.NONE,
                                language::say,
                                Memory.NONE,
                                Typesetter.NONE,
                                DataPort.NONE,
                                new Figures(),
                                diagnostics)
                        .read(kind, start, yaml, FilePositions.from(2), null, offset -> start);
        assertThat(diagnostics.list()).isEmpty();
        return (NetworkWidget) requireNonNull(figure).widget();
    }

    private static State state(NetworkWidget widget, String written) {
        return requireNonNull(widget.controls().decode(written));
    }

    private static String program(NetworkWidget widget, State state, String language) {
        Document page = Jsoup.parse(new NetworkCode(widget, state).html("choice", key -> key));
        return requireNonNull(page.selectFirst("figure." + language + " code")).wholeText();
    }

    private static List<Double> outputs(NetworkWidget widget, State state) {
        Matrix outputs = requireNonNull(widget.network(state)).predict(widget.samples(state));
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < outputs.rows(); i++) {
            for (int j = 0; j < outputs.columns(); j++) {
                numbers.add(outputs.get(i, j));
            }
        }
        return numbers;
    }

    /** The hosts' exp and their order of adding may differ in the last digits. */
    private static int compare(double one, double other) {
        return Math.abs(one - other) <= 1e-13 * (1 + Math.abs(one))
                ? 0
                : Double.compare(one, other);
    }
}
