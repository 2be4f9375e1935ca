package org.chalkline.gallery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.Compiled;
import org.chalkline.browser.SharedChromium;
import org.chalkline.widget.WidgetKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A figure that the build draws into a page is what the reader's browser would draw there. */
@Order(1)
@ExtendWith(SharedChromium.class)
class ParityIT {

    private static final int FEWEST_STATES = 20;

    @TestFactory
    Stream<DynamicTest> bothMachinesDrawAndSayTheSame(Chromium chromium, @TempDir Path folder) {
        var script = Compiled.of(Rendering.class, folder);
        var page = chromium.newPage(800, 600);
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(script.file()));
        return IntStream.range(0, Sample.ALL.size())
                .mapToObj(
                        index ->
                                DynamicTest.dynamicTest(
                                        Sample.ALL.get(index).name(), () -> compare(page, index)))
                .onClose(page::close);
    }

    private static void compare(Page page, int index) {
        List<String> states = Walk.over(Sample.ALL.get(index).widget().controls());
        Object rendered =
                page.evaluate(
                        "([sample, states]) => states.map(state => render(sample, state))",
                        List.of(index, states));
        assertThat(rendered)
                .isEqualTo(states.stream().map(state -> Rendering.render(index, state)).toList());
    }

    @Test
    void everyKindIsComparedInManyStates() {
        var states =
                Sample.ALL.stream()
                        .collect(
                                groupingBy(
                                        Sample::kind,
                                        summingInt(
                                                sample ->
                                                        Walk.over(sample.widget().controls())
                                                                .size())));
        assertThat(states)
                .containsOnlyKeys(Widgets.ALL.stream().map(WidgetKind::name).toList())
                .allSatisfy(
                        (kind, count) -> assertThat(count).isGreaterThanOrEqualTo(FEWEST_STATES));
    }
}
