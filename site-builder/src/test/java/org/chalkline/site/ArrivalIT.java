package org.chalkline.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is laid out where its reader is, and nothing of it stays away. */
@ExtendWith(SharedChromium.class)
class ArrivalIT {

    private static final String LESSON = "zh-CN/relu.html";

    /** How many figures are in the page. */
    private static final String THERE =
            "labs => labs.filter(lab => getComputedStyle(lab).display === 'block').length";

    /** Whether an element is laid out. */
    private static final String LAID_OUT =
            "it => it.checkVisibility({ contentVisibilityAuto: true })";

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.ofProject();
    }

    @ParameterizedTest
    @ValueSource(strings = {".lab figcaption", "main > p > .math"})
    void figuresAndFormulasAreLaidOutWhenTheReaderComesNear(String selector, Chromium chromium) {
        try (Page page = chromium.newPage(390, 844)) {
            Visit.to(page, site.http(LESSON));
            assertThat(page.locator("html:not([data-coming])")).hasCount(1);
            Locator last = page.locator(selector).last();
            assertThat(last.evaluate(LAID_OUT)).isEqualTo(false);
            last.scrollIntoViewIfNeeded();
            page.waitForCondition(() -> last.evaluate(LAID_OUT).equals(true));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#quiz-bend", "#relu-lab?w1=1.0,b1=-1.0,w2=2.0,b2=-4.0"})
    void everyFigureIsThereAndAwakeHoweverTheReaderComes(String hash, Chromium chromium) {
        try (Page page = chromium.newPage(390, 844)) {
            Visit.to(page, site.file(LESSON) + hash);
            everyFigureIsThere(page);
            Visit.again(page);
            everyFigureIsThere(page);
        }
    }

    private static void everyFigureIsThere(Page page) {
        assertThat(page.locator("html:not([data-coming])")).hasCount(1);
        Locator labs = page.locator(".lab");
        assertThat(labs.evaluateAll(THERE)).isEqualTo(labs.count());
        assertThat(page.locator(".lab fieldset.tools:disabled")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void whoReloadsThePageIsWhereTheyWere(int width, Chromium chromium) {
        try (Page page = chromium.newPage(width, 844)) {
            Visit.to(page, site.http(LESSON));
            assertThat(page.locator("html:not([data-coming])")).hasCount(1);
            Locator heading = page.locator("main h3").nth(3);
            // All the way, as a reader goes.
            while (top(heading) > 300) {
                page.evaluate("scrollBy({top: 300, behavior: 'instant'})");
                page.waitForTimeout(50);
            }
            page.waitForTimeout(300);
            double before = top(heading);
            Visit.again(page);
            page.waitForCondition(() -> Math.abs(top(heading) - before) < 40);
        }
    }

    private static double top(Locator element) {
        return ((Number) element.evaluate("it => it.getBoundingClientRect().top")).doubleValue();
    }

    @Test
    void whatFollowsTheFirstFigureWaitsForTheEndOfThePage(Chromium chromium) {
        try (Page page = chromium.newPage(390, 844)) {
            page.addInitScript(
                    "document.addEventListener('DOMContentLoaded', () => window.there ="
                            + " [...document.querySelectorAll('.lab')]"
                            + ".filter(lab => getComputedStyle(lab).display === 'block').length);");
            page.navigate(site.http(LESSON));
            assertThat(page.evaluate("there")).isEqualTo(1);
        }
    }

    @Test
    void onPaperAndWithoutAScriptAllIsLaidOut(Chromium chromium) {
        Browser.NewPageOptions plain =
                new Browser.NewPageOptions().setViewportSize(390, 844).setJavaScriptEnabled(false);
        try (Page page = chromium.newPage(plain)) {
            Visit.to(page, site.http(LESSON));
            Locator labs = page.locator(".lab");
            assertThat(labs.evaluateAll(THERE)).isEqualTo(labs.count());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(
                            labs.evaluateAll(
                                    "labs => new Set(labs.map(lab =>"
                                            + " getComputedStyle(lab).contentVisibility)).size"))
                    .isEqualTo(1);
            assertThat(labs.first()).hasCSS("content-visibility", "visible");
        }
    }
}
