package org.chalkline.minify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TruthsTest {

    @Test
    void leavesConditionsAsTheyAre() {
        assertThat(with("let more = (a, b) => { return a < b ? 1 : 0; };"))
                .contains("return a < b;");
        assertThat(with("let none = a => { return a ? 0 : 1; };")).contains("return !a;");
        assertThat(with("let some = a => { return a ? 1 : 0; };")).contains("return !!a;");
    }

    @Test
    void takesWhatWasNeverSetForNull() {
        assertThat(with("let first = null, next = a => { return a === first; };"))
                .contains("let first, ")
                .contains("return a == first;");
    }

    @Test
    void keepsTheNumberOfAnItem() {
        assertThat(with("let pick = (a, b) => { return a[b ? 1 : 0]; };")).contains("a[b ? 1 : 0]");
        assertThat(with("let pick = (a, b) => { let i; i = b ? 1 : 0; return a[i]; };"))
                .contains("i = b ? 1 : 0;");
        assertThat(
                        with(
                                """
                                let at = (a, i) => { return a[i]; },
                                side = a => { return a < 0 ? 0 : 1; },
                                pick = (a, b) => { return at(a, side(b)); };
                                """))
                .contains("return a < 0 ? 0 : 1;");
    }

    @Test
    void keepsTheNumberThatPicksACaseOrGoesToAScript() {
        assertThat(with("let pick = a => { switch (a ? 1 : 0) { case 1: f(); } };"))
                .contains("switch(a ? 1 : 0)");
        assertThat(
                        with(
                                "let show$js_body$_1 = a => 1, pick = a => { show$js_body$_1(a ? 1 : 0); };"))
                .contains("(a ? 1 : 0)");
    }

    @Test
    void leavesScriptsInJavaAlone() {
        assertThat(with("let is$js_body$_1 = a => { return a === 1 ? 1 : 0; };"))
                .contains("return a === 1 ? 1 : 0;");
    }

    private static String with(String definitions) {
        Script script =
                Script.of(
                        "(() => {"
                                + definitions
                                + "$rt_metadata([jl_Object, 0, 0, [], 1, 0, 0, 0]);})();");
        Truths.in(script);
        return script.toString().replaceAll("\\s+", " ");
    }
}
