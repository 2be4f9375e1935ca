package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.PageLog;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is around a lesson, as a reader meets it. */
@ExtendWith(SharedChromium.class)
class ShellIT {

    private static final String DARK = "rgb(22, 25, 29)";
    private static final String LIGHT = "rgb(252, 251, 248)";

    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) {
        Run.write(folder, "site.yml", "languages: [en, zh-CN]\nnavigation: [first, second]\n");
        Run.write(folder, "en/first.md", "# First\n\n" + part("One") + part("Two") + part("Three"));
        Run.write(folder, "en/second.md", "# Second\n\n" + part("Only"));
        Run.write(folder, "en/more/third.md", "# Third\n\nText.\n");
        site = BuiltSite.of(folder);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static String part(String heading) {
        return "## " + heading + "\n\n" + "A paragraph.\n\n".repeat(40);
    }

    @Test
    void listsTheLessonsAndLeadsFromOneToTheNext(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, site.file("en/first.html"));
            assertThat(page.locator(".course a").allTextContents())
                    .containsExactly("First", "Second", "Third");
            assertThat(page.locator(".course [aria-current=page]").textContent())
                    .isEqualTo("First");
            assertThat(page.locator(".previous").count()).isZero();
            page.locator(".next").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Second");
            page.locator(".next").click();
            // The browser may be reading the page still.
            PlaywrightAssertions.assertThat(page.locator(".way li"))
                    .hasText(new String[] {"Chalkline", "more", "Third"});
            assertThat(page.locator(".previous b").textContent()).isEqualTo("Second");
            page.locator(".way a").click();
            assertThat(page.url()).isEqualTo(site.file("index.html"));
        }
    }

    @Test
    void marksTheHeadingUnderWhichTheReaderIs(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            PageLog log = PageLog.of(page);
            Visit.to(page, site.http("en/first.html"));
            Locator current = page.locator(".contents [aria-current]");
            for (String heading : new String[] {"Three", "One", "Two"}) {
                page.locator(".contents a", new Page.LocatorOptions().setHasText(heading)).click();
                page.waitForFunction(
                        "heading => document.querySelector('.contents [aria-current]')"
                                + "?.textContent === heading",
                        heading);
                assertThat(current.count()).isOne();
            }
            for (String place : new String[] {"Three", "One"}) {
                // No heading is in sight before or after this leap.
                page.evaluate(
                        """
                        place => {
                            let at = [...document.querySelectorAll('h2')]
                                .find(heading => heading.textContent === place);
                            for (let i = 0; i < 15; i++) at = at.nextElementSibling;
                            at.scrollIntoView();
                        }
                        """,
                        place);
                page.waitForFunction(
                        "heading => document.querySelector('.contents [aria-current]')"
                                + "?.textContent === heading",
                        place);
            }
            assertThat(log.troubles()).isEmpty();
        }
    }

    @Test
    void whatIsBesideTheTextScrollsByKeyboardWhereTheWindowIsLow(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 200)) {
            Visit.to(page, site.file("en/first.html"));
            Axe.assertFit(page);
            page.setViewportSize(390, 844);
            page.locator(".sidebar:not([open])").waitFor();
        }
    }

    @Test
    void allLinksAreInReachWithoutAScript(Chromium chromium) {
        var plain = new Browser.NewPageOptions().setJavaScriptEnabled(false);
        try (Page page = chromium.newPage(plain)) {
            page.setViewportSize(1280, 900);
            Visit.to(page, site.file("en/first.html"));
            assertThat(page.locator(".course a").nth(1).isVisible()).isTrue();
            assertThat(page.locator(".sidebar summary").isVisible()).isFalse();
            assertThat(page.locator("#theme").isVisible()).isFalse();
            page.setViewportSize(390, 844);
            assertThat(page.locator(".course a").nth(1).isVisible()).isFalse();
            page.locator(".sidebar summary").click();
            page.locator(".course a").nth(1).click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Second");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsTheChosenColoursWithoutShowingOthersFirst(boolean http, Chromium chromium) {
        var look = new Browser.NewPageOptions().setColorScheme(ColorScheme.LIGHT);
        String first = http ? site.http("en/first.html") : site.file("en/first.html");
        String second = http ? site.http("en/second.html") : site.file("en/second.html");
        try (Page page = chromium.newPage(look)) {
            page.navigate(first);
            assertThat(background(page)).isEqualTo(LIGHT);
            page.locator("#theme").selectOption("dark");
            assertThat(background(page)).isEqualTo(DARK);
            // The choice stands before the body does, so that nothing is painted otherwise.
            page.addInitScript(
                    "new MutationObserver(() => {"
                            + "  if (document.body && !window.first) {"
                            + "    window.first = document.documentElement.dataset.theme || 'none';"
                            + "  }"
                            + "}).observe(document, {childList: true, subtree: true});");
            page.navigate(second);
            assertThat(page.evaluate("window.first")).isEqualTo("dark");
            assertThat(background(page)).isEqualTo(DARK);
            assertThat(page.locator("#theme").inputValue()).isEqualTo("dark");
            page.locator("#theme").selectOption("");
            assertThat(background(page)).isEqualTo(LIGHT);
        }
    }

    @Test
    void theFirstStopOfTheKeyboardLeadsToTheLesson(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, site.http("en/first.html"));
            page.keyboard().press("Tab");
            assertThat(page.locator("a.skip:focus").boundingBox().x).isNotNegative();
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("lesson");
        }
    }

    private static Object background(Page page) {
        return page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    }
}
