package org.chalkline.client;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.chalkline.gallery.Sample;
import org.chalkline.gallery.Walk;
import org.chalkline.widget.Control;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Slider;
import org.chalkline.widget.State;
import org.chalkline.widget.Typed;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures that the shipped script takes from state to state, drawn as the build draws them. */
@Order(1)
@ExtendWith(SharedChromium.class)
class ManyStatesIT {

    private static final int FEWEST_STATES = 20;

    /** Returns what can be picked: the names of inputs, and those of radio buttons with a value. */
    private static final String INPUTS =
            """
            [...document.querySelectorAll('[name][data-control]')]
                .map(each => each.type === 'radio' ? each.name + '=' + each.value : each.name)
            """;

    /** Sets inputs in turn, as a reader does. */
    private static final String SET =
            """
            texts => texts.forEach(([name, text]) => {
                const input = [...document.querySelectorAll(`[name="${name}"][data-control]`)]
                    .find(each => each.type !== 'radio' || each.value === text);
                if (input.type === 'checkbox' || input.type === 'radio') {
                    input.checked = text !== 'off';
                } else {
                    input.value = text;
                }
                input.dispatchEvent(new Event('input', {bubbles: true}));
            })""";

    /**
     * Sets inputs step by step and compares each drawing; all in one call, as there are thousands.
     */
    private static final String WALK =
            """
            async steps => {
                const set = %s;
                const difference = %s;
                for (const [texts, drawn] of steps) {
                    set(texts);
                    const found = await difference(drawn);
                    if (found) return drawn[0] + ': ' + found;
                }
                return '';
            }"""
                    .formatted(SET, SamplePage.DIFFERENCE);

    @TestFactory
    Stream<DynamicTest> figuresAreDrawnInManyStatesAsTheBuildDrawsThem(Chromium chromium) {
        return Sample.ALL.stream()
                .map(
                        sample ->
                                DynamicTest.dynamicTest(
                                        sample.name(), () -> walk(chromium, sample)));
    }

    /** Takes a figure from state to state by its inputs, those that are free. */
    private static void walk(Chromium chromium, Sample sample) {
        Widget widget = sample.widget();
        Controls controls = widget.controls();
        State state = controls.start();
        Set<State> seen = new HashSet<>();
        List<List<Object>> steps = new ArrayList<>();
        try (Page page = chromium.newPage(1000, 900)) {
            SamplePage.open(page, sample, state);
            Set<Object> inputs = Set.copyOf((List<?>) page.evaluate(INPUTS));
            for (String written : Walk.over(controls)) {
                State aim = requireNonNull(controls.decode(written));
                List<List<String>> texts = new ArrayList<>();
                for (int i = 0; i < controls.all().size(); i++) {
                    String name = controls.all().get(i).name();
                    String text = controls.all().get(i).text(aim.tick(i));
                    boolean isThere = inputs.contains(name) || inputs.contains(name + "=" + text);
                    if (isThere && !widget.isLocked(state, i)) {
                        texts.add(List.of(name, typed(controls.all().get(i), aim.tick(i))));
                        state = widget.settle(controls.move(state, i, aim.tick(i) - state.tick(i)));
                    }
                }
                steps.add(List.of(texts, SamplePage.drawn(widget, state)));
                seen.add(state);
            }
            assertThat(page.evaluate(WALK, steps)).isEqualTo("");
        }
        if (controls.all().stream().anyMatch(Slider.class::isInstance)) {
            assertThat(seen).hasSizeGreaterThanOrEqualTo(FEWEST_STATES);
        }
    }

    /** Returns what stands in an input at a tick. */
    private static String typed(Control control, int tick) {
        return control instanceof Typed field ? field.typed(tick) : control.text(tick);
    }
}
