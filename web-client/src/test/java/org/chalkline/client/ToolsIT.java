package org.chalkline.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.PageLog;
import org.chalkline.browser.SharedChromium;
import org.chalkline.gallery.Sample;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The buttons below a figure. */
@ExtendWith(SharedChromium.class)
class ToolsIT {

    private static final Widget LAB = Sample.RELU_LAB.widget();

    @Test
    void undoesAndRedoesByButtonsAndKeys(Chromium chromium) {
        try (Page page = open(chromium)) {
            assertThat(button(page, "undo").isDisabled()).isTrue();
            slider(page, "w1").press("PageUp");
            slider(page, "b1").press("PageDown");
            assertShown(page, "w1=1,b1=-1");
            button(page, "undo").click();
            assertShown(page, "w1=1");
            page.keyboard().press("Control+z");
            assertShown(page, "");
            assertThat(button(page, "undo").isDisabled()).isTrue();
            page.keyboard().press("Control+Shift+z");
            assertShown(page, "w1=1");
            slider(page, "w2").press("Control+y");
            assertShown(page, "w1=1,b1=-1");
            assertThat(button(page, "redo").isDisabled()).isTrue();
        }
    }

    @Test
    void saysWhichStopIsTakenForATypedNumberThatIsNone(Chromium chromium) {
        try (Page page = open(chromium)) {
            Locator number = page.locator("[type=number][data-control=w1]");
            Locator note = page.locator(".stop-note");
            number.fill("1.36");
            number.press("Enter");
            PlaywrightAssertions.assertThat(note).hasText("Not 1.36 but 1.4.");
            PlaywrightAssertions.assertThat(note).hasRole(AriaRole.STATUS);
            assertThat(number.inputValue()).isEqualTo("1.4");
            number.fill("-9");
            PlaywrightAssertions.assertThat(note).hasCount(0);
            number.press("Tab");
            PlaywrightAssertions.assertThat(note).hasText("Not \u22129 but \u22124.0.");
            number.fill("1.5");
            number.press("Enter");
            PlaywrightAssertions.assertThat(note).hasCount(0);
        }
    }

    @Test
    void undoesARunOfKeysAndADragAtOnce(Chromium chromium) {
        try (Page page = open(chromium)) {
            slider(page, "w1").press("PageUp");
            slider(page, "w1").press("ArrowRight");
            slider(page, "w1").press("ArrowRight");
            BoundingBox track = slider(page, "b1").boundingBox();
            page.mouse().move(track.x + 20, track.y + track.height / 2);
            page.mouse().down();
            page.mouse().move(track.x + 60, track.y + track.height / 2);
            page.mouse().move(track.x + 90, track.y + track.height / 2);
            page.mouse().up();
            button(page, "undo").click();
            assertShown(page, "w1=1.2");
            button(page, "undo").click();
            assertShown(page, "");
        }
    }

    @Test
    void theFocusStaysOnAButtonThatWorks(Chromium chromium) {
        try (Page page = open(chromium)) {
            slider(page, "w1").press("PageUp");
            button(page, "undo").press("Enter");
            assertThat(page.evaluate("document.activeElement.dataset.action")).isEqualTo("redo");
        }
    }

    @Test
    void leavesATextFieldItsOwnUndo(Chromium chromium) {
        try (Page page = open(chromium)) {
            slider(page, "w1").press("PageUp");
            page.locator("input[type=number][data-control=b1]").press("Control+z");
            assertShown(page, "w1=1");
        }
    }

    @Test
    void resetCanBeUndone(Chromium chromium) {
        try (Page page = open(chromium)) {
            slider(page, "w1").press("PageUp");
            button(page, "reset").click();
            assertShown(page, "");
            button(page, "undo").click();
            assertShown(page, "w1=1");
        }
    }

