package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A figure in the colours that a reader has forced upon all pages. */
@ExtendWith(SharedChromium.class)
class ForcedColorsIT {

    private static final String LESSON =
            """
            ---
            title: A lab
            lang: en
            ---
            ```{lab:network-lab} A figure.
            target: [[0, 2], [1, 0], [2, 1]]
            units: [{w: -2, b: 2}, {w: slider, b: slider}]
            ```
            """;

    private static final String COLOR =
            "(element, property) => getComputedStyle(element)[property]";

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void wordsAndPressedButtonsAreSeen(
            ColorScheme scheme, Chromium chromium, @TempDir Path folder) {
        Run.write(folder.resolve("lessons"), "lab.md", LESSON);
        Browser.NewPageOptions forced =
                new Browser.NewPageOptions()
                        .setForcedColors(ForcedColors.ACTIVE)
                        .setColorScheme(scheme);
        try (BuiltSite site = BuiltSite.of(folder.resolve("lessons"));
                Page page = chromium.newPage(forced)) {
            Visit.to(page, site.http("lab.html"));
            String ink = color(page.locator("body"), "color");
            for (Locator words : page.locator(".lab-fit .plot text").all()) {
                assertThat(color(words, "fill")).isEqualTo(ink);
            }
            Locator box = page.locator("[data-view=box]");
            String released = color(box, "backgroundColor");
            box.click();
            page.mouse().move(0, 0);
            assertThat(color(box, "backgroundColor")).isNotEqualTo(released);
            assertThat(color(box, "color")).isNotEqualTo(color(box, "backgroundColor"));
        }
    }

    @Test
    void theStepThatIsToldAndWhatItSpeaksOfAreSeen(Chromium chromium) {
        Browser.NewPageOptions forced =
                new Browser.NewPageOptions().setForcedColors(ForcedColors.ACTIVE);
        try (Page page = chromium.newPage(forced)) {
            Visit.to(page, BuiltSite.ofProject().file("en/relu.html"));
            Locator example = page.locator("#unit0-steps");
            example.locator("[data-move=step]").click();
            String told = color(example.locator("[aria-current=step]"), "borderLeftColor");
            String other = color(example.locator("li:not([aria-current=step])"), "borderLeftColor");
            assertThat(told).isNotEqualTo(other);
            assertThat(example.locator(".term").all())
                    .extracting(term -> color(term, "outlineWidth"))
                    .contains("0px", "2px");
        }
    }

    private static String color(Locator locator, String property) {
        return (String) locator.first().evaluate(COLOR, property);
    }
}
