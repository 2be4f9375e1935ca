package org.chalkline.site.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chalkline.site.base.Cache;
import org.chalkline.site.script.ScriptRuntime;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrismHighlighterTest {

    private static ScriptRuntime runtime;
    private static PrismHighlighter prism;

    @BeforeAll
    static void start(@TempDir Path temporary) {
        runtime = new ScriptRuntime();
        prism = new PrismHighlighter(runtime, Cache.in(temporary));
    }

    @AfterAll
    static void stop() {
        runtime.close();
    }

    @Test
    void marksTokensAndKeepsTheText() {
        String code = "def f(x):\n    return x < 1 and \"a&b\"  # 注释\n";
        String html = prism.highlight(code, "python");
        assertThat(html).contains("<span class=\"token keyword\">def</span>");
        assertThat(Jsoup.parse("<pre>" + html + "</pre>").wholeText()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "python",
                "java",
                "javascript",
                "json",
                "yaml",
                "bash",
                "html",
                "xml",
                "css",
                "markdown",
                "py",
                "js",
                "sh",
                "ipython3",
                "Python",
                "ts",
                "cpp"
            })
    void knowsTheLanguagesOfLessons(String language) {
        assertThat(prism.knows(language)).isTrue();
        assertThat(prism.highlight("if (x) { \"y\": 1 } <a href=\"z\">", language))
                .contains("<span class=\"token ");
    }

    @Test
    void showsPlainAndUnknownLanguagesAsTheyAre() {
        assertThat(prism.highlight("a < b", "text")).isEqualTo("a &lt; b");
        assertThat(prism.highlight("a < b", "klingon")).isEqualTo("a &lt; b");
        assertThat(prism.knows("text")).isTrue();
        assertThat(prism.knows("klingon")).isFalse();
        assertThat(prism.languages()).contains("python", "py", "text");
    }

    @Test
    void highlightsCodeInsideCode() {
        assertThat(prism.highlight("```python\ndef f(): pass\n```\n", "markdown"))
                .contains("keyword");
    }
}