    @Test
    void savesAPictureThatNeedsNoStyleSheet(Chromium chromium, @TempDir Path folder)
            throws IOException {
        try (Page page = open(chromium)) {
            PageLog log = PageLog.of(page);
            page.click(".more > summary");
            Download svg = page.waitForDownload(() -> button(page, "svg").click());
            assertThat(svg.suggestedFilename()).isEqualTo("sample.svg");
            String drawing = text(svg);
            assertThat(drawing)
                    .startsWith("<svg xmlns=")
                    .contains("<polyline", "font-family", ">Loss<")
                    .doesNotContain(" class=", " style=", "var(");
            Path file = Files.writeString(folder.resolve("sample.svg"), drawing);
            page.navigate(file.toUri().toString());
            assertThat(page.locator(":root > svg").count()).isEqualTo(5);
            assertThat(log.troubles()).isEmpty();
        }
    }

    @Test
    void savesAPictureInTwiceTheSize(Chromium chromium) throws IOException {
        try (Page page = open(chromium)) {
            page.click(".more > summary");
            Download png = page.waitForDownload(() -> button(page, "png").click());
            assertThat(png.suggestedFilename()).isEqualTo("sample.png");
            try (InputStream in = png.createReadStream()) {
                assertThat(ImageIO.read(in).getWidth()).isBetween(1800, 2000);
            }
        }
    }

    @Test
    void areOneStopOfTheTabKeyAndGoneAlongByArrows(Chromium chromium) {
        try (Page page = open(chromium)) {
            button(page, "reset").focus();
            // Undo and redo do nothing yet.
            assertThat(focusedAfter(page, "ArrowRight")).isEqualTo("screen");
            assertThat(focusedAfter(page, "ArrowRight")).isEqualTo("reset");
            assertThat(focusedAfter(page, "ArrowLeft")).isEqualTo("screen");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("summary");
        }
    }

    private static Object focusedAfter(Page page, String key) {
        page.keyboard().press(key);
        return page.evaluate("document.activeElement.dataset.action");
    }

    @Test
    void hidesALinkForWhatHasNoName(Chromium chromium) {
        try (Page page = open(chromium)) {
            page.click(".more > summary");
            assertThat(button(page, "link").isVisible()).isTrue();
            SamplePage.open(page, Sample.RELU_LAB, LAB.controls().start(), "");
            page.click(".more > summary");
            assertThat(button(page, "link").isVisible()).isFalse();
        }
    }

    @Test
    void givesTheFigureTheWholeScreen(Chromium chromium) {
        try (Page page = open(chromium)) {
            button(page, "screen").click();
            page.waitForFunction("() => document.fullscreenElement?.id === 'sample'");
            button(page, "screen").press("Enter");
            page.waitForFunction("() => !document.fullscreenElement");
        }
    }

    @Test
    void theFigureStandsAfterTheWholeScreenWhereItStoodBefore(Chromium chromium) {
        try (Page page = chromium.newPage(390, 600)) {
            SamplePage.open(page, Sample.RELU_LAB, LAB.controls().start());
            page.addStyleTag(
                    new Page.AddStyleTagOptions()
                            .setContent(
                                    "body { padding-block: 2000px } "
                                            + "figure:fullscreen { overflow: auto }"));
            button(page, "screen").scrollIntoViewIfNeeded();
            Object before = page.evaluate("Math.round(scrollY)");
            button(page, "screen").click();
            page.waitForFunction("() => document.fullscreenElement");
            button(page, "screen").scrollIntoViewIfNeeded();
            button(page, "screen").click();
            page.waitForFunction("() => !document.fullscreenElement");
            page.waitForTimeout(300);
            assertThat(page.evaluate("Math.round(scrollY)")).isEqualTo(before);
        }
    }

    private static Page open(Chromium chromium) {
        Page page = chromium.newPage(1000, 1800);
        SamplePage.open(page, Sample.RELU_LAB, LAB.controls().start());
        return page;
    }

    private static Locator button(Page page, String action) {
        return page.locator("[data-action=" + action + "]");
    }

    private static Locator slider(Page page, String name) {
        return page.locator("input[type=range][name=" + name + "]");
    }

    private static void assertShown(Page page, String state) {
        SamplePage.assertDrawn(page, LAB, SamplePage.state(LAB, state));
    }

    private static String text(Download download) throws IOException {
        try (InputStream in = download.createReadStream()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
