package org.chalkline.minify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WholeNumbersTest {

    @Test
    void countsWithoutCuttingToBits() {
        assertThat(with("let at = (a, b) => { return $rt_imul(a, b) + 1 | 0; };"))
                .contains("return a * b + 1;");
    }

    @Test
    void countsUpAndDownInFewerLetters() {
        assertThat(with("let f = (a, b) => { a = a + 1 | 0; b.c = b.c + -1 | 0; a = a + 2 | 0; };"))
                .contains("{ ++a; --b.c; a = a + 2; }");
    }

    @Test
    void cutsAQuotient() {
        assertThat(with("let half = a => { return a / 2 | 0; };")).contains("return a / 2 | 0;");
    }

    @Test
    void leavesAFunctionAloneThatMixesBits() {
        String mixing = "return $rt_imul(a ^ a >>> 15, 5) + 1 | 0;";
        assertThat(with("let mix = a => { " + mixing + " };")).contains(mixing);
    }

    private static String with(String definitions) {
        Script script = Script.of("(() => {" + definitions + "})();");
        WholeNumbers.in(script);
        return script.toString().replaceAll("\\s+", " ");
    }
}
