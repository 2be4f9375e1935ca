package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page for every reader: by rule, at every size of text, in every colour. */
@ExtendWith(SharedChromium.class)
class AccessIT {

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.of(Path.of("src", "test", "resources", "golden", "content"));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, LIGHT, 1280",
        "index.html, DARK, 390",
        "search.html, LIGHT, 390",
        "en/search.html, DARK, 1280",
        "en/index.html, DARK, 1280",
        "en/index.html, LIGHT, 390",
        "zh-CN/all.html, LIGHT, 1280",
        "zh-CN/all.html, DARK, 390",
        "en/plain.html, DARK, 1280",
        "en/plain.html, LIGHT, 390"
    })
    void keepsTheRulesOfAxe(String page, ColorScheme scheme, int width, Chromium chromium) {
        var look = new Browser.NewPageOptions().setColorScheme(scheme).setViewportSize(width, 900);
        try (Page tab = chromium.newPage(look)) {
            Visit.to(tab, site.http(page));
            if (width < 1000 && tab.locator(".sidebar summary").count() > 0) {
                tab.locator(".sidebar summary").click();
            }
            Axe.assertFit(tab);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "en/index.html",
                "en/search.html",
                "zh-CN/all.html",
                "en/plain.html"
            })
    void scrollsOneWayOnlyAtFourTimesTheSize(String page, Chromium chromium) {
        try (Page tab = chromium.newPage(320, 256)) {
            Visit.to(tab, site.http(page));
            assertThat(tab.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, 1280",
        "en/search.html, 390",
        "zh-CN/all.html, 1280",
        "en/plain.html, 1280",
        "en/plain.html, 390"
    })
    void losesNothingWithLettersOfTwiceTheSize(String page, int width, Chromium chromium) {
        try (Page tab = chromium.newPage(width, 900)) {
            Visit.to(tab, site.http(page));
            tab.evaluate("document.documentElement.style.fontSize = '225%'");
            assertThat(tab.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            assertThat(tab.evaluate(CLIPPED)).isEqualTo(List.of());
        }
    }

    /** The size of letters is that of the browser's settings, by which style sheets ask, too. */
    @ParameterizedTest
    @CsvSource({"320, 256, 16", "390, 844, 32", "1280, 900, 32"})
    void noPageOfTheProjectIsWiderThanItsWindow(
            int width, int height, int letters, Chromium chromium) throws IOException {
        BuiltSite project = BuiltSite.ofProject();
        try (Page tab = chromium.newPage(width, height);
                Stream<Path> files = Files.walk(project.directory())) {
            tab.context()
                    .newCDPSession(tab)
                    .send(
                            "Page.setFontSizes",
                            JsonParser.parseString("{fontSizes: {standard: %d}}".formatted(letters))
                                    .getAsJsonObject());
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".html")).sorted().toList()) {
                Visit.to(tab, file.toUri().toString());
                assertThat(tab.evaluate("parseFloat(getComputedStyle(document.body).fontSize)"))
                        .isEqualTo(width > 40 * letters ? letters * 9 / 8 : letters * 17 / 16);
                assertThat(tab.evaluate(OUTSIDE)).as(file.toString()).isEqualTo(List.of());
                assertThat(tab.evaluate(CLIPPED)).as(file.toString()).isEqualTo(List.of());
            }
        }
    }

    /** Finds what sticks out of the window and cannot be scrolled into it by itself. */
    private static final String OUTSIDE =
            """
            document.documentElement.scrollWidth <= innerWidth ? []
              : [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                .map(e => e.tagName + ' ' + e.textContent.slice(0, 40))
            """;

    @Test
    void aFormulaWiderThanThePageScrollsByKeyboard(Chromium chromium) {
        String wide = ".math-display[tabindex]";
        try (Page tab = chromium.newPage(390, 844)) {
            Visit.to(tab, BuiltSite.ofProject().http("en/relu.html"));
            assertThat(tab.locator(wide).count()).isZero();
            tab.setViewportSize(320, 844);
            tab.locator(wide).waitFor();
            tab.locator(wide).focus();
            tab.keyboard().press("ArrowRight");
            tab.waitForFunction("() => document.activeElement.scrollLeft > 0");
            assertThat(tab.evaluate("document.activeElement.role")).isEqualTo("group");
            Axe.assertFit(tab, ".math-display");
            tab.setViewportSize(390, 844);
            tab.waitForFunction("wide => !document.querySelector(wide)", wide);
        }
    }

    /** Finds what stands around a lesson and does not show all of its words. */
    private static final String CLIPPED =
            """
            [...document.querySelectorAll('.site-header *, .sidebar *, .way *, .neighbours *, h1, h2')]
              .filter(e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1
                  && getComputedStyle(e).overflowX !== 'visible'
                  && !e.matches('.visually-hidden'))
              .map(e => e.className || e.tagName)
            """;

    @Test
    void everyStopOfTheKeyboardShowsThatItHasTheFocus(Chromium chromium) {
        try (Page tab = chromium.newPage(1280, 900)) {
            Visit.to(tab, site.http("zh-CN/all.html"));
            for (int i = 0; i < 30; i++) {
                tab.keyboard().press("Tab");
                assertThat(
                                tab.evaluate(
                                        """
                                        () => {
                                          const e = document.activeElement;
                                          const seen = e.closest('label') || e;
                                          const ring = [e, seen].some(each => {
                                            const style = getComputedStyle(each);
                                            return style.outlineStyle !== 'none'
                                                && parseFloat(style.outlineWidth) >= 2;
                                          });
                                          const box = e.getBoundingClientRect();
                                          return ring && box.width > 0 ? '' : e.outerHTML;
                                        }
                                        """))
                        .as("stop " + i)
                        .isEqualTo("");
            }
        }
    }

    @Test
    void marksThePlaceInForcedColoursToo(Chromium chromium) {
        var look =
                new Browser.NewPageOptions()
                        .setForcedColors(ForcedColors.ACTIVE)
                        .setViewportSize(1280, 900);
        try (Page tab = chromium.newPage(look)) {
            Visit.to(tab, site.http("zh-CN/all.html"));
            tab.evaluate("scrollTo(0, document.body.scrollHeight)");
            tab.waitForSelector(".contents [aria-current]");
            String border = "e => getComputedStyle(e).borderInlineStartColor";
            assertThat(tab.locator(".contents [aria-current]").evaluate(border))
                    .isNotEqualTo(
                            tab.locator(".contents a:not([aria-current])")
                                    .first()
                                    .evaluate(border));
        }
    }

    @Test
    void nothingMovesByItselfForThoseWhoWantThat(Chromium chromium) {
        try (Page tab = chromium.newPage(1280, 900)) {
            Visit.to(tab, site.http("zh-CN/all.html"));
            assertThat(
                            tab.evaluate(
                                    """
                                    [...document.querySelectorAll('*')].filter(e => {
                                      const style = getComputedStyle(e);
                                      return style.animationName !== 'none'
                                          || parseFloat(style.transitionDuration) > 0
                                          || style.scrollBehavior === 'smooth';
                                    }).length
                                    """))
                    .isEqualTo(0);
        }
    }
}
