package org.chalkline.client;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.chalkline.gallery.Sample;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A worked example is gone through by its buttons. */
@ExtendWith(SharedChromium.class)
class WorkedExampleIT {

    private final Sample sample = Sample.WORKED_EXAMPLE;
    private final Widget example = sample.widget();

    @Test
    void itsButtonsGoOnAndBackByKeyAndKeepTheFocusAtTheEnds(Chromium chromium) {
        try (Page page = chromium.newPage(1000, 900)) {
            SamplePage.open(page, sample, example.controls().start());
            Locator on = page.locator("[data-move=step]");
            Locator back = page.locator("[data-move='-step']");
            on.focus();
            for (int step = 2; step <= 5; step++) {
                page.keyboard().press("Enter");
                SamplePage.assertDrawn(
                        page, example, SamplePage.state(example, "step=" + Math.min(step, 3)));
            }
            assertThat(on).isFocused();
            assertThat(on).hasAttribute("aria-disabled", "true");
            back.focus();
            for (int i = 0; i < 3; i++) {
                page.keyboard().press("Space");
            }
            SamplePage.assertDrawn(page, example, example.controls().start());
            assertThat(back).isFocused();
            assertThat(back).hasAttribute("aria-disabled", "true");
        }
    }

    @Test
    void theSentenceOfAStepIsTold(Chromium chromium) {
        try (Page page = chromium.newPage(1000, 900)) {
            page.clock().install();
            SamplePage.open(page, sample, example.controls().start());
            page.locator("[data-move=step]").click();
            page.clock().runFor(1500);
            assertThat(page.locator(".announcer"))
                    .hasText("Step 2 of 3: Plus 2 it is 1; zero at 1.");
            assertThat(page.locator(".announcer")).hasAttribute("role", "status");
        }
    }
}
