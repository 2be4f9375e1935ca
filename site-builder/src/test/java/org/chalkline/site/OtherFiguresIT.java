package org.chalkline.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Plots that follow others, and goals in stages, as a reader uses them. */
@ExtendWith(SharedChromium.class)
class OtherFiguresIT {

    private static final String LESSON =
            """
            # A

            ```{lab:plot} The first one.
            :name: first
            sliders:
              v: {from: 0, to: 9, step: 1, start: 2}
            let: {twice: 2 v}
            x: [0, 20]
            y: [0, 20]
            draw: [{point: (v, twice)}]
            stages:
              - {goal: v > 4, say: More.}
              - {goal: v < 4, say: Less again.}
            ```

            ```{lab:plot} One that uses it.
            :name: second
            use: first
            sliders:
              w: {from: 0, to: 9, step: 1, start: 1}
            x: [0, 20]
            y: [0, 20]
            draw: [{point: (twice, w), label: 'twice {twice:.0f}'}]
            ```

            ```{lab:plot} One that names it.
            :name: third
            x: [0, 20]
            y: [0, 20]
            draw: [{point: (first.twice, 3), label: 'is {first.twice:.0f}'}]
            ```
            """;

    @Test
    void figuresFollowTheStateOfAnotherWhateverIsDoneToThem(@TempDir Path folder, Chromium chromium)
            throws IOException {
        Run.write(folder, "en/a.md", LESSON);
        try (BuiltSite site = BuiltSite.of(folder);
                Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, site.http("en/a.html"));
            page.locator("#first input[type=range]").fill("5");
            assertThat(page.locator("#second .plot")).containsText("twice 10");
            assertThat(page.locator("#third .plot")).containsText("is 10");
            page.locator("#second input[type=range]").fill("7");
            assertThat(page.locator("#second")).hasAttribute("data-state", "v=5,stage=2,w=7");
            page.locator("#first input[type=range]").fill("8");
            page.locator("#second [data-action=undo]").click();
            assertThat(page.locator("#second")).hasAttribute("data-state", "v=8,stage=2,w=1");
            page.locator("#second [data-action=reset]").click();
            assertThat(page.locator("#second .plot")).containsText("twice 16");
            Visit.again(page);
            assertThat(page.locator("#second .plot")).containsText("twice 16");
            assertThat(page.locator("#third .plot")).containsText("is 16");
        }
    }

    @Test
    void aStageThatWasCompletedStaysSo(@TempDir Path folder, Chromium chromium) throws IOException {
        Run.write(folder, "en/a.md", LESSON);
        try (BuiltSite site = BuiltSite.of(folder);
                Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, site.http("en/a.html"));
            page.locator("#first input[type=range]").fill("6");
            assertThat(page.locator("#first .stage.done")).hasCount(1);
            page.locator("#first input[type=range]").fill("4");
            assertThat(page.locator("#first .stage.done")).hasCount(1);
            assertThat(page.locator("#first")).hasAttribute("data-solved", "false");
            page.locator("#first input[type=range]").fill("3");
            assertThat(page.locator("#first")).hasAttribute("data-solved", "true");
            assertThat(page.locator("#first .solved")).hasText("Solved.");
        }
    }
}
