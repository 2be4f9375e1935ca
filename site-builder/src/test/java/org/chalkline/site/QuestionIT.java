package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.PageLog;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Predictions and quizzes as a reader meets them. */
@ExtendWith(SharedChromium.class)
class QuestionIT {

    private static final String LESSON = "slopes.html";
    private static final String SOURCE =
            """
            ---
            title: Slopes
            lang: en
            ---
            ```{lab:prediction} The slope is $1$ and then $3$. What is added?
            :name: added
            options:
              - {text: 'Three, $s=3$', feedback: Slopes add up.}
              - {text: 'Two, $s=2$', feedback: Since 1 + 2 = 3., right: true}
            ```

            ```{lab:quiz} Where is the bend of $2x-3$?
            :name: bend
            options:
              - {text: At $-3$, feedback: That is the bias.}
              - {text: At $1.5$, feedback: There it is zero., right: true}
              - {text: At $3$, feedback: Only if the weight is 1.}
            ```

            ```{lab:quiz} And that of $x+1$?
            :name: bend-left
            options:
              - {text: At $-1$, feedback: There it is zero., right: true}
              - {text: At $1$, feedback: There it is 2.}
            ```
            """;

    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) {
        Run.write(folder, "slopes.md", SOURCE);
        site = BuiltSite.of(folder);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    static Stream<String> addresses() {
        return Stream.of(site.http(LESSON), site.file(LESSON));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aPredictionIsComparedByTheKeyboard(String address, Chromium chromium) {
        try (Page page = open(chromium, address, new Browser.NewPageOptions())) {
            PageLog log = PageLog.of(page);
            Locator question = page.locator("#added");
            question.locator("input[value=A]").focus();
            page.keyboard().press("Space");
            assertThat(submit(question).innerText()).isEqualTo("Compare with the answer");
            assertThat(told(question)).isEmpty();
            page.keyboard().press("Enter");
            assertThat(told(question))
                    .contains(
                            "You chose A; the answer is B.", "Slopes add up.", "Since 1 + 2 = 3.");
            assertThat(question.getAttribute("data-answered")).isEqualTo("true");
            assertThat(question.getAttribute("data-correct")).isEqualTo("false");
            assertThat(page.url()).isEqualTo(address);
            assertThat(log.messages()).isEmpty();
            assertThat(log.troubles()).isEmpty();
        }
    }

    @Test
    void theAnswerIsShownToReadersWhoPickNothing(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            for (Locator question : page.locator("figure").all()) {
                submit(question).click();
                assertThat(told(question)).startsWith("The answer is ");
                assertThat(question.getAttribute("data-answered")).isEqualTo("false");
            }
        }
    }

    @Test
    void aQuizIsTriedAgainUntilItIsRight(Chromium chromium) {
        Browser.NewPageOptions phone =
                new Browser.NewPageOptions().setViewportSize(390, 844).setHasTouch(true);
        try (Page page = open(chromium, site.http(LESSON), phone)) {
            Locator question = page.locator("#bend");
            question.locator("label").nth(0).tap();
            submit(question).tap();
            assertThat(told(question)).isEqualTo("✗ It is not A.\n\nThat is the bias.");
            question.locator("label").nth(1).tap();
            assertThat(told(question)).isEmpty();
            submit(question).tap();
            assertThat(told(question)).isEqualTo("✓ B is right.\n\nThere it is zero.");
            assertThat(question.getAttribute("data-correct")).isEqualTo("true");
            question.locator(".reset").tap();
            assertThat(question.locator(":checked").count()).isZero();
            assertThat(question.getAttribute("data-answered")).isEqualTo("false");
        }
    }

    @Test
    void theAnswerIsShownAfterAWrongPick(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            Locator question = page.locator("#bend");
            assertThat(question.locator(".show").isVisible()).isFalse();
            question.locator("input[value=C]").check();
            question.locator(".show").click();
            assertThat(told(question))
                    .contains("You chose C; the answer is B.", "Only if the weight is 1.");
        }
    }

    @Test
    void questionsLeaveEachOtherAlone(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            for (Locator question : page.locator("figure").all()) {
                question.locator("input[value=B]").check();
            }
            assertThat(page.locator("input:checked").count()).isEqualTo(3);
        }
    }

    @Test
    void theQuestionNamesItsOptionsAndQuizzesAreNumbered(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            assertThat(page.locator("fieldset > legend").allInnerTexts())
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("Predict first"),
                            second -> assertThat(second).startsWith("Question 1"),
                            third -> assertThat(third).startsWith("Question 2"));
            assertThat(page.locator("figcaption").count()).isZero();
            assertThat(page.locator("#bend").ariaSnapshot())
                    .contains("- group \"Question 1", "- radio \"A At", "- status");
        }
    }

    @Test
    void everyTargetIsLargeEnoughForAFinger(Chromium chromium) {
        Browser.NewPageOptions phone = new Browser.NewPageOptions().setViewportSize(390, 844);
        try (Page page = open(chromium, site.http(LESSON), phone)) {
            page.locator("#bend input").first().check();
            Locator targets = page.locator("figure label, figure button:visible");
            assertThat(targets.count()).isGreaterThan(10);
            for (Locator target : targets.all()) {
                BoundingBox box = target.boundingBox();
                assertThat(Math.min(box.height, box.width)).isGreaterThanOrEqualTo(44);
            }
        }
    }

    @Test
    void withoutAScriptTheAnswersAreFoldedBelowTheOptions(Chromium chromium) {
        Browser.NewPageOptions plain = new Browser.NewPageOptions().setJavaScriptEnabled(false);
        try (Page page = open(chromium, site.file(LESSON), plain)) {
            Locator question = page.locator("#bend");
            assertThat(question.locator("label:visible").count()).isEqualTo(3);
            assertThat(question.locator("button:visible").count()).isZero();
            assertThat(question.locator("details li").first().isVisible()).isFalse();
            question.locator("summary").click();
            assertThat(question.locator("details").innerText())
                    .contains("The answer is B.", "That is the bias.", "There it is zero.");
        }
    }

    @Test
    void onPaperEveryOptionIsExplained(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Locator question = page.locator("#bend");
            assertThat(told(question))
                    .contains("That is the bias.", "There it is zero.", "Only if the weight is 1.");
            assertThat(question.locator("button:visible, details:visible").count()).isZero();
        }
    }

    @Test
    void nothingJumpsWhenTheScriptWakes(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 844)) {
            page.route("**/*.js", Route::abort);
            page.navigate(site.http(LESSON));
            double asleep = page.locator("#bend-left legend").boundingBox().y;
            page.unroute("**/*.js");
            Visit.to(page, site.http(LESSON));
            assertThat(page.locator("#bend-left legend").boundingBox().y).isEqualTo(asleep);
        }
    }

    @ParameterizedTest
    @MethodSource("org.chalkline.site.Axe#looks")
    void hasNoAccessibilityViolationInAnyState(Browser.NewPageOptions look, Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), look)) {
            Axe.assertFit(page);
            page.locator("input[value=A]").all().forEach(Locator::check);
            Axe.assertFit(page);
            page.locator("[type=submit]").all().forEach(Locator::click);
            Axe.assertFit(page);
            page.locator(".show:visible").all().forEach(Locator::click);
            Axe.assertFit(page);
        }
    }

    private static Page open(Chromium chromium, String address, Browser.NewPageOptions options) {
        Page page = chromium.newPage(options);
        Visit.to(page, address);
        return page;
    }

    private static Locator submit(Locator question) {
        return question.locator("[type=submit]");
    }

    /** Returns what the live region shows. */
    private static String told(Locator question) {
        return question.locator(".feedback").innerText();
    }
}
