package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
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

/** One lesson in three languages, one of which runs from right to left. */
@ExtendWith(SharedChromium.class)
class LanguagesIT {

    private static final String FIGURE =
            """

            ```{lab:activations} %s
            :name: curves
            functions: [sigmoid, relu]
            input: {from: -4, to: 4, step: 0.5, start: 1}
            ```
            """;

    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) {
        Run.write(folder, "site.yml", "languages: [en, zh-CN, ar]\nurl: https://example.org/a/\n");
        Run.write(folder, "en/curves.md", lesson("Curves", "One", "Two", "Text.", "Curves."));
        Run.write(folder, "zh-CN/curves.md", lesson("曲线", "第一", "第二", "文字。", "曲线。"));
        Run.write(folder, "ar/curves.md", lesson("منحنيات", "أولا", "ثانيا", "نص.", "منحنيات."));
        Run.write(
                folder,
                "theme/ar.properties",
                "page.contents = في هذا الدرس\npage.theme = المظهر\npage.skip = إلى الدرس\n");
        site = BuiltSite.of(folder);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static String lesson(
            String title, String first, String second, String text, String caption) {
        String paragraphs = ("\n" + text + "\n").repeat(40);
        return "# "
                + title
                + "\n\n## "
                + first
                + "\n"
                + paragraphs
                + "\n## "
                + second
                + "\n"
                + FIGURE.formatted(caption)
                + paragraphs;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSwitchKeepsThePlaceAndTheStateOfTheFigure(boolean http, Chromium chromium) {
        String lesson = "en/curves.html";
        try (Page page = chromium.newPage(1280, 800)) {
            PageLog log = PageLog.of(page);
            Visit.to(page, http ? site.http(lesson) : site.file(lesson));
            Locator slider = page.locator("#curves input[type=range]");
            slider.focus();
            page.keyboard().press("ArrowRight");
            String state = page.locator("#curves").getAttribute("data-state");
            assertThat(state).isEqualTo("z=1.5");
            page.locator(".contents a >> text=Two").click();
            page.waitForSelector(".contents [aria-current] >> text=Two");
            page.locator(".translations a[hreflang=zh-CN]").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("曲线");
            page.waitForFunction(
                    "() => Math.abs(document.querySelectorAll('h2')[1].getBoundingClientRect().y) < 100");
            waitForState(page, state);
            assertThat(log.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onAPhoneTheSwitchAtTheTopLeadsWhereTheReaderWasBefore(boolean reading, Chromium chromium) {
        try (Page page = chromium.newPage(390, 844)) {
            Visit.to(page, site.http("en/curves.html"));
            scroll(page, "document.querySelectorAll('h2')[1].offsetTop");
            waitForPlace(page, "Two");
            // Up in several strokes, the last of which overshoots.
            scroll(page, "scrollY - 900");
            waitForPlace(page, "One");
            scroll(page, "scrollY + 60");
            scroll(page, "0");
            if (reading) {
                scroll(page, "innerHeight");
                waitForPlace(page, "One");
                scroll(page, "0");
            }
            page.locator(".languages a[hreflang=zh-CN]").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("曲线");
            page.waitForFunction(
                    "place => Math.abs(document.querySelectorAll('h2')[place]"
                            + ".getBoundingClientRect().y) < 100",
                    reading ? 0 : 1);
        }
    }

    @Test
    void theSwitchBesideTheTextLeadsWhereTheReaderHasComeUpTo(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 800)) {
            Visit.to(page, site.http("en/curves.html"));
            scroll(page, "document.querySelectorAll('h2')[1].offsetTop");
            waitForPlace(page, "Two");
            scroll(page, "scrollY - 900");
            waitForPlace(page, "One");
            page.locator(".translations a[hreflang=zh-CN]").click();
            assertThat(page.evaluate("decodeURIComponent(location.hash)")).isEqualTo("#第一");
        }
    }

    private static void scroll(Page page, String to) {
        page.evaluate(
                "() => new Promise(done => {"
                        + "scrollTo(0, %s);".formatted(to)
                        + "requestAnimationFrame(() => requestAnimationFrame(() => done(null)))})");
    }

    private static void waitForPlace(Page page, String heading) {
        page.waitForFunction(
                "heading => document.querySelector('.contents [aria-current]')?.textContent"
                        + " === heading",
                heading);
    }

    private static void waitForState(Page page, String state) {
        PlaywrightAssertions.assertThat(page.locator("#curves")).hasAttribute("data-state", state);
    }

    @Test
    void theSwitchKeepsAStateThatTheAddressGives(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 800)) {
            Visit.to(page, site.http("en/curves.html#curves?z=-2.0"));
            page.locator(".languages a[hreflang=zh-CN]").click();
            assertThat(page.url()).endsWith("zh-CN/curves.html#curves?z=-2.0");
            waitForState(page, "z=-2.0");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390, 320})
    void anArabicLessonRunsFromRightToLeftButItsFigureDoesNot(int width, Chromium chromium) {
        try (Page page = chromium.newPage(width, 800)) {
            Visit.to(page, site.http("ar/curves.html"));
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            BoundingBox home = page.locator(".home").boundingBox();
            assertThat(home.x + home.width).isGreaterThan(width * 0.75);
            Locator figure = page.locator("#curves .widget");
            assertThat(figure.evaluate("e => getComputedStyle(e).direction")).isEqualTo("ltr");
            assertThat(
                            page.locator("#curves figcaption")
                                    .evaluate("e => getComputedStyle(e).direction"))
                    .isEqualTo("rtl");
            if (width == 1280) {
                BoundingBox sidebar = page.locator(".sidebar").boundingBox();
                assertThat(sidebar.x).isGreaterThan(page.locator("h1").boundingBox().x);
                assertThat(page.locator("#contents-title").textContent()).isEqualTo("في هذا الدرس");
            }
        }
    }
}
