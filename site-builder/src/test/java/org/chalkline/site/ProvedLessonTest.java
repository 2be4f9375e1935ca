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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a lesson says of its figures is computed, or checked, when the site is built. */
class ProvedLessonTest {

    private static final Path CACHE = Path.of("target", "test-cache", "chalkline");

    private static final String LAB =
            """

            ```{lab:network-lab} The lab: {lab:value}`loss` and {lab:value}`w1@solved`.
            :name: lab
            target: [[0, 2], [1, 0], [2, 1], [3, 4]]
            units: [{w: -2, b: 2}, {w: slider, b: slider}, {w: slider, b: slider}]
            slider: {from: -4, to: 4, step: 0.1, start: 0}
            solutions: ['w1=1,b1=-1,w2=2,b2=-4', 'w1=2,b1=-4,w2=1,b2=-1']
            states: {stage1: 'w1=1,b1=-1', solved: 'w1=1,b1=-1,w2=2,b2=-4'}
            ```
            """;

    private final Path folder;
    private final Diagnostics diagnostics = new Diagnostics();

    ProvedLessonTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Document build(String text) throws IOException {
        Run.write(folder, "en/lesson.md", "# A lesson\n\n" + text);
        Published built = new Pipeline(Cache.in(CACHE)).build(folder, diagnostics);
        byte[] page = built.files().all().get("en/lesson.html");
        assertThat(page).isNotNull();
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }

    private String paragraph(String text) throws IOException {
        return paragraph(text, LAB);
    }

    private String paragraph(String text, String lab) throws IOException {
        Document page = build(text + "\n" + lab);
        assertThat(diagnostics.list()).isEmpty();
        return page.expectFirst("main > p").html();
    }

    private void assertErrors(String text, String... errors) throws IOException {
        build(text);
        assertThat(diagnostics.list().stream().map(Diagnostic::toString)).containsExactly(errors);
    }

    @Test
    void aValueFollowsTheFigureBelowIt() throws IOException {
        assertThat(paragraph("Now {lab:value}`lab.loss`."))
                .isEqualTo(
                        "Now <span class=\"value\" data-figure=\"lab\" data-measure=\"loss\""
                                + " data-places=\"3\">2.463</span>.");
        assertThat(paragraph("{lab:value}`w2:.0f`")).contains("data-measure=\"w2\"", ">0<");
    }

    @Test
    void aValueInAStateIsFixed() throws IOException {
        assertThat(paragraph("{lab:value}`lab.b2@solved`, {lab:value}`loss@w1=1,b1=-1:.1f`"))
                .isEqualTo("−4.0, 0.4");
        assertThat(paragraph("{lab:value}`bend1@stage1` and {lab:value}`bend1@start`"))
                .isEqualTo("1.00 and –");
    }

    @Test
    void whatHoldsInEveryStateIsFixed() throws IOException {
        assertThat(paragraph("{lab:value}`lab.states` and {lab:value}`best-sigmoid:.2f`"))
                .isEqualTo("43,046,721 and 0.59");
    }

    @Test
    void trueClaimsAreShownAsTheyAreStated() throws IOException {
        assertThat(
                        paragraph(
                                "{lab:claim}`lab.loss@stage1 = 0.450`,"
                                        + " {lab:claim}`lab.loss@w1=1,b1=-1,w2=2,b2=-2 = 1.78`,"
                                        + " {lab:claim}`best-inexact=0.00092`,"
                                        + " {lab:claim}`lab.solutions = 2`,"
                                        + " {lab:claim}`b2@solved = -4`,"
                                        + " {lab:claim}`matched@stage1 < 3`"))
                .isEqualTo("0.450, 1.78, 0.00092, 2, −4, 3");
    }

    @Test
    void numbersMayStandAnywhere() throws IOException {
        Document page =
                build(
                        """
                        | loss |
                        |---|
                        | {lab:value}`loss@solved` |

                        :::{note}
                        {lab:claim}`loss@start = 2.46`
                        :::
                        """
                                + LAB);
        assertThat(diagnostics.list()).isEmpty();
        assertThat(page.select("td").text()).isEqualTo("0.000");
        assertThat(page.expectFirst("aside p + p").text()).isEqualTo("2.46");
        assertThat(page.select("figcaption").text()).isEqualTo("Figure 1The lab: 2.463 and 1.0.");
    }

    @Test
    void aStillIsNumberedAndHasNothingToSet() throws IOException {
        Document page =
                build(
                        LAB
                                + "\n```{lab:still} lab@solved\n:name: end\nSolved: {lab:value}`loss@solved`.\n```\n");
        assertThat(diagnostics.list()).isEmpty();
        var still = page.select("figure#end");
        assertThat(still.select("figcaption").text()).isEqualTo("Figure 2Solved: 0.000.");
        assertThat(still.attr("data-state")).isEqualTo("w1=1.0,b1=-1.0,w2=2.0,b2=-4.0");
        assertThat(still.select("svg")).isNotEmpty();
        assertThat(still.select("input, button, fieldset, script")).isEmpty();
        assertThat(page.select("figure[data-widget]")).hasSize(1);
    }

    @Test
    void aFigureMayBeShownInANamedState() throws IOException {
        Document page = build(LAB.replace(":name: lab", ":name: lab\n:state: stage1"));
        assertThat(diagnostics.list()).isEmpty();
        assertThat(page.select("figure").attr("data-state"))
                .isEqualTo("w1=1.0,b1=-1.0,w2=0.0,b2=0.0");
        assertThat(page.select("figcaption .value").text()).isEqualTo("0.450");
    }

