package org.chalkline.site.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class ErrorListTest {

    private static Diagnostic error(int line, int column) {
        return new Diagnostic(
                Mistake.UNKNOWN_DIRECTIVE,
                Severity.ERROR,
                "content/a.md",
                new Position(line, column),
                "unknown directive '<b>'",
                "a known one",
                "Did you mean 'tip'?");
    }

    @Test
    void tellsWhatTheTerminalTells() {
        ErrorList list = ErrorList.of(List.of(error(2, 3)), file -> List.of("", "```{<b>}"));
        assertThat(list.html())
                .isEqualTo(
                        "<ol class=\"errors\" lang=\"en\"><li>"
                                + "<p><b>content/a.md:2:3</b>: <span class=\"kind\">"
                                + "error[unknown-directive]</span>:"
                                + " unknown directive '&lt;b&gt;'</p>"
                                + "<pre><span class=\"line\">2 | </span>``<mark>`</mark>"
                                + "{&lt;b&gt;}</pre>"
                                + "<p>expected: a known one</p>"
                                + "<p>Did you mean 'tip'?</p></li></ol>");
    }

    @Test
    void marksWholeCharactersAndTheEndOfALine() {
        assertThat(ErrorList.of(List.of(error(1, 2)), file -> List.of("一𠮷二")).html())
                .contains("一<mark>𠮷</mark>二");
        assertThat(ErrorList.of(List.of(error(1, 4)), file -> List.of("一二三")).html())
                .contains("一二三<mark> </mark></pre>");
    }

    @Test
    void cutsLongLinesAndLeavesOutThoseThatSayNothing() {
        String line = "x".repeat(1000);
        assertThat(ErrorList.of(List.of(error(1, 500)), file -> List.of(line)).html())
                .contains("</span>…x")
                .contains("x…</pre>")
                .hasSizeLessThan(600);
        assertThat(ErrorList.of(List.of(error(1, 1)), file -> List.of(" ")).html())
                .doesNotContain("<pre>");
        assertThat(ErrorList.of(List.of(error(9, 1)), file -> List.of()).html())
                .doesNotContain("<pre>");
    }

    @Test
    void leavesWarningsToTheTerminal() {
        Diagnostic warning =
                new Diagnostic(
                        Mistake.NO_ALTERNATIVE,
                        Severity.WARNING,
                        "content/a.md",
                        Position.START,
                        "an image without a text",
                        "",
                        "");
        assertThat(ErrorList.of(List.of(warning), file -> List.of()).html()).doesNotContain("<li>");
    }
}
