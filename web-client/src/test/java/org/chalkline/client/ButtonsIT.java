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

/** A button is pressed wherever it is hit: on its words as well as beside them. */
@ExtendWith(SharedChromium.class)
class ButtonsIT {

    private final Sample sample =
            Sample.ALL.stream()
                    .filter(each -> each.name().equals("the ReLU lab learning"))
                    .findAny()
                    .orElseThrow();
    private final Widget training = sample.widget();

    @Test
    void theMouseHitsTheWordsOfAButton(Chromium chromium) {
        try (Page page = chromium.newPage(1000, 900)) {
            SamplePage.open(page, sample, training.controls().start());
            Locator zeros = page.locator("[data-set*='start=zeros']");
            zeros.locator("span").click();
            SamplePage.assertDrawn(page, training, SamplePage.state(training, "start=zeros"));
            assertThat(zeros).hasAttribute("aria-pressed", "true");
            // What a preset does not name stands at its start.
            Locator seven = page.locator("[data-set$='seed=7']");
            seven.locator("span").click();
            SamplePage.assertDrawn(page, training, SamplePage.state(training, "seed=7"));
            assertThat(zeros).hasAttribute("aria-pressed", "false");
            Locator step = page.locator("[data-move=step] span");
            step.click();
            step.click();
            SamplePage.assertDrawn(page, training, SamplePage.state(training, "step=2,seed=7"));
            assertThat(seven).hasAttribute("aria-pressed", "true");
            page.locator("fieldset > [data-set^='step=0,seed='] span").last().click();
            SamplePage.assertDrawn(page, training, SamplePage.state(training, "seed=8"));
            assertThat(page.locator("[aria-pressed=true]")).hasCount(0);
        }
    }

    @Test
    void theMouseHitsAButtonBesideItsWords(Chromium chromium) {
        try (Page page = chromium.newPage(1000, 900)) {
            SamplePage.open(page, sample, training.controls().start());
            page.locator(".action[data-move=step]")
                    .click(new Locator.ClickOptions().setPosition(2, 2));
            SamplePage.assertDrawn(page, training, SamplePage.state(training, "step=1"));
        }
    }
}
