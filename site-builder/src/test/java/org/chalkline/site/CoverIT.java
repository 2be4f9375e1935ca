package org.chalkline.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A figure or passage that shows the answer to a question is covered until that is answered. */
@ExtendWith(SharedChromium.class)
class CoverIT {

    private static final String LESSON =
            """
            ---
            title: A question
            lang: en
            ---
            ```{lab:prediction} Where is ReLU 0?
            :name: guess
            options:
              - text: Left of 0
                right: true
                feedback: There the line is flat.
              - text: Right of 0
                feedback: There the line rises.
            ```

            ```{lab:activations} ReLU is 0 left of 0.
            :name: curve
            :after: guess
            functions: [relu]
            input: {from: -1, to: 1, step: 0.5}
            ```

            ```{lab:question} What is ReLU of 2?
            :name: two
            answer: 2
            ```

            [There](#there)

            :::{after} guess two
            :name: passage

            ### There

            It is the identity.
            :::
            """;

    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) {
        Run.write(folder.resolve("lessons"), "lab.md", LESSON);
        site = BuiltSite.of(folder.resolve("lessons"));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static Page open(Chromium chromium) {
        Page page = chromium.newPage(1000, 900);
        Visit.to(page, site.http("lab.html"));
        assertThat(page.locator("#curve .cover")).isVisible();
        assertThat(page.locator("#curve .plot")).not().isVisible();
        assertThat(page.locator("#curve figcaption")).not().isVisible();
        return page;
    }

    private static void assertOpen(Page page) {
        assertThat(page.locator("#curve .cover")).not().isVisible();
        assertThat(page.locator("#curve .plot")).isVisible();
        assertThat(page.locator("#curve figcaption")).isVisible();
    }

    @Test
    void anAnswerLiftsTheCoverForGood(Chromium chromium) {
        try (Page page = open(chromium)) {
            page.locator("#guess input").last().check();
            assertThat(page.locator("#curve .cover")).isVisible();
            page.locator("#guess [type=submit]").click();
            assertOpen(page);
            Visit.again(page);
            assertOpen(page);
        }
    }

    @Test
    void aReaderMayLookAnyway(Chromium chromium) {
        try (Page page = open(chromium)) {
            page.locator("#curve .cover button").press("Enter");
            assertOpen(page);
            assertThat(page.locator("#curve input[type=range]")).isFocused();
        }
    }

    @Test
    void theCoverLeadsToTheQuestion(Chromium chromium) {
        try (Page page = open(chromium)) {
            page.locator("#curve .cover a").click();
            assertThat(page).hasURL(site.http("lab.html#guess"));
        }
    }

    @Test
    void withoutAScriptNothingIsCovered(Chromium chromium) {
        try (Page page =
                chromium.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
            Visit.to(page, site.http("lab.html"));
            assertOpen(page);
            assertThat(page.locator("#passage > p")).isVisible();
        }
    }

    @Test
    void aPassageOpensWhenAllThatItNamesIsDone(Chromium chromium) {
        try (Page page = open(chromium)) {
            assertThat(page.locator("#passage .cover a")).hasCount(2);
            assertThat(page.locator("#passage > p")).not().isVisible();
            page.locator("#two input").fill("２");
            page.locator("#two input").press("Enter");
            assertThat(page.locator("#passage > p")).not().isVisible();
            page.locator("#guess [type=submit]").click();
            assertThat(page.locator("#passage > p")).isVisible();
            assertThat(page.locator("#passage .cover")).not().isVisible();
        }
    }

    @Test
    void aReaderMayReadOnAnyway(Chromium chromium) {
        try (Page page = open(chromium)) {
            page.locator("#passage .cover button").click();
            assertThat(page.locator("#passage > p")).isVisible();
        }
    }

    @Test
    void aLinkIntoAPassageOpensIt(Chromium chromium) {
        try (Page page = open(chromium)) {
            page.locator("main p > a[href='#there']").click();
            assertThat(page.locator("#there")).isInViewport();
        }
    }

    @Test
    void aPassageIsOpenOnPaper(Chromium chromium) {
        try (Page page = open(chromium)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("#passage > p")).isVisible();
            assertThat(page.locator("#passage .cover")).not().isVisible();
        }
    }

    @ParameterizedTest
    @MethodSource("org.chalkline.site.Axe#looks")
    void hasNoAccessibilityViolation(Browser.NewPageOptions look, Chromium chromium) {
        try (Page page = chromium.newPage(look)) {
            Visit.to(page, site.http("lab.html"));
            Axe.assertFit(page);
        }
    }

    @Test
    void aCoverAsksToSolveAnExercise(@TempDir Path folder) {
        String lesson =
                LESSON.replace("{after} guess two", "{after} two slide")
                        + """

                        ```{lab:plot} Make it 3.
                        :name: slide
                        sliders:
                          a: {from: 0, to: 5, step: 1}
                        y: [0, 5]
                        draw: [{point: (0, a)}]
                        goal: a = 3
                        ```
                        """;
        Run.write(folder.resolve("lessons"), "lab.md", lesson);
        Path out = folder.resolve("out");
        Assertions.assertThat(Run.of("build", folder.resolve("lessons"), "-o", out).status())
                .isZero();
        Assertions.assertThat(out.resolve("lab.html"))
                .content()
                .contains(
                        "First <a href=\"#two\">answer the question</a>,"
                                + " <a href=\"#slide\">solve the exercise</a>:");
    }

    @Test
    void aPassageNamesWhatThereIs(@TempDir Path folder) {
        Path lessons = folder.resolve("lessons");
        Run.write(lessons, "lab.md", LESSON.replace("{after} guess two", "{after} guess tow"));
        Run run = Run.of("build", lessons, "-o", folder.resolve("out"));
        Assertions.assertThat(run.status()).isEqualTo(1);
        Assertions.assertThat(run.err())
                .contains(
                        "lab.md:29:18: error: no question or exercise 'tow' (expected: guess, two)");
    }

    @Test
    void aNameThatNobodyAnswersIsAnError(@TempDir Path folder) {
        Path lessons = folder.resolve("lessons");
        Run.write(lessons, "lab.md", LESSON.replace(":after: guess", ":after: gues"));
        Run run = Run.of("build", lessons, "-o", folder.resolve("out"));
        Assertions.assertThat(run.status()).isEqualTo(1);
        Assertions.assertThat(run.err())
                .contains(
                        "lab.md:17:9: error: no question or exercise 'gues' (expected: guess, two)."
                                + " Did you mean 'guess'?");
    }
}
