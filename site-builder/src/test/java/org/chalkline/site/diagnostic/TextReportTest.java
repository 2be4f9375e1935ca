package org.chalkline.site.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chalkline.text.Text;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static List<String> report(Terminal terminal, String line, int column) {
        return report(terminal, line, column, "unknown name 'rleu'", "relu, tanh");
    }

    private static List<String> report(
            Terminal terminal, String line, int column, String what, String expected) {
        Diagnostic diagnostic =
                new Diagnostic(
                        Mistake.UNKNOWN_CHOICE,
                        Severity.ERROR,
                        "a.md",
                        new Position(2, column),
                        Text.verbatim(what),
                        Text.verbatim(expected),
                        Text.of("Did you mean '{0}'?", "relu"));
        return new TextReport(terminal, file -> List.of("# A", line), Translation.ENGLISH)
                .of(List.of(diagnostic));
    }

    @Test
    void showsTheLineWithACaretBelowThePlace() {
        assertThat(report(Terminal.NONE, "functions: [rleu]", 13))
                .containsExactly(
                        "a.md:2:13: error[unknown-choice]: unknown name 'rleu'",
                        "  2 | functions: [rleu]",
                        "    |             ^",
                        "  expected: relu, tanh",
                        "  Did you mean 'relu'?",
                        "");
    }

    @Test
    void countsTwoColumnsForAWideCharacterAndNoneForAnAccent() {
        assertThat(report(Terminal.NONE, "激活：e\u0301𝒙 rleu", 8))
                .contains("  2 | 激活：e\u0301𝒙 rleu", "    |          ^");
    }

    @Test
    void keepsTabsAboveTheCaret() {
        assertThat(report(Terminal.NONE, "\ta\trleu", 4))
                .contains("  2 | \ta\trleu", "    | \t \t^");
    }

    @Test
    void putsTheCaretBehindALineThatIsShorter() {
        assertThat(report(Terminal.NONE, "ab", 9)).contains("  2 | ab", "    |   ^");
    }

    @Test
    void showsNoLineWhereThereIsNone() {
        assertThat(report(Terminal.NONE, "", 1)).noneMatch(line -> line.contains("|"));
        TextReport unreadable =
                new TextReport(Terminal.NONE, file -> List.of(), Translation.ENGLISH);
        Diagnostic diagnostic =
                new Diagnostic(
                        Mistake.NO_TITLE,
                        Severity.ERROR,
                        "a.md",
                        Position.START,
                        Text.of("none"),
                        Text.NONE,
                        Text.NONE);
        assertThat(unreadable.of(List.of(diagnostic)))
                .containsExactly("a.md:1:1: error[no-title]: none", "");
    }

    @Test
    void fitsTheTerminal() {
        String line = "一二三四五六七八九十".repeat(8) + " rleu " + "abcdefghij".repeat(8);
        for (int columns = 30; columns < 90; columns++) {
            int bound = columns;
            List<String> report =
                    report(
                            new Terminal(columns, false),
                            line,
                            82,
                            "unknown name 'rleu' of a function，它不是任何一个已知的激活函数的名字",
                            "relu, tanh, sigmoid, softplus, linear, elu, selu, leaky_relu");
            assertThat(report).allMatch(each -> Terminal.width(each) <= bound);
            String caret = report.stream().filter(each -> each.endsWith("^")).findFirst().get();
            String source = report.get(report.indexOf(caret) - 1);
            int before = Terminal.width(caret) - 1;
            assertThat(Terminal.width(source.substring(0, source.indexOf("rleu"))))
                    .isEqualTo(before);
        }
    }

    @Test
    void breaksNoLineBeforeAClosingMark() {
        List<String> lines = new Terminal(20, false).wrapped("一二三四五六七八九十，甲乙丙", "  ");
        assertThat(lines).containsExactly("一二三四五六七八九", "  十，甲乙丙");
    }

    @Test
    void coloursWhatIsGrave() {
        List<String> report = report(new Terminal(200, true), "functions: [rleu]", 13);
        assertThat(report.get(0))
                .isEqualTo(
                        "\u001b[1ma.md:2:13: \u001b[0m\u001b[1;31merror[unknown-choice]\u001b[0m:"
                                + " unknown name 'rleu'");
        assertThat(report.get(2)).isEqualTo("    |             \u001b[1;31m^\u001b[0m");
    }

    @Test
    void keepsTheCursorWhereItIs() {
        assertThat(report(Terminal.NONE, "a\u001b[2Jb rleu", 8).get(1))
                .isEqualTo("  2 | a [2Jb rleu");
    }

    @Test
    void respectsThoseWhoWantNoColours() {
        assertThat(Terminal.of(80, Map.of())).isEqualTo(new Terminal(80, true));
        assertThat(Terminal.of(80, Map.of("NO_COLOR", "1")).colours()).isFalse();
        assertThat(Terminal.of(80, Map.of("NO_COLOR", "")).colours()).isTrue();
        assertThat(Terminal.of(80, Map.of("TERM", "dumb")).colours()).isFalse();
        assertThat(Terminal.of(null, Map.of()).columns()).isEqualTo(Terminal.ENDLESS);
        assertThat(Terminal.of(0, Map.of()).columns()).isEqualTo(Terminal.ENDLESS);
    }
}
