package org.chalkline.client;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.chalkline.gallery.Sample;
import org.chalkline.widget.Controls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A hint is offered to a reader who has tried something and rests. */
@ExtendWith(SharedChromium.class)
class OfferIT {

    private static final int REST = 20_000;

    private final Sample sample = Sample.COACHED_LAB;

    private Page open(Chromium chromium) {
        Controls controls = sample.widget().controls();
        Page page = chromium.newPage(1000, 900);
        page.clock().install(new Clock.InstallOptions().setTime(0));
        page.clock().pauseAt(REST);
        SamplePage.open(page, sample, controls.start());
        return page;
    }

    private static Locator slider(Page page) {
        return page.locator("input[type=range][name=w1]");
    }

    private static void assertOffered(Page page, boolean offered) {
        assertThat(page.locator(".offer [role=status]")).hasText(offered ? "Stuck?" : "");
        assertThat(page.locator(".offer button")).isVisible(visible(offered));
    }

    private static LocatorAssertions.IsVisibleOptions visible(boolean offered) {
        return new LocatorAssertions.IsVisibleOptions().setVisible(offered);
    }

    @Test
    void nothingIsOfferedBeforeTheReaderHasTried(Chromium chromium) {
        try (Page page = open(chromium)) {
            page.clock().runFor(5 * REST);
            assertOffered(page, false);
        }
    }

    @Test
    void aHintIsOfferedAfterARestAndTakesNoFocus(Chromium chromium) {
        try (Page page = open(chromium)) {
            slider(page).press("ArrowRight");
            page.clock().runFor(REST - 100);
            assertOffered(page, false);
            slider(page).press("ArrowRight");
            page.clock().runFor(REST - 100);
            assertOffered(page, false);
            page.clock().runFor(200);
            assertOffered(page, true);
            assertThat(slider(page)).isFocused();
        }
    }

    @Test
    void theOfferGoesWithTheNextTryAndIsNotRepeatedForTheSame(Chromium chromium) {
        try (Page page = open(chromium)) {
            slider(page).press("ArrowRight");
            page.clock().runFor(REST + 100);
            assertOffered(page, true);
            page.locator("input[type=range][name=x]").press("ArrowRight");
            assertOffered(page, true);
            slider(page).press("ArrowRight");
            assertOffered(page, false);
            page.locator("[name=hint]").check();
            page.locator("[name=hint]").uncheck();
            page.clock().runFor(5 * REST);
            assertOffered(page, false);
        }
    }

    @Test
    void itsButtonGivesTheHintAndLeavesTheFocusOnTheHintsControl(Chromium chromium) {
        try (Page page = open(chromium)) {
            slider(page).press("ArrowRight");
            page.clock().runFor(REST + 100);
            page.locator(".offer button").press("Enter");
            assertThat(page.locator(".hint")).not().isEmpty();
            assertOffered(page, false);
            assertThat(page.locator("[name=hint]")).isFocused();
            assertThat(page.locator("[name=hint]")).isChecked();
        }
    }

    @Test
    void nothingIsOfferedWhileAPointerIsHeld(Chromium chromium) {
        try (Page page = open(chromium)) {
            slider(page).press("ArrowRight");
            slider(page).hover();
            page.mouse().down();
            page.clock().runFor(5 * REST);
            assertOffered(page, false);
            page.mouse().up();
            page.clock().runFor(REST + 100);
            assertOffered(page, true);
        }
    }

    @Test
    void nothingIsOfferedOnceItIsSolved(Chromium chromium) {
        try (Page page = open(chromium)) {
            for (String set : new String[] {"w1=1", "b1=-1", "w2=2", "b2=-4"}) {
                String[] parts = set.split("=", 2);
                page.locator("input[type=number][data-control=" + parts[0] + "]").fill(parts[1]);
            }
            assertThat(page.locator("figure")).hasAttribute("data-solved", "true");
            page.clock().runFor(5 * REST);
            assertOffered(page, false);
        }
    }
}
