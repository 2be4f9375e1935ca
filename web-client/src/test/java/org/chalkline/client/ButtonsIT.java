package org.chalkline.client;

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
            page.locator("[data-set*='start=zeros'] span").click();
            SamplePage.assertDrawn(page, training, SamplePage.state(training, "start=zeros"));
            // What a preset does not name stands at its start.
            page.locator("[data-set$='seed=7'] span").click();
            SamplePage.assertDrawn(page, training, SamplePage.state(training, "seed=7"));
            Locator step = page.locator("[data-move=step] span");
            step.click();
            step.click();
            SamplePage.assertDrawn(page, training, SamplePage.state(training, "step=2,seed=7"));
            page.locator("fieldset > [data-set^='step=0,seed='] span").last().click();
            SamplePage.assertDrawn(page, training, SamplePage.state(training, "seed=8"));
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
