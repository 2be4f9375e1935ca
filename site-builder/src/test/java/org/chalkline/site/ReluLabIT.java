package org.chalkline.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.PageLog;
import org.chalkline.browser.SharedChromium;
import org.chalkline.figure.Digits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ReLU lesson as a reader meets it: over HTTP and from the disk, by every way of input. */
@ExtendWith(SharedChromium.class)
class ReluLabIT {

    private static final String LESSON = "zh-CN/relu.html";
    private static final int ATTEMPTS = 24;

    /** The width of a slider's thumb in Chromium, in pixels. */
    private static final double THUMB = 16;

    /** The least number of every slider, which is also the greatest but for its sign. */
    private static final double LEAST = -4;

    private static final Map<String, Double> SOLUTION =
            new TreeMap<>(Map.of("w1", 1.0, "b1", -1.0, "w2", 2.0, "b2", -4.0));
    private static final Map<String, Double> MIRROR =
            new TreeMap<>(Map.of("w1", 2.0, "b1", -4.0, "w2", 1.0, "b2", -1.0));

    /** Longer than the script works in idle time, in milliseconds. */
    private static final int WARM_UP_MILLIS = 1000;

    /** Keeps in {@code mutations} what changes in an element. */
    private static final String OBSERVE =
            """
            window.mutations = [];
            function observe(element) {
                new MutationObserver(all => mutations.push(...all)).observe(element,
                    {subtree: true, childList: true, attributes: true, characterData: true});
            }
            """;

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.ofProject();
    }

    static Stream<String> addresses() {
        return Stream.of(site.http(LESSON), site.file(LESSON));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void startsWithEverySliderAtZero(String address, Chromium chromium) {
        try (Page page = open(chromium, address, new Browser.NewPageOptions())) {
            Locator lab = lab(page);
            assertThat(lab.getAttribute("data-loss")).matches("\\d\\.\\d{6}");
            assertThat(loss(lab)).isCloseTo(2.463, within(5e-4));
            assertThat(lab.getAttribute("data-solved")).isEqualTo("false");
            for (String name : SOLUTION.keySet()) {
                assertThat(shown(slider(lab, name))).isZero();
            }
        }
    }

    /** Each way to the page with each of the two solutions. */
    static Stream<Arguments> tasks() {
        return addresses()
                .flatMap(
                        address ->
                                Stream.of(SOLUTION, MIRROR)
                                        .map(solution -> Arguments.of(address, solution)));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void isSolvedByTheKeyboard(String address, Map<String, Double> solution, Chromium chromium) {
        try (Page page = open(chromium, address, new Browser.NewPageOptions())) {
            Locator lab = freed(page);
            solution.forEach((name, value) -> press(slider(lab, name), value));
            assertSolved(lab);
        }
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void isSolvedByTheMouse(String address, Map<String, Double> solution, Chromium chromium) {
        try (Page page = open(chromium, address, new Browser.NewPageOptions())) {
            Locator lab = freed(page);
            solution.forEach((name, value) -> drag(page, slider(lab, name), value));
            assertSolved(lab);
        }
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void isSolvedByTouch(String address, Map<String, Double> solution, Chromium chromium) {
        Browser.NewPageOptions phone =
                new Browser.NewPageOptions().setViewportSize(390, 844).setHasTouch(true);
        try (Page page = open(chromium, address, phone)) {
            Locator lab = freed(page);
            solution.forEach((name, value) -> tap(page, slider(lab, name), value));
            assertSolved(lab);
        }
    }

    @Test
    void oneUnitMatchesThePiecesUpToItsBend(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            Locator lab = lab(page);
            set(lab, "w1", 1);
            set(lab, "b1", -1);
            assertThat(loss(lab)).isCloseTo(0.450, within(5e-4));
            assertThat(lab.getAttribute("data-solved")).isEqualTo("false");
        }
    }

    static Stream<Map<String, Double>> solutions() {
        return Stream.of(SOLUTION, MIRROR);
    }

    /** Sets sliders by name as a script would; returns whether that solves the lab. */
    private static final String TRY =
            """
            (lab, values) => {
                for (const name in values) {
                    const slider = lab.querySelector(`input[name=${name}]`);
                    slider.value = values[name];
                    slider.dispatchEvent(new Event('input', {bubbles: true}));
                    if (Number(slider.value) !== values[name]) throw new Error(name);
                }
                return lab.dataset.solved;
            }""";

    @ParameterizedTest
    @MethodSource("solutions")
    void nothingElseNearSolvesIt(Map<String, Double> solution, Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            Locator lab = freed(page);
            List<Map<String, Double>> near = near(solution);
            // Each slider a step down, in place, or a step up; one stands at the end of its range.
            assertThat(near).hasSize(3 * 3 * 3 * 2 - 1);
            for (Map<String, Double> values : near) {
                assertThat(lab.evaluate(TRY, values)).as(values.toString()).isEqualTo("false");
            }
            assertThat(lab.evaluate(TRY, solution)).isEqualTo("true");
            assertSolved(lab);
        }
    }

    /** Returns all that is a step from a solution in one name or more, and within the sliders. */
    private static List<Map<String, Double>> near(Map<String, Double> solution) {
        List<Map<String, Double>> near = List.of(solution);
        for (String name : solution.keySet()) {
            near =
                    near.stream()
                            .flatMap(
                                    values ->
                                            Stream.of(-1, 0, 1)
                                                    .map(step -> moved(values, name, step)))
                            .filter(values -> requireNonNull(values.get(name)) >= LEAST)
                            .toList();
        }
        return near.stream().filter(values -> !values.equals(solution)).toList();
    }

    private static Map<String, Double> moved(Map<String, Double> values, String name, int step) {
        Map<String, Double> moved = new TreeMap<>(values);
        moved.compute(name, (same, value) -> Math.round(requireNonNull(value) * 10 + step) / 10.0);
        return moved;
    }

    @Test
    void pageKeysInANumberFieldShowWhatTheyTook(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            Locator lab = lab(page);
            Locator field = lab.locator("input[type=number][data-control=w1]");
            field.click();
            field.press("Control+a");
            field.pressSequentially("1.5");
            field.press("PageUp");
            assertThat(slider(lab, "w1").inputValue()).isEqualTo("2.5");
            assertThat(field.inputValue()).isEqualTo("2.5");
        }
    }

    @Test
    void aTypedNumberMovesItsSlider(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            Locator lab = lab(page);
            Locator field = lab.locator("input[type=number][data-control=w1]");
            field.click();
            field.press("Control+a");
            field.pressSequentially("-1.24");
            assertThat(slider(lab, "w1").inputValue()).isEqualTo("-1.2");
            field.press("Tab");
            assertThat(field.inputValue()).as("the stop that was taken").isEqualTo("-1.2");
        }
    }

    @Test
    void resetBringsBackExactlyWhatTheBuildDrew(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            Locator lab = lab(page);
            lab.evaluate("figure => { window.drawn = figure.firstChild.cloneNode(true); }");
            freed(page);
            SOLUTION.forEach((name, value) -> set(lab, name, value));
            set(lab, "b2", 4);
            Locator parts = lab.locator("[name=parts]");
            parts.check();
            assertThat(isAsDrawn(lab)).isFalse();
            lab.locator("[data-action=reset]").click();
            assertThat(parts.isChecked()).isTrue();
            assertThat(shown(slider(lab, "b2"))).isZero();
            lab.locator("[data-action=reset]").click();
            assertThat(isAsDrawn(lab)).isTrue();
            assertThat(shown(slider(lab, "b2"))).isZero();
        }
    }

    @Test
    void numbersInTheTextFollowTheLab(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            Locator lab = lab(page);
            Locator loss = page.locator("[data-figure=relu-lab][data-measure=loss]").first();
            assertThat(loss.textContent()).isEqualTo("2.463");
            set(lab, "w1", 1);
            set(lab, "b1", -1);
            assertThat(loss.textContent()).isEqualTo("0.450");
            lab.locator("[data-action=reset]").click();
            assertThat(loss.textContent()).isEqualTo("2.463");
        }
    }

    @Test
    void nothingIsDrawnAgainBeforeTheFirstInput(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 800)) {
            // Deferred scripts, and so the page's own, run after this event.
            page.addInitScript(
                    OBSERVE
                            + "document.addEventListener('readystatechange', () => {"
                            + "  if (document.readyState === 'interactive') {"
                            + "    observe(document.body);"
                            + "  }"
                            + "});");
            page.navigate(site.http(LESSON));
            page.evaluate(
                    "new Promise(done => setTimeout(() => requestIdleCallback(done), "
                            + WARM_UP_MILLIS
                            + "))");
            assertThat(slider(lab(page), "w1").isEnabled()).isTrue();
            assertThat(mutations(page))
                    .as("waking changes only what is disabled and how sliders are filled")
                    .contains("attribute disabled of FIELDSET")
                    .allMatch(mutation -> mutation.matches("attribute (disabled|style) of .*"));
        }
    }

    @Test
    void aMoveKeepsEveryElementAndTouchesOnlyWhatItChanges(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), new Browser.NewPageOptions())) {
            Locator lab = lab(page);
            lab.evaluate(
                    "figure => { window.before = [...figure.querySelectorAll('.widget *')]; }");
            page.evaluate(OBSERVE + "observe(document.body);");
            slider(lab, "w1").press("ArrowRight");
            assertThat(
                            lab.evaluate(
                                    "figure => {"
                                            + "  const after = [...figure.querySelectorAll('.widget *')];"
                                            + "  return after.length === before.length"
                                            + "    && after.every((node, i) => node === before[i]);"
                                            + "}"))
                    .as("the elements are the same, in the same order")
                    .isEqualTo(true);
            assertThat(mutations(page))
                    .contains("attribute points of polyline", "attribute aria-label of svg")
                    .noneMatch(mutation -> mutation.startsWith("elements"));
            assertThat(mutations(page, ".unit:nth-child(2)")).isNotEmpty();
            assertThat(mutations(page, ".unit:nth-child(1), .unit:nth-child(3)")).isEmpty();
        }
    }

    @Test
    void showsEverythingButTheControlsEffectWithoutJavaScript(Chromium chromium) {
        Browser.NewPageOptions plain = new Browser.NewPageOptions().setJavaScriptEnabled(false);
        try (Page page = chromium.newPage(plain)) {
            Visit.to(page, site.file(LESSON));
            assertThat(page.locator("figure[data-widget] svg").count()).isGreaterThanOrEqualTo(9);
            for (Locator drawing : page.locator("figure[data-widget] svg.plot").all()) {
                assertThat(drawing.isVisible()).isTrue();
                assertThat(drawing.getAttribute("aria-label")).isNotBlank();
            }
            assertThat(slider(lab(page), "w1").isDisabled()).isTrue();
            assertThat(page.locator(".noscript").isVisible()).isTrue();
            assertThat(page.locator("button.copy:visible").count()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void asksForNothingOutsideItsFolderAndSaysNothing(String address, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 800)) {
            PageLog log = PageLog.of(page);
            Visit.to(page, address);
            Locator lab = freed(page);
            SOLUTION.forEach((name, value) -> set(lab, name, value));
            String root = address.substring(0, address.length() - LESSON.length());
            assertThat(log.requests())
                    .isNotEmpty()
                    .allMatch(url -> url.startsWith(root) || url.startsWith("data:"));
            assertThat(log.messages()).isEmpty();
            assertThat(log.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.chalkline.site.Axe#looks")
    void hasNoAccessibilityViolationAtStartNorSolved(
            Browser.NewPageOptions look, Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), look)) {
            Axe.assertFit(page);
            Locator lab = freed(page);
            SOLUTION.forEach((name, value) -> set(lab, name, value));
            Axe.assertFit(page, "#relu-lab");
        }
    }

    @ParameterizedTest
    @MethodSource("org.chalkline.site.Axe#looks")
    void nothingIsWiderThanTheScreen(Browser.NewPageOptions look, Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON), look)) {
            Object overflow =
                    page.evaluate(
                            "document.documentElement.scrollWidth"
                                    + " - document.documentElement.clientWidth");
            assertThat(overflow).isEqualTo(0);
        }
    }

    @Test
    void formulasShowAllTheirPartsInForcedColors(Chromium chromium) {
        Browser.NewPageOptions forced =
                new Browser.NewPageOptions().setForcedColors(ForcedColors.ACTIVE);
        try (Page page = open(chromium, site.http(LESSON), forced)) {
            Object adjust =
                    page.locator("figcaption .katex .mord")
                            .first()
                            .evaluate("part => getComputedStyle(part).forcedColorAdjust");
            assertThat(adjust).isEqualTo("preserve-parent-color");
        }
    }

    private static Page open(Chromium chromium, String address, Browser.NewPageOptions options) {
        Page page = chromium.newPage(options);
        Visit.to(page, address);
        return page;
    }

    private static Locator lab(Page page) {
        return page.locator("#relu-lab");
    }

    /** Returns the lab with its last stage open, in which every slider is free. */
    private static Locator freed(Page page) {
        Locator lab = lab(page);
        lab.locator("button.skip").last().click();
        return lab;
    }

    private static Locator slider(Locator lab, String name) {
        return lab.locator("input[name=" + name + "]");
    }

    /** Sets a slider as a script would, to a number in the browser's own form. */
    private static void set(Locator lab, String name, double value) {
        slider(lab, name).fill(Digits.coordinate(value));
    }

    private static double shown(Locator slider) {
        return Double.parseDouble(slider.inputValue());
    }

    private static double loss(Locator lab) {
        return Double.parseDouble(lab.getAttribute("data-loss"));
    }

    /** Moves a slider from zero by its keys: to an end at once, else ten steps and one by one. */
    private static void press(Locator slider, double value) {
        if (value == LEAST) {
            slider.press("Home");
            return;
        }
        for (int tens = 1; tens < Math.abs(value); tens++) {
            slider.press(value > 0 ? "PageUp" : "PageDown");
        }
        for (int step = 0; step < 10; step++) {
            slider.press(value > 0 ? "ArrowRight" : "ArrowLeft");
        }
    }

    /** Drags the thumb until the slider shows the value, as a hand with an eye does. */
    private static void drag(Page page, Locator slider, double value) {
        slider.scrollIntoViewIfNeeded();
        BoundingBox box = slider.boundingBox();
        double y = box.y + box.height / 2;
        double x = along(box, shown(slider));
        page.mouse().move(x, y);
        page.mouse().down();
        x = along(box, value);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            page.mouse().move(x, y);
            double miss = value - shown(slider);
            if (Math.abs(miss) < 0.05) {
                page.mouse().up();
                return;
            }
            x += Math.signum(miss);
        }
        throw new AssertionError("could not drag " + slider + " to " + value);
    }

    /** Taps the track until the slider shows the value. */
    private static void tap(Page page, Locator slider, double value) {
        // The plot stays at the top of a phone's screen; what is under it cannot be tapped.
        slider.evaluate("slider => slider.scrollIntoView({ block: 'end' })");
        BoundingBox box = slider.boundingBox();
        double x = along(box, value);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            page.touchscreen().tap(x, box.y + box.height / 2);
            double miss = value - shown(slider);
            if (Math.abs(miss) < 0.05) {
                return;
            }
            x += miss / 16 * box.width;
        }
        throw new AssertionError("could not tap " + slider + " to " + value);
    }

    /** Returns where the middle of the thumb is for a value, to within a few pixels. */
    private static double along(BoundingBox box, double value) {
        return box.x + THUMB / 2 + (box.width - THUMB) * (value - LEAST) / (-2 * LEAST);
    }

    private static void assertSolved(Locator lab) {
        assertThat(lab.getAttribute("data-loss")).isEqualTo("0.000000");
        assertThat(lab.getAttribute("data-solved")).isEqualTo("true");
        assertThat(lab.locator(".solved").textContent()).isNotBlank();
    }

    private static List<String> mutations(Page page) {
        return mutations(page, "figure > .widget");
    }

    /** What changed within the elements of a selector, each as a few words. */
    private static List<String> mutations(Page page, String selector) {
        String script =
                """
                selector => mutations.filter(each => (each.target.closest
                        ? each.target : each.target.parentNode).closest(selector))
                    .map(each => each.type === 'attributes'
                        ? `attribute ${each.attributeName} of ${each.target.nodeName}`
                        : [...each.addedNodes, ...each.removedNodes].some(
                                node => node.nodeType === Node.ELEMENT_NODE)
                            ? `elements of ${each.target.nodeName}`
                            : `text of ${each.target.nodeName}`)
                """;
        List<?> mutations = (List<?>) page.evaluate(script, selector);
        return mutations.stream().map(String::valueOf).toList();
    }

    /** Whether the drawing is the one remembered, but for the panel that is now awake. */
    private static boolean isAsDrawn(Locator lab) {
        return (Boolean) lab.evaluate("figure => figure.firstChild.isEqualNode(window.drawn)");
    }
}
