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

/** Things to be put in order, as a reader meets them. */
@ExtendWith(SharedChromium.class)
class OrderIT {

    private static final String LESSON = "steps.html";
    private static final String SOURCE =
            """
            ---
            title: Steps
            lang: en
            ---
            ```{lab:question} In which order?
            :name: steps
            order: [one, two, $3$, four]
            say: By size.
            ```

            ```{lab:record} Your way:
            :name: record
            ```
            """;

    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) {
        Run.write(folder, "steps.md", SOURCE);
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
    void isPutInOrderByTheKeyboard(String address, Chromium chromium) {
        try (Page page = open(chromium, address, new Browser.NewPageOptions())) {
            PageLog log = PageLog.of(page);
            int place = 0;
            for (String text : new String[] {"one", "two", "3", "four"}) {
                Locator item = item(page, text);
                Locator up = item.locator(".shift").first();
                up.focus();
                while (place(item) > place) {
                    int before = place(item);
                    page.keyboard().press("Enter");
                    assertThat(place(item)).isEqualTo(before - 1);
                    assertThat(item.locator(":focus").count()).isEqualTo(1);
                }
                place++;
            }
            assertThat(told(page)).isEmpty();
            page.locator("#steps [type=submit]").press("Enter");
            assertThat(told(page)).startsWith("✓ ").endsWith(" is right.\n\nBy size.");
            assertThat(page.locator("#steps").getAttribute("data-correct")).isEqualTo("true");
            page.locator("#record li:has-text('✓ Right: ')").waitFor();
            Visit.again(page);
            assertThat(page.locator(".items li > span").allInnerTexts())
                    .containsExactly("one", "two", "3", "four");
            page.locator("#steps .reset").click();
            assertThat(page.locator(".items").getAttribute("data-order")).isEqualTo("ABCD");
            assertThat(told(page)).isEmpty();
            assertThat(log.messages()).isEmpty();
            assertThat(log.troubles()).isEmpty();
        }
    }

    @Test
    void tellsWhichAreInTheirPlaces(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            page.locator("#steps [type=submit]").click();
            assertThat(told(page)).startsWith("✗ ");
            String placed = page.locator(".items").getAttribute("data-placed");
            page.locator("#steps .show").click();
            String right = page.locator("#steps .verdict").innerText().replaceAll(".* is", "");
            for (int i = 0; i < 4; i++) {
                String letter = "ABCD".substring(i, i + 1);
                boolean isPlaced = right.replaceAll("[^A-D]", "").charAt(i) == letter.charAt(0);
                assertThat(placed.contains(letter)).isEqualTo(isPlaced);
            }
        }
    }

    @Test
    void theFirstGoesNoHigherAndTheLastNoLower(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            Locator items = page.locator(".items li");
            assertThat(items.first().locator(".shift").first().isDisabled()).isTrue();
            assertThat(items.last().locator(".shift").last().isDisabled()).isTrue();
            Locator second = page.locator("[data-item=B]");
            second.locator(".shift").first().press("Space");
            assertThat(second.locator(".shift").first().isDisabled()).isTrue();
            assertThat(second.locator(".shift:focus").getAttribute("aria-label"))
                    .isEqualTo("Move B down");
            second.locator(".shift:focus").press("Control+z");
            assertThat(page.locator(".items").getAttribute("data-order")).isEqualTo("ABCD");
        }
    }

    @Test
    void isReadWithoutAScriptAndOnPaper(Chromium chromium) {
        Browser.NewPageOptions plain = new Browser.NewPageOptions().setJavaScriptEnabled(false);
        try (Page page = chromium.newPage(plain)) {
            page.navigate(site.file(LESSON));
            assertThat(page.locator("#steps button:visible").count()).isZero();
            page.locator("#steps summary").click();
            assertThat(page.locator("#steps details li > span").allInnerTexts())
                    .containsExactly("one", "two", "3", "four");
        }
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            Visit.print(page);
            assertThat(page.locator(".all-answers").innerText())
                    .contains("Question 1", "The answer is ", "By size.");
        }
    }

    @Test
    void itsButtonsAreLargeEnoughForAFinger(Chromium chromium) {
        Browser.NewPageOptions phone = new Browser.NewPageOptions().setViewportSize(390, 844);
        try (Page page = open(chromium, site.http(LESSON), phone)) {
            for (Locator target : page.locator("#steps button:visible").all()) {
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
            page.locator("#steps [type=submit]").click();
            page.locator("#steps .show").click();
            Axe.assertFit(page);
        }
    }

    private static Page open(Chromium chromium, String address, Browser.NewPageOptions options) {
        Page page = chromium.newPage(options);
        Visit.to(page, address);
        return page;
    }

    private static Locator item(Page page, String text) {
        return page.locator(".items li:has(> span:text-is('" + text + "'))");
    }

    private static int place(Locator item) {
        return (Integer) item.evaluate("each => [...each.parentNode.children].indexOf(each)");
    }

    private static String told(Page page) {
        return page.locator("#steps .feedback").innerText();
    }
}
