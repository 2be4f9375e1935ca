package org.chalkline.site.figure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chalkline.param.Languages;
import org.chalkline.param.Memory;
import org.chalkline.param.Typesetter;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.language.Language;
import org.chalkline.site.yaml.FilePositions;
import org.chalkline.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureStageTest {

    private static final String FILE = "a.md";

    /** The parameters start in the file's second line. */
    private static List<String> problems(String kind, String yaml) {
        Diagnostics diagnostics = new Diagnostics();
        Words words = new Words(requireNonNull(Language.of("en")).figureWords()::get);
        Position start = new Position(1, 5);
        new FigureStage(
                        FILE,
                        words,
                        Languages.NONE,
                        key -> key,
                        Memory.NONE,
                        Typesetter.NONE,
                        DataPort.NONE,
                        new Figures(),
                        diagnostics)
                .read(kind, start, yaml, FilePositions.from(2), null, offset -> start);
        return diagnostics.list().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void reportsAControlThatThereIsNotWhereItStands() {
        assertThat(
                        problems(
                                "units",
                                """
                                units: [{w: slider}]
                                states:
                                  wide: >
                                    w0=1,
                                    zz=1
                                """))
                .first()
                .asString()
                .startsWith("a.md:6:5: error: unknown control 'zz'");
    }

    @Test
    void reportsABrokenFormulaOfALabelWhereItStands() {
        List<String> problems =
                problems(
                        "activations",
                        """
                        functions: [relu, tanh, elu]
                        titles: ['$\\nope{x}$', '$x_$', '$x']
                        input: {label: '$\\alpha_{1$'}
                        """);
        assertThat(problems)
                .hasSize(4)
                .first()
                .asString()
                .startsWith(
                        "a.md:3:12: error: unknown command '\\nope' (expected: a Greek letter, ");
        assertThat(problems.get(1)).startsWith("a.md:3:27: error: nothing after '_'");
        assertThat(problems.get(2))
                .isEqualTo(
                        "a.md:3:33: error: a $ without its partner"
                                + " (expected: math between two $, or \\$ for a dollar sign)");
        assertThat(problems.get(3)).startsWith("a.md:4:25: error: a { without its }");
    }

    @Test
    void reportsACharacterOfATextThatBracketsKeepWhole() {
        assertThat(
                        problems(
                                "activations",
                                """
                                functions: [relu, tanh]
                                titles: [it's f(a, b), of {a:.1f} $\\nope{x}$]
                                """))
                .singleElement()
                .asString()
                .startsWith("a.md:3:36: error: unknown command '\\nope'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{from:-4}       | {from: -4}", "{from：-4，to：4} | {from: -4, to: 4}"})
    void reportsAGroupWithoutSpaces(String group, String spaced) {
        assertThat(problems("activations", "functions: [relu]\ninput: " + group))
                .containsExactly(
                        "a.md:3:13: error: a colon without a space after it"
                                + " (expected: "
                                + spaced
                                + ")");
    }

    @Test
    void reportsBrokenYamlAlone() {
        assertThat(problems("activations", "functions: [relu\n"))
                .singleElement()
                .isEqualTo("a.md:2:12: error: a [ that is not closed (expected: a ] at its end)");
        assertThat(problems("activations", "functions\n"))
                .containsExactly(
                        "a.md:2:1: error: not a set of fields"
                                + " (expected: lines such as 'name: value')");
    }

    @Test
    void saysWhySoftmaxIsNoCurve() {
        assertThat(problems("activations", "functions: [relu, softmax]\n"))
                .containsExactly(
                        "a.md:2:19: error: 'softmax' works on a whole layer, so it is no curve"
                                + " (expected: a function of one number, such as sigmoid)");
    }
}
