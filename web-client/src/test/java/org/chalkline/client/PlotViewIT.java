package org.chalkline.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.assertj.core.data.Offset;
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

    /** How exactly a mouse tells its place, in numbers of the plot. */
    private static final Offset<Double> PIXEL = within(0.02);

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
            page.waitForFunction("() => !document.querySelector('[data-view=back]').disabled");
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
    void zoomsToARectangle(Chromium chromium) {
        try (Page page = open(chromium)) {
            view(page, "box").click();
            assertThat(view(page, "box").getAttribute("aria-pressed")).isEqualTo("true");
            // From a place to one beyond the frame, where the rectangle ends.
            drag(page, 40 + 426 / 3.0 * 2, 200, 700, 100);
            page.mouse().up();
            assertThat(plot(page).locator(".box").count()).isZero();
            double[] across = across(page);
            assertThat((across[0] + across[1]) / 2).isCloseTo(2.5, PIXEL);
            assertThat(across[1] - across[0]).isBetween(0.95, 1.5);
            assertThat(page.locator("figure").getAttribute("data-state"))
                    .isEqualTo(LAB.controls().encode(LAB.controls().start()));
            view(page, "back").click();
            assertAcross(page, 0, 3);
        }
    }

    @Test
    void aRectangleIsAsLargeAsFitsTheFrame(Chromium chromium) {
        try (Page page = open(chromium)) {
            view(page, "box").click();
            drag(page, 40 + 426 / 3.0, 200, 40 + 426 / 3.0 * 2, 260);
            assertThat(plot(page).locator(".box").count()).isEqualTo(1);
            page.mouse().up();
            double[] across = across(page);
            assertThat(across[0]).isCloseTo(1, PIXEL);
            assertThat(across[1]).isCloseTo(2, PIXEL);
        }
    }

    @Test
    void escapeTakesARectangleBackAndAClickMakesNone(Chromium chromium) {
        try (Page page = open(chromium)) {
            view(page, "box").click();
            drag(page, 100, 100, 300, 200);
            page.keyboard().press("Escape");
            assertThat(plot(page).locator(".box").count()).isZero();
            page.mouse().up();
            drag(page, 100, 100, 103, 103);
            page.mouse().up();
            assertAcross(page, 0, 3);
            assertThat(view(page, "back").isDisabled()).isTrue();
            view(page, "pan").click();
            assertThat(view(page, "box").getAttribute("aria-pressed")).isEqualTo("false");
        }
    }

    /** Presses in one place of the plot, in its own units, and moves to another. */
    private static void drag(Page page, double x1, double y1, double x2, double y2) {
        BoundingBox box = plot(page).boundingBox();
        double unit = box.width / 540;
        page.mouse().move(box.x + x1 * unit, box.y + y1 * unit);
        page.mouse().down();
        page.mouse().move(box.x + (x1 + x2) / 2 * unit, box.y + (y1 + y2) / 2 * unit);
        page.mouse().move(box.x + x2 * unit, box.y + y2 * unit);
    }

    @Test
    void twoFingersZoomAndMove(Chromium chromium) {
        Browser.NewPageOptions phone =
                new Browser.NewPageOptions().setViewportSize(390, 1800).setHasTouch(true);
        try (Page page = chromium.newPage(phone)) {
            SamplePage.open(page, Sample.RELU_LAB, LAB.controls().start());
            BoundingBox box = plot(page).boundingBox();
            double unit = box.width / 540;
            double middle = box.x + (40 + 213) * unit;
            double y = box.y + 150 * unit;
            CDPSession fingers = page.context().newCDPSession(page);
            touch(fingers, "touchStart", middle - 30, y, middle + 30, y);
            touch(fingers, "touchMove", middle - 45, y, middle + 45, y);
            touch(fingers, "touchMove", middle - 60, y, middle + 60, y);
            page.waitForFunction("() => !document.querySelector('[data-view=back]').disabled");
            assertAcross(page, 0.75, 2.25);
            double third = 426 / 3.0 * unit;
            touch(fingers, "touchMove", middle - 60 + third, y, middle + 60 + third, y);
            touch(fingers, "touchEnd");
            assertAcross(page, 0.25, 1.75);
            assertThat(page.locator("figure").getAttribute("data-state"))
                    .isEqualTo(LAB.controls().encode(LAB.controls().start()));
            // Where the machine pauses between two moves, there are two steps back.
            while (view(page, "back").isEnabled()) {
                view(page, "back").click();
            }
            assertAcross(page, 0, 3);
        }
    }

    private static void touch(CDPSession session, String type, double... places) {
        JsonArray points = new JsonArray();
        for (int i = 0; i < places.length; i += 2) {
            JsonObject point = new JsonObject();
            point.addProperty("x", places[i]);
            point.addProperty("y", places[i + 1]);
            point.addProperty("id", i);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
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
        assertThat(across(page)[0]).isCloseTo(from, within(0.01));
        assertThat(across(page)[1]).isCloseTo(to, within(0.01));
    }

    /** Returns the ends of what is seen of x. */
    private static double[] across(Page page) {
        double[] ends = new double[2];
        for (int end = 0; end < 2; end++) {
            Object shown =
                    plot(page).evaluate("(plot, end) => +plot.dataset.x.split(' ')[end]", end);
            ends[end] = ((Number) shown).doubleValue();
        }
        return ends;
    }
}
