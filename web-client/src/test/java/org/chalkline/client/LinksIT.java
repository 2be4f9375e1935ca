package org.chalkline.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.chalkline.gallery.Sample;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands for the same thing is marked together. */
@ExtendWith(SharedChromium.class)
class LinksIT {

    private static final String NODE = ".node[data-link=unit1]";

    @Test
    void pointingAtAUnitMarksItEverywhere(Chromium chromium) {
        try (Page page = chromium.newPage(1000, 900)) {
            open(page);
            page.hover(NODE);
            assertLit(page, "unit1");
            page.hover(".unit[data-link=unit0] .unit-title");
            assertLit(page, "unit0");
            page.mouse().move(999, 899);
            assertThat(lit(page).count()).isZero();
        }
    }

    @Test
    void theFocusMarksWhereNothingIsPointedAt(Chromium chromium) {
        try (Page page = chromium.newPage(1000, 900)) {
            open(page);
            page.focus("input[name=w2]");
            assertLit(page, "unit2");
            page.hover(NODE);
            assertLit(page, "unit1");
            page.hover(".lab-fit svg");
            assertLit(page, "unit2");
            page.locator("input[name=w2]").blur();
            assertThat(lit(page).count()).isZero();
        }
    }

    @Test
    void aTapMarksAndUnmarks(Chromium chromium) {
        try (Page page = chromium.newPage(new Browser.NewPageOptions().setHasTouch(true))) {
            open(page);
            // At the edge, where no glyph covers it.
            Page.TapOptions edge = new Page.TapOptions().setPosition(4, 16);
            page.tap(NODE + " circle", edge);
            assertLit(page, "unit1");
            page.tap(NODE + " circle", edge);
            assertThat(lit(page).count()).isZero();
        }
    }

    @Test
    void aSliderThatAFingerHoldsIsMarkedNotThatOfTheFocus(Chromium chromium) {
        try (Page page = chromium.newPage(1000, 900)) {
            open(page);
            page.locator("input[type=range][name=w1]").focus();
            assertLit(page, "unit1");
            page.locator("input[type=range][name=w2]")
                    .dispatchEvent("pointerdown", Map.of("pointerType", "touch"));
            assertLit(page, "unit2");
        }
    }

    private static void open(Page page) {
        Widget widget = Sample.RELU_LAB.widget();
        SamplePage.open(page, Sample.RELU_LAB, widget.controls().start());
    }

    private static Locator lit(Page page) {
        return page.locator("[data-lit]");
    }

    private static void assertLit(Page page, String link) {
        Locator parts = page.locator("[data-link=" + link + "]");
        assertThat(parts.count()).isGreaterThanOrEqualTo(6);
        assertThat(lit(page).count()).isEqualTo(parts.count());
        assertThat(page.locator("[data-lit][data-link=" + link + "]").count())
                .isEqualTo(parts.count());
    }
}
