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

/** Things to be matched or sorted, as a reader meets them. */
@ExtendWith(SharedChromium.class)
class SortIT {

    private static final String LESSON = "sorts.html";
    private static final String SOURCE =
            """
            ---
            title: Sorts
            lang: en
            ---
            ```{lab:question} Which belong together?
            :name: pairs
            match: {one: '1', two: '2', $3$: three}
            say: By value.
            ```

            ```{lab:question} Which are even?
            :name: kinds
            groups: {even: [$2$, $4$], odd: [$3$]}
            ```

            ```{lab:record} Your way:
            :name: record
            ```
            """;

    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) {
        Run.write(folder, "sorts.md", SOURCE);
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
    void isMatchedByTheKeyboard(String address, Chromium chromium) {
        try (Page page = open(chromium, address, new Browser.NewPageOptions())) {
            PageLog log = PageLog.of(page);
            page.locator("#pairs [type=submit]").press("Enter");
            assertThat(told(page, "pairs")).as("nothing is picked").isEmpty();
            match(page, "one", "1");
            match(page, "two", "2");
            match(page, "3", "three");
            page.locator("#pairs [type=submit]").press("Enter");
            assertThat(told(page, "pairs")).startsWith("✓ ").endsWith(" is right.\n\nBy value.");
            assertThat(page.locator("#pairs").getAttribute("data-correct")).isEqualTo("true");
            page.locator("#record li:has-text('✓ Right: A')").waitFor();
            Visit.again(page);
            assertThat(told(page, "pairs")).startsWith("✓ ");
            assertThat(picked(page, "one")).endsWith(" 1");
            page.locator("#pairs .reset").click();
            assertThat(picked(page, "one")).isEqualTo("–");
            assertThat(told(page, "pairs")).isEmpty();
            assertThat(log.messages()).isEmpty();
            assertThat(log.troubles()).isEmpty();
        }
    }

    @Test
    void tellsWhichAreInTheirGroups(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            for (String thing : new String[] {"2", "4", "3"}) {
                pick(page, "kinds", thing, "1 even");
            }
            page.locator("#kinds [type=submit]").click();
            assertThat(told(page, "kinds")).startsWith("✗ Not yet. In their places: ");
            String odd = page.locator("#kinds .items li:has(> span:text-is('3')) b").innerText();
            assertThat(page.locator("#kinds .items").getAttribute("data-placed"))
                    .hasSize(2)
                    .doesNotContain(odd);
            pick(page, "kinds", "3", "2 odd");
            assertThat(told(page, "kinds")).isEmpty();
            page.locator("#kinds [type=submit]").click();
            assertThat(page.locator("#kinds").getAttribute("data-correct")).isEqualTo("true");
        }
    }

    @Test
    void isReadWithoutAScriptAndOnPaper(Chromium chromium) {
        Browser.NewPageOptions plain = new Browser.NewPageOptions().setJavaScriptEnabled(false);
        try (Page page = chromium.newPage(plain)) {
            page.navigate(site.file(LESSON));
            assertThat(page.locator("#pairs :is(button, select):visible").count()).isZero();
            page.locator("#pairs summary").click();
            assertThat(page.locator("#pairs details").innerText())
                    .contains("one → 1", "two → 2", "3 → three");
        }
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            Visit.print(page);
            assertThat(page.locator(".all-answers").innerText())
                    .contains("Question 1", "The answer is A", "By value.");
        }
    }

    @Test
    void itsListsAreLargeEnoughForAFinger(Chromium chromium) {
        Browser.NewPageOptions phone = new Browser.NewPageOptions().setViewportSize(390, 844);
        try (Page page = open(chromium, site.http(LESSON), phone)) {
            for (Locator target : page.locator("figure :is(button, select):visible").all()) {
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
            page.locator("#pairs .show").click();
            Axe.assertFit(page);
        }
    }

    private static Page open(Chromium chromium, String address, Browser.NewPageOptions options) {
        Page page = chromium.newPage(options);
        Visit.to(page, address);
        return page;
    }

    /** Picks a partner by its text, as by typing the number that stands before it. */
    private static void match(Page page, String thing, String partner) {
        String number =
                page.locator("#pairs .places li:has(> span:text-is('" + partner + "')) b")
                        .innerText();
        Locator list = list(page, "pairs", thing);
        list.focus();
        list.press(number);
    }

    private static void pick(Page page, String question, String thing, String option) {
        list(page, question, thing).selectOption(option);
    }

    private static String picked(Page page, String thing) {
        return (String)
                list(page, "pairs", thing).evaluate("each => each.selectedOptions[0].textContent");
    }

    private static Locator list(Page page, String question, String thing) {
        return page.locator(
                "#" + question + " .items li:has(> span:text-is('" + thing + "')) select");
    }

    private static String told(Page page, String question) {
        return page.locator("#" + question + " .feedback").innerText();
    }
}
