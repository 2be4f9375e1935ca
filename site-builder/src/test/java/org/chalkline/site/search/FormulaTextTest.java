package org.chalkline.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.chalkline.site.base.Cache;
import org.chalkline.site.math.KatexTypesetter;
import org.chalkline.site.math.Typeset;
import org.chalkline.site.script.ScriptRuntime;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas as a line of text, from what KaTeX makes of their TeX. */
class FormulaTextTest {

    private static final ScriptRuntime RUNTIME = new ScriptRuntime();
    private static final KatexTypesetter KATEX =
            new KatexTypesetter(
                    RUNTIME, Cache.in(Path.of("target", "test-cache", "chalkline")), Map.of());

    @BeforeAll
    static void warm() {
        KATEX.typeset("x", false);
    }

    @AfterAll
    static void close() {
        RUNTIME.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "w^{[1]}_1 | w₁^[1]",
                "-1 | −1",
                "x=-1 | x = −1",
                "-b/w | −b/w",
                "a = \\max(0, z) | a = max(0, z)",
                "z<0 | z < 0",
                "x^2+x_{12} | x² + x₁₂",
                "\\hat y | ŷ",
                "\\hat{y}^{(i)} | ŷ⁽ⁱ⁾",
                "\\frac{a+b}{2} | (a + b)/2",
                "\\frac{\\partial J}{\\partial w} | (∂J)/(∂w)",
                "\\sqrt{x} | √x",
                "\\sqrt[3]{x+1} | ³√(x + 1)",
                "\\sum_{i=1}^{m} x_i | ∑ᵢ₌₁^m xᵢ",
                "w_{\\text{new}} | w_new",
                "e^{-z} | e^(−z)",
                "\\max_z f | max_z f",
                "(x-1)+2 | (x − 1) + 2",
                "\\begin{cases} 0 & z<0 \\\\ z & z\\ge 0 \\end{cases} | {0 z < 0; z z ≥ 0",
                "\\mathbf{w}\\cdot\\mathbf{x} | w ⋅ x",
                "\\sigma'(z) | σ′(z)"
            })
    void readsAsItIsSpoken(String tex, String text) {
        Typeset.Formula formula = (Typeset.Formula) KATEX.typeset(tex, false);
        assertThat(FormulaText.of(Jsoup.parse(formula.html()).expectFirst("math"))).isEqualTo(text);
    }
}
