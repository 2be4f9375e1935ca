package org.chalkline.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.chalkline.gallery.Sample;
import org.chalkline.widget.Controls;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a figure has come to is told once it has rested. */
@ExtendWith(SharedChromium.class)
class AnnouncerIT {

    private static final int LONGER_THAN_A_PAUSE = 1500;

    @Test
    void aRunOfMovesIsToldOnceWithItsLastState(Chromium chromium) {
        Sample sample = Sample.RELU_LAB;
        Widget widget = sample.widget();
        Controls controls = widget.controls();
        try (Page page = chromium.newPage(1000, 900)) {
            SamplePage.open(page, sample, controls.start());
            assertThat(page.locator(".announcer").count()).isZero();
            Locator slider = page.locator("input[type=range][name=w1]");
            State state = controls.start();
            for (int i = 0; i < 10; i++) {
                slider.press("ArrowRight");
                state = controls.move(state, 0, 1);
            }
            Locator region = page.locator(".announcer");
            assertThat(region.getAttribute("role")).isEqualTo("status");
            assertThat(region.textContent()).isEmpty();
            page.waitForTimeout(LONGER_THAN_A_PAUSE);
            String before = widget.announce(controls.start());
            List<String> news =
                    widget.announce(state)
                            .lines()
                            .filter(line -> !before.lines().toList().contains(line))
                            .toList();
            // The error and unit 1; not the pieces that match as before, not the other units.
            assertThat(news).hasSize(2);
            assertThat(region.textContent()).isEqualTo(String.join(" ", news));
        }
    }
}
