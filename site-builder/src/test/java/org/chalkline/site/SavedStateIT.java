package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.stream.Stream;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.PageLog;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures show again what a reader has left, and what a link says. */
@ExtendWith(SharedChromium.class)
class SavedStateIT {

    private static final String LESSON = "zh-CN/relu.html";

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.ofProject();
    }

    static Stream<String> addresses() {
        return Stream.of(site.http(LESSON), site.file(LESSON));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aFigureIsFoundAsItWasLeft(String address, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 800)) {
            Visit.to(page, address);
            slider(page, "w1").press("PageUp");
            Visit.again(page);
            assertThat(state(page)).startsWith("w1=1.0,b1=0.0,");
            assertThat(Double.parseDouble(slider(page, "w1").inputValue())).isEqualTo(1);
            lab(page).locator("[data-action=reset]").click();
            Visit.again(page);
            assertThat(state(page)).startsWith("w1=0.0,b1=0.0,");
        }
    }

    /** The reader leaves before the browser has come to anything that can wait. */
    private static final String MOVE_AND_LEAVE =
            """
            slider => {
              window.setTimeout = window.requestAnimationFrame = () => 0;
              slider.value = 1;
              slider.dispatchEvent(new Event('input', {bubbles: true}));
              window.isLeft = true;
              location.reload();
            }
            """;

    @ParameterizedTest
    @MethodSource("addresses")
    void whatIsSetInTheInstantBeforeThePageIsLeftIsKept(String address, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 800)) {
            Visit.to(page, address);
            PlaywrightAssertions.assertThat(slider(page, "w1")).isEnabled();
            slider(page, "w1").evaluate(MOVE_AND_LEAVE);
            page.waitForFunction("() => !window.isLeft");
            Visit.await(page);
            assertThat(state(page)).startsWith("w1=1.0,b1=0.0,");
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aLinkShowsItsStateOnAnotherMachine(String address, Chromium chromium) {
        String link;
        try (Page page = chromium.newPage(1280, 800)) {
            Visit.to(page, address);
            slider(page, "w1").press("PageUp");
            slider(page, "b1").press("PageDown");
            lab(page).locator(".more > summary").click();
            lab(page).locator("[data-action=link]").click();
            link = page.url();
        }
        assertThat(link).startsWith(address + "#relu-lab?w1=1.0,b1=-1.0,");
        try (Page page = chromium.newPage(1280, 800)) {
            Visit.to(page, link);
            assertThat(state(page)).startsWith("w1=1.0,b1=-1.0,");
            assertThat(lab(page).boundingBox().y).isBetween(0.0, 100.0);
        }
    }

    @Test
    void aLinkGoesBeforeWhatWasLeftAndWorksInAnOpenPage(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 800)) {
            Visit.to(page, site.http(LESSON));
            slider(page, "w1").press("PageUp");
            Visit.to(page, site.http(LESSON) + "#relu-lab?w1=2.0,b1=-2.0");
            page.waitForFunction(
                    "() => document.getElementById('relu-lab').dataset.state.startsWith('w1=2.0,b1=-2.0')");
            Visit.again(page);
            assertThat(state(page)).startsWith("w1=2.0,b1=-2.0,");
            lab(page).locator("[data-action=reset]").click();
            assertThat(state(page)).startsWith("w1=0.0,b1=0.0,");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"relu-lab?w1=9", "relu-lab?w9=1", "relu-lab?%zz", "no?w1=1", "relu-lab"})
    void anAddressThatSaysNothingOfTheFigureIsIgnored(String hash, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 800)) {
            PageLog log = PageLog.of(page);
            Visit.to(page, site.http(LESSON) + "#" + hash);
            assertThat(state(page)).startsWith("w1=0.0,b1=0.0,");
            assertThat(log.troubles()).isEmpty();
        }
    }

    @Test
    void whatAnOlderLessonLeftIsIgnored(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 800)) {
            page.addInitScript("localStorage.setItem(location.pathname + '#relu-lab', 'w7=1.0')");
            PageLog log = PageLog.of(page);
            Visit.to(page, site.http(LESSON));
            assertThat(state(page)).startsWith("w1=0.0,b1=0.0,");
            assertThat(log.troubles()).isEmpty();
        }
    }

    @Test
    void aBrowserThatKeepsNothingIsBorneWith(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 800)) {
            page.addInitScript(
                    "Object.defineProperty(window, 'localStorage',"
                            + " { get() { throw new DOMException('no', 'SecurityError'); } })");
            PageLog log = PageLog.of(page);
            Visit.to(page, site.http(LESSON));
            slider(page, "w1").press("PageUp");
            assertThat(state(page)).startsWith("w1=1.0,b1=0.0,");
            assertThat(log.troubles()).isEmpty();
        }
    }

    private static Locator lab(Page page) {
        return page.locator("#relu-lab");
    }

    private static Locator slider(Page page, String name) {
        return lab(page).locator("input[type=range][name=" + name + "]");
    }

    /** Returns the state of the lab once it is awake. */
    private static String state(Page page) {
        PlaywrightAssertions.assertThat(lab(page).locator("fieldset[disabled]")).hasCount(0);
        return lab(page).getAttribute("data-state");
    }
}
