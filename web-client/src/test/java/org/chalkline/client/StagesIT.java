package org.chalkline.client;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.chalkline.gallery.Sample;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An exercise step by step, as its reader goes through it. */
@ExtendWith(SharedChromium.class)
class StagesIT {

    private static final String SLIDER = "input[type=range][name=%s]";

    private static void open(Page page, String state) {
        Widget widget = Sample.COACHED_LAB.widget();
        State first = SamplePage.state(widget, state);
        SamplePage.open(page, Sample.COACHED_LAB, first);
    }

    private static void slideTo(Locator slider, String value) {
        slider.evaluate(
                "(slider, value) => { slider.value = value;"
                        + " slider.dispatchEvent(new Event('input', {bubbles: true})); }",
                value);
    }

    @Test
    void aStageIsJudgedWhenTheReaderLetsGoNotInPassing(Chromium chromium) {
        try (Page page = chromium.newPage(1000, 900)) {
            open(page, "b1=-1.0");
            Locator slider = page.locator(SLIDER.formatted("w1"));
            Locator first = page.locator(".stage").first();
            slider.dispatchEvent("pointerdown");
            slideTo(slider, "1");
            slideTo(slider, "2");
            slider.dispatchEvent("pointerup");
            assertThat(first).hasClass("stage open");
            slider.dispatchEvent("pointerdown");
            slideTo(slider, "1");
            assertThat(first).hasClass("stage open");
            slider.dispatchEvent("pointerup");
            assertThat(first).hasClass("stage done");
            assertThat(page.locator(".solved")).hasText("Step 1 is done. Now step 2.");
            // The stage belongs to the move that it follows from.
            page.locator("[data-action=undo]").click();
            assertThat(first).hasClass("stage open");
            assertThat(slider).hasValue("2");
        }
    }

    @Test
    void aHeldKeyPassesAStageToo(Chromium chromium) {
        try (Page page = chromium.newPage(1000, 900)) {
            open(page, "w1=0.9,b1=-1.0");
            Locator slider = page.locator(SLIDER.formatted("w1"));
            Locator first = page.locator(".stage").first();
            slider.focus();
            page.keyboard().down("ArrowRight");
            assertThat(slider).hasValue("1");
            assertThat(first).hasClass("stage open");
            page.keyboard().down("ArrowRight");
            page.keyboard().up("ArrowRight");
            assertThat(first).hasClass("stage open");
            page.keyboard().press("ArrowLeft");
            assertThat(first).hasClass("stage done");
        }
    }

    @Test
    void aFocusThatASkippedStageWouldLoseGoesToWhatItFrees(Chromium chromium) {
        try (Page page = chromium.newPage(1000, 900)) {
            open(page, "");
            page.locator(".skip").press("Enter");
            assertThat(page.locator(SLIDER.formatted("w2"))).isFocused();
        }
    }
}
