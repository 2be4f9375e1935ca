package org.chalkline.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.chalkline.gallery.Sample;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plot whose view can be zoomed and moved. */
@ExtendWith(SharedChromium.class)
class PlotViewIT {

    private static final Widget LAB = Sample.RELU_LAB.widget();

    @Test
    void zoomsIntoTheMiddleByButtonAndKey(Chromium chromium) {
        try (Page page = open(chromium)) {
            view(page, "in").click();
            assertAcross(page, 0.5, 2.5);
            assertThat(numbers(page)).contains("1.0", "2.0").doesNotContain("0.0", "3.0");
            page.keyboard().press("+");
            assertAcross(page, 0.833, 2.167);
            page.keyboard().press("-");
            page.keyboard().press("-");
            assertAcross(page, 0, 3);
            page.keyboard().press("-");
            assertAcross(page, -0.75, 3.75);
            page.keyboard().press("0");
            assertAcross(page, 0, 3);
        }
    }

    @Test
    void drawsTheWholePlotAsTheBuildDid(Chromium chromium) {
        try (Page page = open(chromium)) {
            String drawn = plot(page).locator(".axes").innerHTML();
            String marks = plot(page).locator(".marks").getAttribute("viewBox");
            view(page, "in").click();
            assertThat(plot(page).locator(".axes").innerHTML()).isNotEqualTo(drawn);
            view(page, "home").click();
            assertThat(plot(page).locator(".axes").innerHTML()).isEqualTo(drawn);
            assertThat(plot(page).locator(".marks").getAttribute("viewBox")).isEqualTo(marks);
        }
    }

    @Test
    void goesBackAndOnThroughViews(Chromium chromium) {
        try (Page page = open(chromium)) {
            assertThat(view(page, "back").isDisabled()).isTrue();
            view(page, "in").click();
            view(page, "in").click();
            view(page, "back").click();
            assertAcross(page, 0.5, 2.5);
            view(page, "back").click();
            assertAcross(page, 0, 3);
            assertThat(view(page, "back").isDisabled()).isTrue();
            view(page, "on").click();
            assertAcross(page, 0.5, 2.5);
        }
    }

    @Test
    void theWheelZoomsWithAModifierAlone(Chromium chromium) {
        try (Page page = open(chromium)) {
            BoundingBox box = plot(page).boundingBox();
            page.mouse().move(box.x + box.width * 40 / 540, box.y + 100);
            page.mouse().wheel(0, -250);
            assertAcross(page, 0, 3);
            page.keyboard().down("Control");
            page.mouse().wheel(0, -250);
            page.waitForFunction("!document.querySelector('[data-view=back]').disabled");
            assertAcross(page, 0, 1.5);
        }
    }

    @Test
    void isMovedByDragClickAndKeys(Chromium chromium) {
        try (Page page = open(chromium)) {
            view(page, "pan").click();
            assertThat(view(page, "pan").getAttribute("aria-pressed")).isEqualTo("true");
            BoundingBox box = plot(page).boundingBox();
            double unit = box.width * (466 - 40) / 540 / 3;
            page.mouse().move(box.x + 300, box.y + 100);
            page.mouse().down();
            page.mouse().move(box.x + 300 - unit, box.y + 100);
            page.mouse().up();
            assertAcross(page, 1, 4);
            page.mouse().click(box.x + box.width * 40 / 540, box.y + 100);
            assertAcross(page, -0.5, 2.5);
            view(page, "pan").press("ArrowRight");
            assertAcross(page, -0.5 + 40 * 3 / 426.0, 2.5 + 40 * 3 / 426.0);
            assertThat(page.locator("figure").getAttribute("data-state"))
                    .isEqualTo(LAB.controls().encode(LAB.controls().start()));
        }
    }

    @Test
    void wordsFollowTheViewAndTheState(Chromium chromium) {
        try (Page page = open(chromium)) {
            view(page, "in").click();
            page.locator("input[name=w1]").press("PageUp");
            assertAcross(page, 0.5, 2.5);
            List<String> ends = plot(page).locator(".words [data-out]").allTextContents();
            assertThat(ends).as("ends of lines that are out of view").hasSizeGreaterThan(1);
        }
    }

    private static Page open(Chromium chromium) {
        Page page = chromium.newPage(1000, 1800);
        SamplePage.open(page, Sample.RELU_LAB, LAB.controls().start());
        return page;
    }

    private static Locator view(Page page, String view) {
        return page.locator("[data-view=" + view + "]");
    }

    private static Locator plot(Page page) {
        return page.locator(".lab-fit svg.plot");
    }

    private static List<String> numbers(Page page) {
        return plot(page).locator(".tick[text-anchor=middle]").allTextContents();
    }

    private static void assertAcross(Page page, double from, double to) {
        for (int end = 0; end < 2; end++) {
            Object shown =
                    plot(page).evaluate("(plot, end) => +plot.dataset.x.split(' ')[end]", end);
            assertThat(((Number) shown).doubleValue())
                    .isCloseTo(end == 0 ? from : to, within(0.01));
        }
    }
}
