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
import org.assertj.core.data.Offset;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.chalkline.gallery.Sample;
import org.chalkline.widget.Controls;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plots whose parts can be dragged, by mouse and by finger. */
@ExtendWith(SharedChromium.class)
class HandlesIT {

    private static final Sample PANELS =
            Sample.ALL.stream()
                    .filter(sample -> sample.name().equals("softmax's neighbours on a fine cursor"))
                    .findAny()
                    .orElseThrow();

    private static final Offset<Double> PART = within(0.02);

    private static final String RESTED =
            """
            () => new Promise(tell => {
                const before = scrollY;
                setTimeout(() => tell(scrollY === before), 300);
            })""";

    @Test
    void aDragAnywhereInAPlotMovesItsCursor(Chromium chromium) {
        try (Page page = chromium.newPage(1000, 900)) {
            Widget widget = open(page, PANELS);
            BoundingBox frame = frame(page);
            page.mouse().move(at(frame, 0.2), middle(frame));
            page.mouse().down();
            assertThat(across(page, widget)).isCloseTo(0.2, PART);
            page.mouse().move(at(frame, 0.75), middle(frame) + 20);
            assertThat(across(page, widget)).isCloseTo(0.75, PART);
            page.mouse().move(at(frame, 3), middle(frame) + 20);
            page.mouse().up();
            assertThat(across(page, widget)).as("far outside").isEqualTo(1);
            page.mouse().move(at(frame, 0.5), middle(frame) + 20);
            assertThat(across(page, widget)).as("no longer held").isEqualTo(1);
        }
    }

    @Test
    void aDragTurnsASurfaceFromWhereItIs(Chromium chromium) {
        try (Page page = chromium.newPage(1000, 900)) {
            Widget widget = open(page, Sample.SURFACE);
            Controls controls = widget.controls();
            State start = controls.start();
            BoundingBox box = page.locator("svg.plot").boundingBox();
            double unit = box.width / 540;
            page.mouse().move(box.x + 100 * unit, box.y + 100 * unit);
            page.mouse().down();
            SamplePage.assertDrawn(page, widget, start);
            // The frame is 460 wide and 250 high.
            page.mouse().move(box.x + 215 * unit, box.y + 142 * unit);
            page.mouse().up();
            State turned =
                    controls.set(
                            controls.set(start, 1, controls.value(start, 1) + 45),
                            2,
                            controls.value(start, 2) + 15);
            SamplePage.assertDrawn(page, widget, turned);
        }
    }

    @Test
    void keysGoOnFromWhereAHandleWasPut(Chromium chromium) {
        try (Page page = chromium.newPage(1000, 900)) {
            Widget widget = open(page, PANELS);
            BoundingBox frame = frame(page);
            page.mouse().click(at(frame, 0.5), middle(frame));
            State clicked = shown(page, widget);
            page.keyboard().press("ArrowRight");
            SamplePage.assertDrawn(page, widget, widget.controls().move(clicked, 0, 1));
        }
    }

    @Test
    void aFingerMovesTheCursorAcrossAndThePageDown(Chromium chromium) {
        Browser.NewPageOptions phone =
                new Browser.NewPageOptions().setViewportSize(390, 500).setHasTouch(true);
        try (Page page = chromium.newPage(phone)) {
            Widget widget = open(page, PANELS);
            page.addStyleTag(
                    new Page.AddStyleTagOptions()
                            .setContent("body { height: 3000px } .plot { touch-action: pan-y }"));
            BoundingBox frame = frame(page);
            CDPSession finger = page.context().newCDPSession(page);
            swipe(finger, at(frame, 0.3), middle(frame), 12, 0);
            assertThat(page.evaluate("scrollY")).isEqualTo(0);
            State before = shown(page, widget);
            assertThat(across(page, widget)).isGreaterThan(0.5);
            swipe(finger, at(frame, 0.3), middle(frame), 0, -12);
            page.waitForFunction("() => scrollY > 0");
            SamplePage.assertDrawn(page, widget, before);
            // A tap while the page still glides would only stop it.
            page.waitForFunction(RESTED);
            // How far it glides depends on the machine: perhaps until the plot is out of sight.
            page.locator("svg.plot").first().scrollIntoViewIfNeeded();
            page.touchscreen().tap(at(frame, 0.25), middle(frame(page)));
            assertThat(across(page, widget)).isCloseTo(0.25, PART);
        }
    }

    @Test
    void aFingerDragsAHandleUpAndLeavesThePageWhereItIs(Chromium chromium) {
        Browser.NewPageOptions phone =
                new Browser.NewPageOptions().setViewportSize(390, 500).setHasTouch(true);
        try (Page page = chromium.newPage(phone)) {
            Widget widget = open(page, Sample.HANDLES);
            page.addStyleTag(
                    new Page.AddStyleTagOptions()
                            .setContent("body { height: 3000px } .plot { touch-action: pan-y }"));
            page.evaluate("scrollTo(0, 60)");
            State before = shown(page, widget);
            BoundingBox handle = page.locator("[data-handle=angle]").boundingBox();
            CDPSession finger = page.context().newCDPSession(page);
            swipe(finger, handle.x + handle.width / 2, handle.y + handle.height / 2, 0, -12);
            assertThat(page.evaluate("scrollY")).isEqualTo(60);
            assertThat(shown(page, widget)).isNotEqualTo(before);
        }
    }

