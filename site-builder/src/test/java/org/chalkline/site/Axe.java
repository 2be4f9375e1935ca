package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/** The rules of accessibility that axe knows, held against what a page shows at this moment. */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /**
     * Runs the rules in the page itself, as no page here has frames, and lists what breaks one.
     *
     * <p>{@link AxeBuilder} asks for every element that keeps a rule, too, and judges in a second
     * page, which takes as long again.
     */
    private static final String RUN =
            """
            ([part, rules]) => axe.run(part, {runOnly: rules, resultTypes: ['violations']})
                .then(all => all.violations.flatMap(
                    rule => rule.nodes.map(node => rule.id + ': ' + node.html)))
            """;

    private Axe() {}

    /** Returns both schemes and both widths; neither changes what the other does. */
    static Stream<Browser.NewPageOptions> looks() {
        return Stream.of(look(ColorScheme.LIGHT, 1280), look(ColorScheme.DARK, 390));
    }

    private static Browser.NewPageOptions look(ColorScheme scheme, int width) {
        return new Browser.NewPageOptions().setColorScheme(scheme).setViewportSize(width, 844);
    }

    /** Asserts that a page keeps the rules in the state that it is in. */
    static void assertFit(Page page) {
        assertFit(page, "html");
    }

    /** Asserts the same of the parts of a page that a selector names, as a page is slow to walk. */
    static void assertFit(Page page, String selector) {
        assertThat(page.locator(selector).count()).as(selector).isPositive();
        page.evaluate(AxeBuilder.getAxeScript());
        assertThat(page.evaluate(RUN, List.of(selector, RULES)))
                .as("what breaks a rule")
                .isEqualTo(List.of());
    }
}
