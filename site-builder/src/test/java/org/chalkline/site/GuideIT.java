package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.PageLog;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The author's guide, whose examples stand beside what they become and work there. */
@ExtendWith(SharedChromium.class)
class GuideIT {

    private static final String SOURCE = ".sample > .code";
    private static final String RESULT = ".sample > .result";

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void sourceStandsBesideItsResultOrAboveIt(String language, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, BuiltSite.ofProject().file(language + "/guide/text.html"));
            BoundingBox source = page.locator(SOURCE).first().boundingBox();
            BoundingBox result = page.locator(RESULT).first().boundingBox();
            assertThat(result.x).isGreaterThan(source.x + source.width);
            assertThat(result.y).isEqualTo(source.y);
            page.setViewportSize(390, 844);
            source = page.locator(SOURCE).first().boundingBox();
            result = page.locator(RESULT).first().boundingBox();
            assertThat(result.x).isEqualTo(source.x);
            assertThat(result.y).isGreaterThan(source.y + source.height);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
            assertThat(
                            page.evaluate(
                                    "getComputedStyle(document.querySelector('td[align=right]')).textAlign"))
                    .isEqualTo("end");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aFigureOfAnExampleAnswersAndItsNumbersFollow(String language, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            PageLog log = PageLog.of(page);
            Visit.to(page, BuiltSite.ofProject().file(language + "/guide/figures.html"));
            assertThat(page.locator("#guide-lab").getAttribute("data-solved")).isEqualTo("false");
            page.locator("#guide-lab input[type=number][data-control=w0]").fill("1");
            page.locator("#guide-lab input[type=number][data-control=b0]").fill("-1");
            page.locator("#guide-lab input[type=number][data-control=b0]").press("Enter");
            page.locator("#guide-lab[data-solved=true]").waitFor();
            assertThat(log.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void standsBelowTheLessonsWhichDoNotLeadIntoIt(String language, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, BuiltSite.ofProject().file("index.html"));
            assertThat(page.locator(".lessons a").first().getAttribute("href"))
                    .endsWith("relu.html");
            assertThat(page.locator(".apart .lessons a").first().getAttribute("href"))
                    .endsWith("guide/text.html");
            String last =
                    page.locator(".lessons:not(.apart .lessons) a").last().getAttribute("href");
            Visit.to(page, BuiltSite.ofProject().file(last.replace("zh-CN", language)));
            assertThat(page.locator(".next").count()).isZero();
            Visit.to(page, BuiltSite.ofProject().file(language + "/guide/text.html"));
            assertThat(page.locator(".previous").count()).isZero();
            page.locator(".next").click();
            assertThat(page.url()).endsWith(language + "/guide/math.html");
        }
    }
}
