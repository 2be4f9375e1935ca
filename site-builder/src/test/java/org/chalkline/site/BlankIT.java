package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
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

/** Blanks in sentences, as a reader meets them. */
@ExtendWith(SharedChromium.class)
class BlankIT {

    private static final String LESSON = "slopes.html";
    private static final String SOURCE =
            """
            ---
            title: Slopes
            lang: en
            ---
            First words. Two units add up to {lab:blank}`2: $1 + 1$. | 3: That is one too many.` for
            each step, *and* the share is {lab:blank}`= 1/3:.1% | 30%: Nearer.`. More words.

            The $w$ is called {lab:blank}`slope / gradient | bias: That is $b$.` by most.

            | w | b |
            |---|---|
            | {lab:blank}`1 \\| 2: No.` | 0 |

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
    void isCheckedByEnter(String address, Chromium chromium) {
        try (Page page = open(chromium, address)) {
            PageLog log = PageLog.of(page);
            Locator blank = blank(page, 0);
            type(blank, "3");
            assertThat(told(blank)).isEqualTo("✗ It is not 3. That is one too many.");
            assertThat(facts(blank)).isEqualTo("true false");
            type(blank, "two");
            assertThat(told(blank)).startsWith("“two” cannot be read as one number.");
            assertThat(facts(blank)).isEqualTo("false false");
            type(blank, "２");
            assertThat(told(blank)).isEqualTo("✓ ２ is right. 1 + 1.");
            assertThat(facts(blank)).isEqualTo("true true");
            assertThat(log.messages()).isEmpty();
            assertThat(log.troubles()).isEmpty();
        }
    }

    @Test
    void isCheckedWhereTheReaderLeavesIt(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON))) {
            Locator blank = blank(page, 0);
            field(blank).pressSequentially("4/2");
            assertThat(told(blank)).isEmpty();
            field(blank).press("Tab");
            assertThat(told(blank)).isEqualTo("✓ 4/2 is right. 1 + 1.");
            assertThat(field(blank(page, 1)).evaluate("each => each === document.activeElement"))
                    .isEqualTo(true);
        }
    }

    @Test
    void takesWhatComesNearEnough(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON))) {
            Locator blank = blank(page, 1);
            for (String right : List.of("1/3", "33.3%", "0,333")) {
                type(blank, right);
                assertThat(facts(blank)).as(right).isEqualTo("true true");
            }
            type(blank, "30%");
            assertThat(told(blank)).isEqualTo("✗ It is not 30%. Nearer.");
        }
    }

    @Test
    void showsItsAnswerToWhoWasWrong(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON))) {
            Locator blank = blank(page, 3);
            assertThat(blank.locator("button:visible").count()).isZero();
            type(blank, "7");
            field(blank).press("Tab");
            page.keyboard().press("Enter");
            assertThat(told(blank)).isEqualTo("You wrote 7; the answer is 1.");
            assertThat(field(blank).evaluate("each => each === document.activeElement"))
                    .isEqualTo(true);
            assertThat(facts(blank)).isEqualTo("true false");
        }
    }

    @Test
    void staysInTheBrowserAndInTheRecord(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON))) {
            type(blank(page, 2), "slope");
            type(blank(page, 0), "3");
            page.locator("h1").click();
            page.locator("#record li:has-text('✓ Right: slope')").waitFor();
            assertThat(page.locator("#record li").nth(0).innerText())
                    .startsWith("Blank 1 Fill in: Two units add up to (blank) for each step")
                    .contains("✗ Not right: 3");
            Visit.again(page);
            assertThat(field(blank(page, 2)).inputValue()).isEqualTo("slope");
            assertThat(told(blank(page, 2))).startsWith("✓ slope is right.");
            page.locator("#record [data-action=erase]").click();
            page.locator("#record [data-action=confirm]").click();
            assertThat(field(blank(page, 2)).inputValue()).isEmpty();
            page.locator("#record li.open").nth(3).waitFor();
        }
    }

    @Test
    void isReadAloudWithItsSentence(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON))) {
            assertThat(page.locator("main p").first().ariaSnapshot())
                    .contains("textbox \"Fill in: Two units add up to (blank) for each step,")
                    .contains("and the share is (blank).\"")
                    .contains("- status");
            assertThat(page.locator("main p").nth(1).ariaSnapshot())
                    .contains("textbox \"Fill in: The w is called (blank) by most.\"");
        }
    }

    @Test
    void hasItsAnswersAtTheEndOnPaper(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON))) {
            assertThat(page.locator(".blanks").isVisible()).isFalse();
            Visit.print(page);
            assertThat(page.locator(".all-answers").textContent())
                    .contains("Answers to the blanks")
                    .contains("The answer is 2.", "That is one too many.", "33.3%", "slope");
            page.emulateMedia(
                    new Page.EmulateMediaOptions()
                            .setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(blank(page, 1).locator(".answer-link").innerText()).isEqualTo("2");
            assertThat(blank(page, 1).locator(".feedback").isVisible()).isFalse();
        }
    }

    @Test
    void isReadWithoutAScript(Chromium chromium) {
        Browser.NewPageOptions plain = new Browser.NewPageOptions().setJavaScriptEnabled(false);
        try (Page page = chromium.newPage(plain)) {
            page.navigate(site.file(LESSON));
            blank(page, 0).locator("a:visible").click();
            assertThat(page.url()).endsWith("#blank-answers");
            page.locator(".blanks summary").click();
            assertThat(page.locator(".blanks").innerText())
                    .contains("The answer is 2.", "That is one too many.");
        }
    }

    @ParameterizedTest
    @MethodSource("org.chalkline.site.Axe#looks")
    void hasNoAccessibilityViolationInAnyState(Browser.NewPageOptions look, Chromium chromium) {
        try (Page page = chromium.newPage(look)) {
            Visit.to(page, site.http(LESSON));
            Axe.assertFit(page);
            type(blank(page, 0), "2");
            type(blank(page, 1), "0.3");
            type(blank(page, 2), "bias");
            Axe.assertFit(page);
            blank(page, 2).locator(".show").click();
            Axe.assertFit(page);
        }
    }

    private static Page open(Chromium chromium, String address) {
        Page page = chromium.newPage(new Browser.NewPageOptions());
        Visit.to(page, address);
        return page;
    }

    private static Locator blank(Page page, int place) {
        return page.locator(".blank").nth(place);
    }

    private static Locator field(Locator blank) {
        return blank.locator("input");
    }

    private static void type(Locator blank, String text) {
        field(blank).fill(text);
        field(blank).press("Enter");
    }

    private static String facts(Locator blank) {
        return blank.getAttribute("data-answered") + " " + blank.getAttribute("data-correct");
    }

    /** Returns what the live region shows. */
    private static String told(Locator blank) {
        return blank.locator(".feedback").innerText().replaceAll("\\s+", " ").strip();
    }
}
