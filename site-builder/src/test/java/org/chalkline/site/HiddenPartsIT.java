package org.chalkline.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.chalkline.gallery.Widgets;
import org.chalkline.site.page.Resources;
import org.chalkline.widget.HiddenParts;
import org.chalkline.widget.WidgetKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedChromium.class)
class HiddenPartsIT {

    private static final String LESSON =
            """
            # Hidden parts

            ```{lab:piecewise} Bends without their slopes.
            :name: bare
            points: [[0, 0], [1, 0], [3, 4]]
            input: {from: 0, to: 3, step: 0.5, start: 2, label: time $t$}
            output: $s$
            hide: [slopes, reset, history, more]
            words: {piecewise.piece: 'Time {0} is in part {2}.', piecewise.transition: Between.}
            ```

            ```{lab:piecewise} All of it.
            :name: full
            points: [[0, 0], [1, 0], [3, 4]]
            input: {from: 0, to: 3, step: 0.5, start: 2, label: time $t$}
            output: $s$
            ```

            ```{lab:network-lab} A lab of plots and sliders.
            :name: lab
            target: [[0, 2], [1, 0], [2, 1], [3, 4]]
            units: [{w: -2, b: 2}, {w: slider, b: slider}, {w: slider, b: slider}]
            slider: {from: -4, to: 4, step: 0.5, start: 0}
            hide: [readout, diagram, code]
            ```
            """;

    @Test
    void whatALessonHidesIsNotSeen(@TempDir Path folder, Chromium chromium) throws IOException {
        Run.write(folder, "en/hidden.md", LESSON);
        try (BuiltSite site = BuiltSite.of(folder);
                Page page = chromium.newPage(1280, 900)) {
            page.navigate(site.http("en/hidden.html"));
            assertThat(page.locator("#full .reset")).isEnabled();
            for (String part : List.of(".words .note", ".reset", "[data-action=redo]", ".more")) {
                assertThat(first(page, "#full", part)).isVisible();
                assertThat(first(page, "#bare", part)).isHidden();
            }
            assertThat(page.locator("#full .readout"))
                    .hasText("time t = 2.0 is on piece 2: s = 2.00, slope 2.");
            assertThat(page.locator("#bare .readout")).hasText("Time 2.0 is in part 2.");
            page.locator("#bare input[type=range]").press("ArrowRight");
            assertThat(page.locator("#bare .readout")).hasText("Time 2.5 is in part 2.");
            page.locator("#bare input[type=range]").fill("1");
            assertThat(page.locator("#bare .readout")).hasText("Between.");
            for (String part : List.of(".lab-network", ".lab-fit .readout > span")) {
                assertThat(first(page, "#lab", part)).isHidden();
            }
            assertThat(page.locator("#lab .unit .drawing").first()).isVisible();
        }
    }

    private static Locator first(Page page, String figure, String part) {
        return page.locator(figure + " " + part).first();
    }

    @Test
    void eachPartHasARuleOfStyle() {
        String style = Resources.style().replace("\"", "");
        for (WidgetKind kind : Widgets.ALL) {
            assertThat(kind.parts()).doesNotContainAnyElementsOf(HiddenParts.TOOLS);
            for (String part : kind.parts()) {
                assertThat(style).as(kind.name()).contains("[data-hide~=" + part + "]");
            }
        }
        assertThat(HiddenParts.TOOLS).allMatch(part -> style.contains("[data-hide~=" + part + "]"));
    }
}
