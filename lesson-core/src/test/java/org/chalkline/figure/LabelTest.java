package org.chalkline.figure;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelTest {

    private static String html(String text) {
        return Markup.of(Label.of(text).inHtml(Element.of("p")).build());
    }

    private static String svg(String text) {
        return Markup.of(Label.of(text).inSvg(Element.of("text")).build());
    }

    private static void assertSound(String text) {
        assertNull(Label.of(text).problem());
    }

    private static String what(String text) {
        Label.Problem problem = Label.of(text).problem();
        return problem == null ? "" : problem.what().toString();
    }

    @Test
    void setsLettersBetweenDollarsAsVariables() {
        assertEquals("<p>单元 <var>w</var></p>", html("单元 $w$"));
        assertEquals("<p><var>x</var><var>y</var></p>", html("$xy$"));
        assertEquals("<p><var>σ</var>(<var>z</var>)</p>", html("$σ(z)$"));
    }

    @Test
    void lowersAndRaises() {
        assertEquals("<p><var>w</var><sub>1</sub></p>", html("$w_1$"));
        assertEquals("<p><var>w</var><sub>12</sub> = 0</p>", html("$w_{12} = 0$"));
        assertEquals("<p><var>a</var><sup>[2]</sup></p>", html("$a^{[2]}$"));
    }

    @Test
    void shiftsBackToTheBaselineInSvg() {
        assertEquals(
                "<text><tspan class=\"variable\">w</tspan>"
                        + "<tspan class=\"script\" dy=\"4\">1</tspan>"
                        + "<tspan dy=\"-4\"> = 2</tspan></text>",
                svg("$w_1 = 2$"));
    }

    @Test
    void writesAHyphenInMathAsAMinusSign() {
        assertEquals("<p>-1 \u22121</p>", html("-1 $-1$"));
    }

    @Test
    void takesAnEscapedDollarForADollar() {
        assertEquals("<p>$x$</p>", html("\\$x\\$"));
        assertSound("\\$x\\$");
    }

    @Test
    void leavesWhatFollowsItOnItsLine() {
        Element.Builder note = Label.of("$b_1$").inSvg(Element.of("text")).text(" = 2.0");
        assertEquals(
                "<text><tspan class=\"variable\">b</tspan>"
                        + "<tspan class=\"script\" dy=\"4\">1</tspan>"
                        + "<tspan dy=\"-4\">\u200b</tspan> = 2.0</text>",
                Markup.of(note.build()));
    }

    @Test
    void writesGreekLettersAndSignsByTheirCommands() {
        assertEquals(html("$σ(z)$"), html("$\\sigma(z)$"));
        assertEquals("<p><var>α</var><var>x</var></p>", html("$\\alpha x$"));
        assertEquals("<p><var>w</var> · <var>x</var></p>", html("$w \\cdot x$"));
        assertEquals("<p><var>x</var><sub>β</sub></p>", html("$x_\\beta$"));
        assertEquals("<p><var>Δ</var><var>w</var></p>", html("$\\Delta w$"));
        assertEquals("α · x", Label.of("$\\alpha \\cdot x$").plain());
    }

    @Test
    void putsAccentsOnLetters() {
        assertEquals("<p><var>ŷ</var></p>", html("$\\hat y$"));
        assertEquals(html("$ŷ_1$"), html("$\\hat{y}_1$"));
        assertEquals("<p><var>x\u0304</var></p>", html("$\\bar x$"));
        assertEquals("<p><var>θ\u0302</var></p>", html("$\\hat\\theta$"));
    }

    @Test
    void setsAGroupLikeItsCharacters() {
        assertEquals(html("$x+y$"), html("${x+y}$"));
        assertEquals("<p><var>x</var><sup>\u22121</sup></p>", html("$x^{-1}$"));
    }

    @Test
    void tellsWhatIsWrongWithAFormula() {
        assertSound("单元 $w^{[1]}_1 x - \\hat{y} \\le 5$");
        assertEquals("a $ without its partner", what("costs 5 $"));
        assertEquals("a $ without its partner", what("$x"));
        assertEquals("nothing between two $", what("a $$ b"));
        assertEquals("nothing after '_'", what("$x_$"));
        assertEquals("nothing after '^'", what("$x_1^ $"));
        assertEquals("a { without its }", what("$\\alpha_{1$"));
        assertEquals("a } without its {", what("$x}$"));
        assertEquals("unknown command '\\nope'", what("$\\nope{x}$"));
        assertEquals("unknown command '\\frac'", what("$\\frac{1}{2}$"));
        assertEquals("unknown command '\\'", what("$\\$ and more"));
        assertEquals("no single letter after '\\hat'", what("$\\hat{xy}$"));
        assertEquals("no single letter after '\\bar'", what("$\\bar$"));
        assertEquals("'_' within an index or exponent", what("$x_{a_b}$"));
    }

    @Test
    void isDrawnHoweverBroken() {
        for (String text : List.of("$", "$$", "$x_$", "$x_{ab$", "$x_{}$", "$\\$", "$\\hat$")) {
            assertDoesNotThrow(() -> html(text));
            assertDoesNotThrow(() -> Label.of(text).plain());
        }
    }

    @Test
    void readsAloudWithoutItsSetting() {
        assertEquals("unit w1", Label.of("unit $w_1$").plain());
        assertEquals("", Label.NONE.plain());
    }
}
