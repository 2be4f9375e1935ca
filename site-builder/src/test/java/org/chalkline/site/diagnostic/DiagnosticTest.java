package org.chalkline.site.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chalkline.text.Text;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

    private final Diagnostic tahn =
            new Diagnostic(
                    Mistake.UNKNOWN_CHOICE,
                    Severity.ERROR,
                    "relu.md",
                    new Position(12, 5),
                    Text.of("unknown activation '{0}'", "tahn"),
                    Text.of("{0}, {1}", "relu", "tanh"),
                    Nearest.hint("tahn", List.of("tanh")));

    @Test
    void rendersEverythingInOneLine() {
        assertThat(tahn)
                .hasToString(
                        "relu.md:12:5: error: unknown activation 'tahn' (expected: relu, tanh)."
                                + " Did you mean 'tanh'?");
    }

    @Test
    void saysItInAnotherLanguage() {
        Translation chinese =
                new Translation(
                        "zh-CN",
                        Map.of(
                                "unknown activation '{0}'", "未知的激活函数“{0}”",
                                "{0}, {1}", "{0}、{1}",
                                "{0} (expected: {1})", "{0}（应为：{1}）",
                                "{0}. {1}", "{0}。{1}",
                                "Did you mean '{0}'?", "是不是“{0}”？"));
        assertThat(tahn.line(chinese))
                .isEqualTo("relu.md:12:5: error: 未知的激活函数“tahn”（应为：relu、tanh）。是不是“tanh”？");
    }

    @Test
    void leavesOutWhatIsNotSaid() {
        Diagnostic bare =
                new Diagnostic(
                        Mistake.TOO_MUCH,
                        Severity.WARNING,
                        "a.md",
                        Position.START,
                        Text.of("too long"),
                        Text.NONE,
                        Text.NONE);
        assertThat(bare).hasToString("a.md:1:1: warning: too long");
    }

    @Test
    void listsByFileThenPlaceAndEachOnce() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(Mistake.NO_CAPTION, "b.md", Position.START, Text.of("last"), Text.NONE);
        report(diagnostics);
        report(diagnostics);
        diagnostics.report(
                Mistake.NO_CAPTION, "relu.md", new Position(3, 40), Text.of("earlier"), Text.NONE);
        assertThat(diagnostics.list())
                .extracting(each -> each.what().toString())
                .containsExactly("last", "earlier", "unknown activation 'tahn'");
    }

    @Test
    void warningsAreNoErrors() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(Mistake.NO_CAPTION, "b.md", Position.START, Text.of("last"), Text.NONE);
        assertThat(diagnostics.hasErrors()).isFalse();
        report(diagnostics);
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    private void report(Diagnostics diagnostics) {
        diagnostics.report(
                tahn.mistake(),
                tahn.file(),
                tahn.position(),
                tahn.what(),
                tahn.expected(),
                tahn.hint());
    }

    @Test
    void lenientDiagnosticsOnlyWarnOfWhatIsWrongWithLessons() {
        Diagnostics diagnostics = Diagnostics.lenient("site.yml"::equals);
        diagnostics.report(
                Mistake.BROKEN_YAML, "b.md", Position.START, Text.of("no YAML"), Text.NONE);
        diagnostics.report(
                Mistake.HTML_AS_TEXT, "b.md", Position.START, Text.of("some HTML"), Text.NONE);
        assertThat(diagnostics.hasErrors()).isFalse();
        assertThat(diagnostics.list())
                .extracting(Diagnostic::severity)
                .containsOnly(Severity.WARNING);
        assertThat(diagnostics.passed())
                .extracting(error -> error.diagnostic().mistake())
                .containsExactly(Mistake.BROKEN_YAML);
        diagnostics.report(
                Mistake.BROKEN_YAML, "site.yml", Position.START, Text.of("no YAML"), Text.NONE);
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void partsAreJoinedInTheirOrderWithWhatTheyLetPass() {
        Diagnostics whole = Diagnostics.lenient(file -> false);
        Diagnostics first = whole.part();
        Diagnostics second = whole.part();
        second.report(Mistake.BROKEN_YAML, "a.md", Position.START, Text.of("second"), Text.NONE);
        first.report(Mistake.BROKEN_YAML, "a.md", Position.START, Text.of("first"), Text.NONE);
        whole.add(first);
        whole.add(second);
        assertThat(whole.list())
                .extracting(each -> each.what().toString())
                .containsExactly("first", "second");
        assertThat(whole.passed()).hasSize(2);
    }
}
