package org.chalkline.site.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.diagnostic.Severity;
import org.chalkline.site.diagnostic.Translation;
import org.chalkline.text.Text;
import org.junit.jupiter.api.Test;

class ErrorListTest {

    private static Diagnostic error(int line, int column) {
        return new Diagnostic(
                Mistake.UNKNOWN_DIRECTIVE,
                Severity.ERROR,
                "content/a.md",
                new Position(line, column),
                Text.of("unknown directive '{0}'", "<b>"),
                Text.of("a known one"),
                Text.of("Did you mean '{0}'?", "tip"));
    }

    private static ErrorList list(Diagnostic diagnostic, String... lines) {
        return ErrorList.of(List.of(diagnostic), file -> List.of(lines), Translation.ENGLISH);
    }

    @Test
    void tellsWhatTheTerminalTells() {
        ErrorList list = list(error(2, 3), "", "```{<b>}");
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
        assertThat(list(error(1, 2), "一𠮷二").html()).contains("一<mark>𠮷</mark>二");
        assertThat(list(error(1, 4), "一二三").html()).contains("一二三<mark> </mark></pre>");
    }

    @Test
    void cutsLongLinesAndLeavesOutThoseThatSayNothing() {
        String line = "x".repeat(1000);
        assertThat(list(error(1, 500), line).html())
                .contains("</span>…x")
                .contains("x…</pre>")
                .hasSizeLessThan(600);
        assertThat(list(error(1, 1), " ").html()).doesNotContain("<pre>");
        assertThat(list(error(9, 1)).html()).doesNotContain("<pre>");
    }

    @Test
    void leavesWarningsToTheTerminal() {
        Diagnostic warning =
                new Diagnostic(
                        Mistake.NO_ALTERNATIVE,
                        Severity.WARNING,
                        "content/a.md",
                        Position.START,
                        Text.of("an image without a text"),
                        Text.NONE,
                        Text.NONE);
        assertThat(list(warning).html()).doesNotContain("<li>");
    }
}
