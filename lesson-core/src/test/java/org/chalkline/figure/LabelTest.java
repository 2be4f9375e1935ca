package org.chalkline.figure;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class LabelTest {

    private static String html(String text) {
        return Markup.of(Label.of(text).inHtml(Element.of("p")).build());
    }

    private static String svg(String text) {
        return Markup.of(Label.of(text).inSvg(Element.of("text")).build());
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
    void takesALoneOrEscapedDollarForADollar() {
        assertEquals("<p>5 $</p>", html("5 $"));
        assertEquals("<p>$x$</p>", html("\\$x\\$"));
        assertEquals("<p>$$</p>", html("$$"));
    }

    @Test
    void endsAnUnclosedGroupAfterOneCharacter() {
        assertEquals("abc", Label.of("$a$b$c$").plain());
        assertDoesNotThrow(() -> Label.of("$x_{ab$"));
        assertDoesNotThrow(() -> Label.of("$x_$"));
        assertDoesNotThrow(() -> Label.of("$x_{}$"));
    }

    @Test
    void readsAloudWithoutItsSetting() {
        assertEquals("unit w1", Label.of("unit $w_1$").plain());
        assertEquals("", Label.NONE.plain());
    }
}