    @Test
    void aFalseClaimIsAnErrorWithTheTrueValue() throws IOException {
        assertErrors(
                "One {lab:claim}`lab.loss@stage1 = 0.451`, {lab:claim}`loss > 2.5`.\n" + LAB,
                "en/lesson.md:3:35: error: not true: lab.loss@stage1 = 0.451 (expected: the true"
                        + " value, 0.450)",
                "en/lesson.md:3:62: error: not true: loss > 2.5 (expected: the true value, 2.4630)");
    }

    @Test
    void everyMistakeIsToldWithItsPlaceAndTheNearestName() throws IOException {
        assertErrors(
                """
                {lab:value}`lba.loss` {lab:value}`lab.lsos` {lab:value}`lab.loss@sloved`
                {lab:value}`w3` {lab:value}`lab.loss:.3e` {lab:value}`a b`
                {lab:claim}`lab.loss` {lab:claim}`lab.loss@w1=9 = 1` {lab:claim}`best@start = 0`
                """
                        + LAB,
                "en/lesson.md:3:13: error: unknown figure 'lba' (expected: lab)."
                        + " Did you mean 'lab'?",
                "en/lesson.md:3:39: error: unknown number 'lsos' (expected: loss, w1, b1, w2, b2,"
                        + " best …). Did you mean 'loss'?",
                "en/lesson.md:3:66: error: unknown state 'sloved' (expected: solved, stage1, start,"
                        + " or such as w1=0.0,b1=0.0,w2=0.0,b2=0.0). Did you mean 'solved'?",
                "en/lesson.md:4:13: error: no figure of this lesson has a number 'w3' (expected:"
                        + " w1, w2, b1, b2, loss, best …). Did you mean 'w1'?",
                "en/lesson.md:4:38: error: unknown format ':.3e' (expected: the number of decimals,"
                        + " from :.0f to :.9f)",
                "en/lesson.md:4:55: error: not a number of a figure: 'a b' (expected: a number of a"
                        + " figure, such as relu-lab.loss@start:.3f)",
                "en/lesson.md:5:13: error: not a claim: 'lab.loss' (expected: a claim such as"
                        + " relu-lab.loss@start = 2.463, or with < or >)",
                "en/lesson.md:5:47: error: 'w1' does not stop at '9' (expected: -4.0, -3.9 … 4.0)",
                "en/lesson.md:5:71: error: 'best' holds for all states, not for one"
                        + " (expected: no '@' after it)");
    }

    @Test
    void wrongSolutionsAndStatesAreErrorsAtTheirLines() throws IOException {
        assertErrors(
                LAB.replace("'w1=2,b1=-4,w2=1,b2=-1'", "'w1=2,b1=-4'")
                        + LAB.replace(": lab", ": two").replace("solved: 'w1=1", "solved: 'w7=1"),
                "en/lesson.md:9:12: error: 'w1=2.0,b1=-4.0,w2=1.0,b2=-1.0' is missing (expected:"
                        + " every state with a loss below 0.0005)",
                "en/lesson.md:9:38: error: no solution: its loss is 0.892591 (expected: every state"
                        + " with a loss below 0.0005)",
                "en/lesson.md:19:41: error: unknown control 'w7' (expected: w1, b1, w2, b2). Did you"
                        + " mean 'w1'?");
    }

    @Test
    void aStateWithoutAHintIsAnErrorAtItsLine() throws IOException {
        assertErrors(
                """

                ```{lab:network-lab} A unit to set, and the bias of the output.
                target: [[0, 1], [1, 0.5], [2, 2.5]]
                units: [{w: -0.5, b: 0.5}, {w: slider, b: slider}]
                output: {bias: {from: -1, to: 1, step: 0.25}}
                slider: {from: -4, to: 4, step: 0.5}
                hints: {cover: all, flat: 'w1=0,b1=1', dead: 'w1=-1,b1=1'}
                ```
                """,
                "en/lesson.md:9:16: error: no hint names the mistake in"
                        + " 'w1=2.0,b1=-2.0,c=-1.00,hint=off', whose loss is 2.250000 (expected: one"
                        + " for every state that can be reached)",
                "en/lesson.md:9:46: error: the hint in 'w1=-1,b1=1' is 'wrong-side' (expected: a"
                        + " state whose hint is 'dead')");
    }

    @Test
    void howManyStatesGetAHintCanBeCited() throws IOException {
        assertThat(
                        paragraph(
                                "{lab:claim}`lab.hint-furthest = 0`,"
                                        + " {lab:claim}`lab.hint-flat = 523280`,"
                                        + " {lab:value}`lab.hint-dead-share` %",
                                LAB.replace("solutions:", "hints: {cover: all}\nsolutions:")))
                .isEqualTo("0, 523,280, 35.6 %");
    }

    @Test
    void nothingIsSaidOfTheNumbersOfAFigureThatHasProblems() throws IOException {
        assertErrors(
                "{lab:value}`lab.loss` {lab:claim}`w1 = 0`\n"
                        + LAB.replace("start: 0}", "strat: 0}"),
                "en/lesson.md:9:38: error: unknown parameter 'strat' (expected: from, to, step,"
                        + " start, label). Did you mean 'start'?");
    }

    @Test
    void aLabWithTooManyStatesSaysHowMany() throws IOException {
        assertErrors(
                "{lab:claim}`lab.best = 0`\n"
                        + LAB.replace("{w: -2, b: 2}", "{w: slider, b: slider}")
                                .replaceAll("solutions: .*\n", ""),
                "en/lesson.md:3:17: error: 'best' is not known: 282429536481 states are too many to"
                        + " check each");
    }
}
