package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
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

/** Questions whose answers are typed, or of which several are right, as a reader meets them. */
@ExtendWith(SharedChromium.class)
class TypedQuestionIT {

    private static final String LESSON = "slopes.html";
    private static final String SOURCE =
            """
            ---
            title: Slopes
            lang: en
            ---
            ```{lab:question} How likely is more than 182?
            :name: tail
            answer: 1 - normal.cdf(182, 170, 6)
            within: 0.0005
            unit: of 1
            say: The upper tail.
            wrong:
              - {answer: 5%, say: That is both tails.}
            ```

            ```{lab:question} What is $b$ called in $y = \\sqrt{x} + b$?
            :name: word
            answer: [bias, intercept]
            ```

            ```{lab:question} Which are never negative?
            :name: several
            several: true
            options:
              - {text: ReLU, right: true, feedback: It is 0 at least.}
              - {text: tanh, feedback: It begins at $-1$.}
              - {text: sigmoid, right: true, feedback: It begins at 0.}
            ```

            ```{lab:record} Your way:
            :name: record
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
    void isAnsweredByTheKeyboard(String address, Chromium chromium) {
        try (Page page = open(chromium, address, new Browser.NewPageOptions())) {
            PageLog log = PageLog.of(page);
            Locator question = page.locator("#tail");
            type(question, "0,05");
            assertThat(told(question)).isEqualTo("✗ It is not 0,05.\n\nThat is both tails.");
            assertThat(facts(question)).isEqualTo("true false");
            type(question, "about 2%");
            assertThat(told(question)).startsWith("“about 2%” cannot be read as one number.");
            assertThat(facts(question)).isEqualTo("false false");
            type(question, "２．２８％");
            assertThat(told(question)).isEqualTo("✓ ２．２８％ is right.\n\nThe upper tail.");
            assertThat(facts(question)).isEqualTo("true true");
            page.keyboard().press("Backspace");
            assertThat(told(question)).isEmpty();
            assertThat(page.url()).isEqualTo(address);
            assertThat(log.messages()).isEmpty();
            assertThat(log.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void keepsWhatWasTyped(String address, Chromium chromium) {
        try (Page page = open(chromium, address, new Browser.NewPageOptions())) {
            Locator question = page.locator("#tail");
            type(question, "5%, or = 1");
            page.locator("h1").click();
            Visit.again(page);
            assertThat(field(question).inputValue()).isEqualTo("5%, or = 1");
            assertThat(told(question)).startsWith("“5%, or = 1” cannot be read");
        }
    }

    @Test
    void isShownAsALinkSays(Chromium chromium) {
        // The address holds in percent what the state does, which has a comma in percent.
        String address = site.http(LESSON) + "#tail?answer=0%252C05%2525,told=0%252C05%2525";
        try (Page page = open(chromium, address, new Browser.NewPageOptions())) {
            assertThat(field(page.locator("#tail")).inputValue()).isEqualTo("0,05%");
            assertThat(told(page.locator("#tail"))).startsWith("✗ It is not 0,05%.");
        }
    }

    @Test
    void aRootInAQuestionHasItsSign(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            Locator sign = page.locator("#word legend svg");
            assertThat(sign.boundingBox().height).isGreaterThan(10);
        }
    }

    @Test
    void undoesATextAsOneGesture(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            Locator question = page.locator("#word");
            field(question).pressSequentially("slope");
            question.locator(".reset").press("Control+z");
            assertThat(field(question).inputValue()).isEmpty();
        }
    }

    @Test
    void showsTheAnswerToWhoAsks(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            Locator question = page.locator("#tail");
            assertThat(question.locator(".reset").isVisible()).isFalse();
            question.locator(".show").click();
            assertThat(told(question))
                    .isEqualTo("The answer is 0.023\u00a0of 1.\n\nThe upper tail.");
            assertThat(facts(question)).isEqualTo("false false");
            question.locator(".reset").click();
            assertThat(told(question)).isEmpty();
        }
    }

    @Test
    void asksForATextWhereThereIsNone(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            Locator question = page.locator("#word");
            field(question).press("Enter");
            assertThat(told(question)).isEmpty();
            assertThat(question.locator(":invalid:focus").count()).isEqualTo(1);
        }
    }

    @Test
    void severalOptionsAreCheckedByTheKeyboard(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            Locator question = page.locator("#several");
            question.locator("input[name=A]").press("Space");
            page.keyboard().press("Enter");
            assertThat(told(question)).isEqualTo("A: right so far, but not all of it.");
            question.locator("input[name=B]").press("Space");
            page.keyboard().press("Enter");
            assertThat(told(question)).startsWith("✗ Not all of A, B are right.");
            assertThat(told(question)).endsWith("It begins at −1.");
            question.locator("input[name=B]").press("Space");
            question.locator("input[name=C]").press("Space");
            page.keyboard().press("Enter");
            assertThat(told(question)).startsWith("✓ A, C is right.");
            assertThat(facts(question)).isEqualTo("true true");
            page.locator("#record li:has-text('✓ Right: A ReLU C sigmoid')").waitFor();
            question.locator(".reset").click();
            assertThat(question.locator(":checked").count()).isZero();
            assertThat(told(question)).isEmpty();
        }
    }

    @Test
    void standsInTheRecord(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            type(page.locator("#word"), "Bias");
            type(page.locator("#tail"), "5%");
            page.locator("h1").click();
            page.locator("#record li:has-text('✓ Right: Bias')").waitFor();
            page.locator("#record li:has-text('✗ Not right: 5%')").waitFor();
        }
    }

    @Test
    void hasItsAnswersAtTheEndOnPaper(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            Visit.print(page);
            assertThat(page.locator(".all-answers").innerText())
                    .contains("Question 1", "The answer is 0.023\u00a0of 1.", "The upper tail.")
                    .contains("0.05\u00a0of 1", "That is both tails.", "The answer is bias.");
        }
    }

    @Test
    void isReadWithoutAScript(Chromium chromium) {
        Browser.NewPageOptions plain = new Browser.NewPageOptions().setJavaScriptEnabled(false);
        try (Page page = open(chromium, site.file(LESSON), plain)) {
            Locator question = page.locator("#tail");
            assertThat(question.locator("legend").innerText()).contains("more than 182?");
            assertThat(question.locator("button:visible").count()).isZero();
            question.locator("summary").click();
            assertThat(question.locator("details").innerText())
                    .contains("The answer is 0.023\u00a0of 1.", "That is both tails.");
        }
    }

    @Test
    void itsFieldHasALabelAndIsLargeEnoughForAFinger(Chromium chromium) {
        Browser.NewPageOptions phone = new Browser.NewPageOptions().setViewportSize(390, 844);
        try (Page page = open(chromium, site.http(LESSON), phone)) {
            assertThat(page.locator("#tail").ariaSnapshot())
                    .contains("- group \"Question 1", "- textbox \"Your answer", "- status");
            for (Locator target : page.locator("#tail :is(input, button:visible)").all()) {
                BoundingBox box = target.boundingBox();
                assertThat(Math.min(box.height, box.width)).isGreaterThanOrEqualTo(44);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.chalkline.site.Axe#looks")
    void hasNoAccessibilityViolationInAnyState(Browser.NewPageOptions look, Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), look)) {
            Axe.assertFit(page);
            for (Locator question : page.locator("form.typed").all()) {
                type(question, "1");
            }
            page.locator("#several input").first().check();
            page.locator("#several [type=submit]").click();
            Axe.assertFit(page);
            for (Locator question : page.locator("form.question").all()) {
                question.locator(".show").click();
            }
            Axe.assertFit(page);
        }
    }

    private static Page open(Chromium chromium, String address, Browser.NewPageOptions options) {
        Page page = chromium.newPage(options);
        Visit.to(page, address);
        return page;
    }

    private static Locator field(Locator question) {
        return question.locator("input[type=text]");
    }

    private static void type(Locator question, String text) {
        field(question).fill(text);
        field(question).press("Enter");
    }

    private static String facts(Locator question) {
        return question.getAttribute("data-answered") + " " + question.getAttribute("data-correct");
    }

    /** Returns what the live region shows. */
    private static String told(Locator question) {
        return question.locator(".feedback").innerText();
    }
}
