package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chalkline.site.base.Cache;
import org.chalkline.site.build.Pipeline;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.publish.Published;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers of figures in formulas are computed, and can follow their figure. */
class LiveFormulaTest {

    private static final Path CACHE = Path.of("target", "test-cache", "chalkline");

    private static final String UNIT =
            """

            ```{lab:units} A unit.
            :name: unit
            units: [{w: {start: 2}, b: {start: -3}}]
            slider: {from: -4, to: 4, step: 0.1}
            input: {from: 0, to: 3}
            states: {steep: 'w0=4'}
            ```
            """;

    private final Path folder;
    private final Diagnostics diagnostics = new Diagnostics();

    LiveFormulaTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Document build(String text) throws IOException {
        Run.write(folder, "en/lesson.md", "# A lesson\n\n" + text + "\n" + UNIT);
        Published built = new Pipeline(Cache.in(CACHE)).build(folder, diagnostics);
        byte[] page = built.files().all().get("en/lesson.html");
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }

    private void assertErrors(String text, String... errors) throws IOException {
        build(text);
        assertThat(diagnostics.list().stream().map(Diagnostic::toString)).containsExactly(errors);
    }

    @Test
    void aNumberIsMarkedInWhatIsSeenAndInWhatIsReadAloud() throws IOException {
        Document page = build("$-b/w = \\labvalue{unit.bend0:.2f}$");
        assertThat(diagnostics.list()).isEmpty();
        for (String part : new String[] {".katex-html span.value", "math mn.value"}) {
            var number = page.select(part);
            assertThat(number.attr("data-figure")).as(part).isEqualTo("unit");
            assertThat(number.attr("data-measure")).as(part).isEqualTo("bend0");
            assertThat(number.attr("data-places")).as(part).isEqualTo("2");
            assertThat(number.text()).as(part).isEqualTo("1.50");
        }
        assertThat(page.select("annotation").text()).isEqualTo("-b/w = \\labvalue{unit.bend0:.2f}");
    }

    @Test
    void aFormulaMayHaveManyNumbersAndLines() throws IOException {
        Document page =
                build(
                        """
                        $$
                        \\frac{\\labvalue{b0}}{\\labvalue{w0}}
                        = \\labvalue{bend0@steep:.3f}
                        $$
                        """);
        assertThat(diagnostics.list()).isEmpty();
        assertThat(page.select(".katex-html .value").eachText()).contains("−3.0", "2.0");
        assertThat(page.select("math mn").eachText()).contains("−3.0", "2.0", "0.750");
        assertThat(page.select("math .value")).hasSize(2);
        assertThat(page.html()).doesNotContain("704918253");
    }

    @Test
    void anUnknownNumberIsAnErrorAtItsPlace() throws IOException {
        assertErrors(
                "So\n\n$$\nx =\n  \\labvalue{unit.bned0}\n$$",
                "en/lesson.md:7:18: error: unknown number 'bned0' (expected: bend0, b0, w0)."
                        + " Did you mean 'bend0'?");
    }

    @Test
    void whatKatexRefusesIsToldAtItsOwnPlace() throws IOException {
        build("$\\labvalue{w0} + \\labvalue{b0} + \\nosuch$");
        assertThat(diagnostics.list().get(0).toString()).startsWith("en/lesson.md:3:34: error: ");
    }

    @Test
    void aFontHasTheDigitsThatANumberMayComeTo() throws IOException {
        Run.write(folder, "en/lesson.md", "# A lesson\n\n$\\labvalue{w0}$\n" + UNIT);
        Published built = new Pipeline(Cache.in(CACHE)).build(folder, diagnostics);
        var use = new org.chalkline.site.math.KatexAssets().fontUse();
        String page = new String(built.files().all().get("en/lesson.html"), StandardCharsets.UTF_8);
        assertThat(use.characters(Jsoup.parse(page).body()).get("KaTeX_Main-Regular.woff2"))
                .contains((int) '7', (int) '9', (int) '−', (int) '.');
    }

    private static final String SECANT =
            """
            ```{lab:plot} The slope of a secant.
            :name: secant
            :print: short
            sliders:
              h: {from: 0.1, to: 2, step: 0.1, start: 2}
            let:
              slope: ((1 + h)^2 - 1) / h
            x: [0, 3]
            draw:
              - curve: x^2
            formula: |
              \\frac{f(1 + h) - f(1)}{h} = \\sqrt{\\labvalue{h^2:.1f}} + 2
              = \\labvalue{slope:.2f}
            states: {short: h=0.5}
            ```

            ```{lab:still} secant@short
            A short one.
            ```
            """;

    @Test
    void aFormulaOfAFigureFollowsIt() throws IOException {
        Document page = build(SECANT);
        assertThat(diagnostics.list()).isEmpty();
        Element figure = page.expectFirst("#secant");
        assertThat(figure.select(".math-display .katex-html [data-measure]").eachText())
                .containsExactly("4.0", "4.00");
        assertThat(figure.select("math mn[data-measure='slope:.2f']").eachText())
                .containsExactly("4.00");
        assertThat(figure.select("svg[viewBox]:not(.plot)").attr("preserveAspectRatio"))
                .as("the stroke of a root")
                .isNotEmpty();
        assertThat(figure.expectFirst("script.params").data())
                .contains("\"slope:.2f\"", "\"h^2:.1f\"");
    }

    @Test
    void aFormulaOfAFigureHasTheNumbersOfAStateThatStaysOrIsPrinted() throws IOException {
        Document page = build(SECANT);
        assertThat(page.select(".on-paper .katex-html .value").eachText())
                .containsExactly("0.3", "2.50");
        assertThat(page.select("[data-still] .katex-html [data-measure]").eachText())
                .containsExactly("0.3", "2.50");
    }

    @Test
    void aFormulaOfAFigureIsReadAloudWithIt() throws IOException {
        Document page = build(SECANT);
        assertThat(page.expectFirst("#secant .plot").attr("aria-label"))
                .contains("(f(1 + h) − f(1))/h = √4.0 + 2 = 4.00");
    }

    @Test
    void whatIsWrongInAFormulaOfAFigureIsToldAtItsPlace() throws IOException {
        assertErrors(
                SECANT.replace("{slope:.2f}", "{slpoe:.2f}"),
                "en/lesson.md:15:15: error: unknown name 'slpoe' (expected: h, slope, or a"
                        + " function such as sin(x)). Did you mean 'slope'?");
    }

    @Test
    void whatKatexRefusesInAFigureIsToldAtItsPlace() throws IOException {
        build(SECANT.replace("+ 2", "\\nosuch"));
        assertThat(diagnostics.list().get(0).toString())
                .startsWith("en/lesson.md:14:57: error: Undefined control sequence");
    }
}
