package org.chalkline.site.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.site.importer.Passage.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTest {

    @ParameterizedTest
    @ValueSource(strings = {"$x$", "$ x $", "$$x$$", "\\\\(x\\\\)", "\\\\[x\\\\]"})
    void findsAFormulaInEachOfItsMarks(String formula) {
        assertThat(parts("a " + formula + " b", Kind.FORMULA)).containsExactly(formula);
    }

    @Test
    void findsAnEnvironmentWithoutMarks() {
        String formula = "\\begin{align}\na &= b\n\\end{align}";
        assertThat(parts("So\n" + formula + "\nthen", Kind.FORMULA)).containsExactly(formula);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It costs $5 and that $6.",
                "Pay 5$ or 6$ here.",
                "Escaped: \\$x\\$.",
                "Alone: $",
                "An empty one: $$ $$",
                "Not over\n\n$paragraphs\n\nat$ all"
            })
    void takesNoPriceForAFormula(String text) {
        assertThat(parts(text, Kind.FORMULA)).isEmpty();
    }

    @Test
    void leavesCodeAlone() {
        assertThat(parts("a `$x$` b ``c ` d`` e `open", Kind.CODE))
                .containsExactly("`$x$`", "``c ` d``");
        assertThat(parts("a\n```python\n$x$\n```\nb\n~~~\n`\n~~~\n", Kind.CODE))
                .containsExactly("```python\n$x$\n```", "~~~\n`\n~~~");
    }

    @Test
    void knowsWhatHasNoEnd() {
        assertThat(Passage.of("a\n````\nb\n```\n")).last().matches(part -> !part.isEnded());
        assertThat(Passage.of("a <!-- b")).last().matches(part -> !part.isEnded());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "$",
                "`",
                "```",
                "$$",
                "\\",
                "a $b$ `c` <!-- d --> \\(e\\) \\[",
                "<!--"
            })
    void losesNothing(String text) {
        assertThat(Passage.of(text).stream().map(Passage::source).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    private static List<String> parts(String text, Kind kind) {
        return Passage.of(text).stream()
                .filter(part -> part.kind() == kind)
                .map(Passage::source)
                .toList();
    }
}