    @Test
    void aFingerBesideARoundNumberOnASliderMeansThat(Chromium chromium) {
        Browser.NewPageOptions phone =
                new Browser.NewPageOptions().setViewportSize(390, 800).setHasTouch(true);
        try (Page page = chromium.newPage(phone)) {
            open(page, Sample.RELU_LAB);
            page.addStyleTag(new Page.AddStyleTagOptions().setContent("input { width: 250px }"));
            Locator slider = page.locator("input[type=range][name=w1]");
            slider.scrollIntoViewIfNeeded();
            BoundingBox box = slider.boundingBox();
            // From the middle of the thumb at one end to that at the other.
            double unit = (box.width - 16) / 8;
            double besideOne = box.x + 8 + 5 * unit + 3;
            page.touchscreen().tap(besideOne, box.y + box.height / 2);
            assertThat(slider.inputValue()).isEqualTo("1");
            page.mouse().click(besideOne + unit, box.y + box.height / 2);
            assertThat(slider.inputValue()).isEqualTo("2.1");
        }
    }

    @Test
    void aWheelOverANumberScrollsThePage(Chromium chromium) {
        try (Page page = chromium.newPage(1000, 500)) {
            open(page, Sample.RELU_LAB);
            Locator number = page.locator("input[type=number]").first();
            number.scrollIntoViewIfNeeded();
            number.focus();
            BoundingBox box = number.boundingBox();
            page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
            Object before = page.evaluate("scrollY");
            page.mouse().wheel(0, -200);
            page.waitForFunction("before => scrollY < before", before);
            assertThat(number.inputValue()).isEqualTo("0.0");
        }
    }

    @Test
    void aUnitsBendIsDraggedByItsBiasAlone(Chromium chromium) {
        try (Page page = chromium.newPage(1000, 900)) {
            Widget widget = Sample.RELU_LAB.widget();
            State start = SamplePage.state(widget, "w1=2.0,b1=-2.0");
            SamplePage.open(page, Sample.RELU_LAB, start);
            BoundingBox dot = dot(page);
            page.mouse().move(dot.x + dot.width / 2, dot.y + dot.height / 2);
            page.mouse().down();
            BoundingBox plot = page.locator(".unit svg.plot").nth(1).boundingBox();
            double unit = plot.width * (300 - 30 - 40) / 300 / 3;
            page.mouse().move(dot.x + dot.width / 2 + unit, dot.y + 70);
            page.mouse().up();
            SamplePage.assertDrawn(page, widget, SamplePage.state(widget, "w1=2.0,b1=-4.0"));
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("b1");
        }
    }

    @Test
    void aUnitWithoutABendHasNoHandle(Chromium chromium) {
        try (Page page = chromium.newPage(1000, 900)) {
            open(page, Sample.RELU_LAB);
            Locator handle = page.locator("[data-handle=b1]");
            assertThat(handle.isVisible()).isFalse();
            page.locator("input[name=w1]").press("ArrowRight");
            assertThat(handle.isVisible()).isTrue();
        }
    }

    private static Widget open(Page page, Sample sample) {
        Widget widget = sample.widget();
        SamplePage.open(page, sample, widget.controls().start());
        return widget;
    }

    private static State shown(Page page, Widget widget) {
        return SamplePage.state(widget, page.locator("figure").getAttribute("data-state"));
    }

    /** Returns which part of its range the first slider has passed. */
    private static double across(Page page, Widget widget) {
        State state = shown(page, widget);
        SamplePage.assertDrawn(page, widget, state);
        return (double) state.tick(0) / widget.controls().all().get(0).ticks();
    }

    /** Returns where the first plot's axis across is. */
    private static BoundingBox frame(Page page) {
        BoundingBox box = page.locator("svg.plot").first().boundingBox();
        double unit = box.width / 300;
        box.x += 40 * unit;
        box.width -= (40 + 22) * unit;
        return box;
    }

    private static double at(BoundingBox frame, double part) {
        return frame.x + frame.width * part;
    }

    private static double middle(BoundingBox frame) {
        return frame.y + frame.height / 2;
    }

    private static BoundingBox dot(Page page) {
        Locator dot = page.locator("[data-handle=b1] .hollow");
        dot.scrollIntoViewIfNeeded();
        return dot.boundingBox();
    }

    private static void swipe(CDPSession finger, double x, double y, double dx, double dy) {
        for (int i = 0; i < 12; i++) {
            touch(finger, i == 0 ? "touchStart" : "touchMove", x + dx * i, y + dy * i);
        }
        touch(finger, "touchEnd", -1, -1);
    }

    private static void touch(CDPSession finger, String type, double x, double y) {
        JsonArray points = new JsonArray();
        if (x >= 0) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        finger.send("Input.dispatchTouchEvent", event);
    }
}
