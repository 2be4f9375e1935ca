package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the lines of a lesson end, whatever the width of the screen. */
@ExtendWith(SharedChromium.class)
class LineEndsIT {

    private static final int STEP = 35;

    /** What stands after a formula and yet on the next line, where it must not. */
    private static final String LEFT_ALONE =
            """
            () => [...document.querySelectorAll('main .math')].filter(math => {
                const next = math.nextSibling;
                if (next?.nodeType !== 3 || !/^[，。、；：！？）」”’,.;:!?)]/.test(next.data)) return false;
                const range = document.createRange();
                range.setStart(next, 0);
                range.setEnd(next, 1);
                const mark = range.getBoundingClientRect();
                const box = math.getBoundingClientRect();
                return mark.width > 0 && mark.left <= box.left;
            }).map(math => math.parentElement.textContent)
            """;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN/relu.html", "en/relu.html"})
    void noLineBeginsWithThePunctuationOfAFormula(String lesson, Chromium chromium) {
        try (Page page = chromium.newPage(320, 844)) {
            Visit.to(page, BuiltSite.ofProject().file(lesson));
            for (int width = 320; width <= 1280; width += STEP) {
                page.setViewportSize(width, 844);
                assertThat((List<?>) page.evaluate(LEFT_ALONE)).as("at " + width).isEmpty();
            }
        }
    }
}
