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

/** Formulas below plots, as a reader sees them. */
@ExtendWith(SharedChromium.class)
class FigureFormulaIT {

    /** Neither figure has a name by which the page's text could follow it. */
    private static final String LESSON =
            """
            # A

            ```{lab:plot} The first one.
            sliders:
              v: {from: 0, to: 9, step: 1, start: 2}
            x: [0, 20]
            draw: [{curve: v x}]
            formula: 'y = \\labvalue{v} x = \\frac{x}{\\labvalue{1/v:.2f}}'
            ```

            ```{lab:plot} The second one.
            sliders:
              v: {from: 0, to: 9, step: 1, start: 3}
            x: [0, 20]
            draw: [{curve: v x}]
            formula: 'y = \\labvalue{v} x'
            ```

            ```{lab:plot} One without a formula.
            :name: third
            sliders:
              v: {from: 0, to: 9, step: 1, start: 3}
            x: [0, 20]
            draw: [{curve: v x}]
            text: ['It is {v}.']
            goal: v = 5
            ```
            """;

    @Test
    void numbersOfAFormulaFollowTheirOwnFigure(@TempDir Path folder, Chromium chromium)
            throws IOException {
        Run.write(folder, "en/a.md", LESSON);
        try (BuiltSite site = BuiltSite.of(folder);
                Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, site.http("en/a.html"));
            page.locator("figure >> nth=0").locator("input[type=range]").fill("4");
            assertThat(page.locator("figure >> nth=0").locator(".katex-html .value"))
                    .hasText(new String[] {"4", "0.25"});
            assertThat(page.locator("figure >> nth=0").locator("mn.value"))
                    .hasText(new String[] {"4", "0.25"});
            assertThat(page.locator("figure >> nth=1").locator(".katex-html .value")).hasText("3");
            page.locator("#third input[type=range]").fill("5");
            assertThat(page.locator("#third .readout").first()).hasText("It is 5.");
            assertThat(page.locator("#third .solved")).hasText("Solved.");
            Visit.again(page);
            assertThat(page.locator("figure >> nth=0").locator(".katex-html .value"))
                    .hasText(new String[] {"4", "0.25"});
        }
    }
}
