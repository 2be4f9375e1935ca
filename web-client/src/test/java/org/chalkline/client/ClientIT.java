package org.chalkline.client;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.PageLog;
import org.chalkline.browser.SharedChromium;
import org.chalkline.gallery.Sample;
import org.chalkline.widget.Control;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Slider;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The script of a site, as it is shipped, in pages as the build draws them. */
@ExtendWith(SharedChromium.class)
class ClientIT {

    /** What keys do to a slider; all but the Page keys by the browser itself. */
    private static final Map<String, Integer> STEPS =
            new TreeMap<>(Map.of("ArrowLeft", -1, "End", 1_000_000, "PageDown", -10, "PageUp", 10));

    @TestFactory
    Stream<DynamicTest> figuresFollowTheirControls(Chromium chromium) {
        return Sample.ALL.stream()
                .map(
                        sample ->
                                DynamicTest.dynamicTest(
                                        sample.name(), () -> moveEveryControl(chromium, sample)));
    }

    private static void moveEveryControl(Chromium chromium, Sample sample) {
        Widget widget = sample.widget();
        Controls controls = widget.controls();
        State state = controls.start();
        try (Page page = chromium.newPage(1000, 900)) {
            PageLog log = PageLog.of(page);
            SamplePage.open(page, sample, state);
            SamplePage.assertDrawn(page, widget, state);
            for (int i = 0; i < controls.all().size(); i++) {
                state =
                        controls.all().get(i) instanceof Slider
                                ? pressKeys(page, widget, state, i)
                                : pick(page, widget, state, i);
            }
            if (!controls.isEmpty()) {
                State reset = controls.reset(state);
                // A button may be out of sight, or have nothing to do.
                page.locator("button.reset").evaluate("each => each.click()");
                SamplePage.assertDrawn(page, widget, reset);
                page.locator("button.reset").evaluate("each => each.click()");
                SamplePage.assertDrawn(page, widget, controls.reset(reset));
            }
            assertThat(log.troubles()).isEmpty();
        }
    }

    private static State pressKeys(Page page, Widget widget, State before, int slider) {
        State state = before;
        if (range(page, widget.controls(), slider).count() == 0) {
            return type(page, widget, state, slider);
        }
        for (String key : STEPS.keySet()) {
            if (!widget.isLocked(state, slider)) {
                range(page, widget.controls(), slider).press(key);
                state = widget.settle(widget.controls().move(state, slider, STEPS.get(key)));
                SamplePage.assertDrawn(page, widget, state);
            }
        }
        return state;
    }

    /** Types a number where there is only a field for it. */
    private static State type(Page page, Widget widget, State before, int slider) {
        Control control = widget.controls().all().get(slider);
        page.fill("input[type=number][name=\"" + control.name() + "\"]", control.text(3));
        State state = widget.settle(before.with(slider, 3));
        SamplePage.assertDrawn(page, widget, state);
        return state;
    }

    /** Checks a box, or picks each option of a choice and submits it. */
    private static State pick(Page page, Widget widget, State before, int choice) {
        State state = before;
        Control control = widget.controls().all().get(choice);
        String ofName = "[name=\"" + control.name() + "\"]";
        for (Locator box : page.locator("input[type=checkbox]" + ofName).all()) {
            box.click();
            state = state.with(choice, 1 - state.tick(choice));
            SamplePage.assertDrawn(page, widget, state);
        }
        for (Locator radio : page.locator("input[type=radio]" + ofName).all()) {
            radio.check();
            state = state.with(choice, control.tick(radio.getAttribute("value")));
            SamplePage.assertDrawn(page, widget, state);
            String set = page.locator("form").getAttribute("data-submit");
            page.locator("[type=submit]").click();
            state = requireNonNull(widget.controls().decode(state, set));
            SamplePage.assertDrawn(page, widget, state);
        }
        return state;
    }

    @Test
    void enterShowsWhatIsSaidOfAPickAndSendsNothing(Chromium chromium) {
        Sample sample =
                Sample.ALL.stream().filter(each -> each.kind().equals("quiz")).findFirst().get();
        try (Page page = chromium.newPage(1000, 900)) {
            PageLog log = PageLog.of(page);
            SamplePage.open(page, sample, sample.widget().controls().start());
            page.locator("input[value=A]").press("ArrowDown");
            page.locator("input[value=B]").press("Enter");
            assertThat(page.locator("figure").getAttribute("data-state"))
                    .isEqualTo("answer=B,shown=B");
            page.locator("button.show").click();
            assertThat(page.locator("figure").getAttribute("data-state"))
                    .isEqualTo("answer=B,shown=all");
            assertThat(page.url()).isEqualTo("about:blank");
            assertThat(log.troubles()).isEmpty();
        }
    }

    @Test
    void figuresStartWhereThePageSays(Chromium chromium) {
        Widget widget = Sample.RELU_LAB.widget();
        State solved = requireNonNull(widget.controls().decode("w1=1.0,b1=-1.0,w2=2.0,b2=-4.0"));
        try (Page page = chromium.newPage(1000, 900)) {
            SamplePage.open(page, Sample.RELU_LAB, solved);
            range(page, widget.controls(), 1).press("ArrowRight");
            SamplePage.assertDrawn(page, widget, widget.controls().move(solved, 1, 1));
        }
    }

    @Test
    void figuresOfAnUnknownKindStayAsTheyWereDrawn(Chromium chromium) {
        Sample sample = Sample.RELU_LAB;
        try (Page page = chromium.newPage(1000, 900)) {
            PageLog log = PageLog.of(page);
            View drawn = sample.widget().view(sample.widget().controls().start());
            page.setContent(SamplePage.figure("", "no-such-kind", "", drawn, "{}"));
            SamplePage.run(page, sample.kind(), sample.widget());
            assertThat(page.locator("fieldset[disabled]").count()).isPositive();
            assertThat(log.troubles()).isEmpty();
        }
    }

    private static Locator range(Page page, Controls controls, int control) {
        return page.locator(
                "input[type=range][name=\"" + controls.all().get(control).name() + "\"]");
    }
}
