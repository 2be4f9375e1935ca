package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.browser.Engine;
import org.chalkline.browser.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A reader's walk through the lesson and the site, the same in every browser: {@code mvn verify}
 * walks in Chromium and Firefox, {@code mvn verify -Pwalk -Dengine=webkit} in WebKit alone.
 */
class WalkIT {

    private static final String LESSON = "zh-CN/relu.html";

    private static final String IS_AWAKE =
            "document.readyState === 'complete'"
                    + " && !document.querySelector('figure[data-widget] fieldset[disabled]')"
                    + " && !document.documentElement.hasAttribute('data-coming')";

    /** Moves all sliders of a figure that are free to one of their ends, as a script would. */
    private static final String MOVE =
            """
            (() => {
                const sliders = document.querySelectorAll('#%1$s input[type=range]:enabled');
                window.moved = [...sliders].map(slider => {
                    slider.value = slider.%2$s;
                    slider.dispatchEvent(new Event('input', {bubbles: true}));
                    return slider.name + '=' + slider.%2$s;
                });
            })()""";

    private static final String IS_MOVED =
            "moved.every(set => document.getElementById('%s').dataset.state.split(',').includes(set))";

    /** Returns the elements of a figure, each with its attributes and its own text, in lines. */
    private static final String SCENE =
            """
            [...document.querySelectorAll('#%s *')].map(element => [
                element.localName,
                ...[...element.attributes].map(each => each.name + '=' + each.value).sort(),
                ...[...element.childNodes].filter(node => node.nodeType === 3).map(node => node.data.trim()),
            ].join(' ').replaceAll('\\n', ' ')).join('\\n')""";

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.ofProject();
    }

    static List<Engine> engines() {
        return Engine.chosen();
    }

    /** Those whose pictures are compared with Chromium's, which other tests look at closely. */
    static List<Engine> others() {
        return engines().stream().filter(engine -> engine != Engine.CHROMIUM).toList();
    }

    /** Each browser with the lesson over HTTP and from the disk. */
    static Stream<Arguments> walks() {
        return engines().stream()
                .flatMap(
                        engine ->
                                Stream.of(site.http(LESSON), site.file(LESSON))
                                        .map(address -> Arguments.of(engine, address)));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void aReaderSolvesTheLabReturnsAnswersTrainsSearchesAndGoesOnInEnglish(
            Engine engine, String address) {
        try (Window window = engine.open(1366, 768)) {
            visit(window, address);
            solve(window);
            window.click("#relu-lab [data-action=undo]");
            window.await(lab("dataset.solved === 'false'"));
            window.click("#relu-lab [data-action=redo]");
            window.await(lab("dataset.solved === 'true'"));

            visit(window, address);
            awaitState(window, "w1=1.0,b1=-1.0,w2=2.0,b2=-4.0,stage=2,");
            visit(window, address + "#relu-lab?w1=2.0,b1=-2.0");
            awaitState(window, "w1=2.0,b1=-2.0,");

            window.click(".question .answers .right");
            window.click(".question [type=submit]");
            window.await("document.querySelector('[data-correct]').dataset.correct === 'true'");
            window.click("#watch-it-fit [data-action=play]");
            window.await(figure("watch-it-fit", "dataset.state.match(/step=(\\d+)/)[1] > 20"));
            window.click("#watch-it-fit [data-action=play]");

            window.press("Control+k");
            // A key that comes while the page still fades in may get lost.
            window.await(
                    IS_AWAKE + " && document.activeElement === document.getElementById('query')");
            window.press("s", "i", "g", "m", "o", "i", "d");
            window.await("document.getElementById('query').value === 'sigmoid'");
            window.await("document.querySelectorAll('.results a').length > 3");
            window.click(".results a[href*='relu.html']");
            window.await(IS_AWAKE + " && document.getElementById('relu-lab') !== null");
            window.click(".site-header .languages a");
            window.await(IS_AWAKE + " && document.documentElement.lang === 'en'");
            assertThat(window.troubles()).isEmpty();
        }
    }

    /** Solves both stages, by the keys of sliders and by typing. */
    private static void solve(Window window) {
        press(window, "#relu-lab [name=w1]", "PageUp");
        awaitState(window, "w1=1.0,b1=0.0,w2=0.0,b2=0.0,stage=1,");
        press(window, "#relu-lab [type=number][data-control=b1]", "Control+a", "-", "1", "Tab");
        awaitState(window, "w1=1.0,b1=-1.0,w2=0.0,b2=0.0,stage=2,");
        press(window, "#relu-lab [name=w2]", "PageUp", "PageUp");
        press(window, "#relu-lab [name=b2]", "Home");
        window.await(lab("dataset.solved === 'true'"));
        window.await(lab("querySelector('.solved').textContent !== ''"));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void noPageBreaksARuleOrTellsTheConsoleOfTrouble(Engine engine) throws IOException {
        List<String> addresses = new ArrayList<>();
        try (Stream<Path> files = Files.walk(site.directory())) {
            files.map(file -> site.directory().relativize(file).toString())
                    .filter(file -> file.endsWith(".html"))
                    .sorted()
                    .forEach(
                            page -> {
                                addresses.add(site.http(page));
                                addresses.add(site.file(page));
                            });
        }
        assertThat(addresses).hasSizeGreaterThan(40);
        assertThat(engine.troubles(addresses)).isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("others")
    void figuresAreDrawnAndDescribedAsInChromium(Engine engine) {
        List<String> expected = scenes(Engine.CHROMIUM);
        List<String> scenes = scenes(engine);
        assertThat(scenes).hasSameSizeAs(expected).hasSizeGreaterThan(2000);
        // Not compared as a whole, for a failure would print all of it.
        scenes.removeAll(new HashSet<>(expected));
        assertThat(scenes).isEmpty();
    }

    /** What all figures with sliders show when they are at their ends, element by element. */
    private static List<String> scenes(Engine engine) {
        List<String> scenes = new ArrayList<>();
        try (Window window = engine.open(1366, 768)) {
            visit(window, site.file(LESSON));
            String all = "[...document.querySelectorAll('figure:has(input[type=range]:enabled)')]";
            for (String figure : window.value(all + ".map(each => each.id)").split(",", -1)) {
                for (String end : List.of("max", "min")) {
                    window.value(MOVE.formatted(figure, end));
                    window.await(IS_MOVED.formatted(figure));
                    scenes.addAll(List.of(window.value(SCENE.formatted(figure)).split("\n", -1)));
                }
            }
        }
        return scenes;
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("others")
    void theWorkbenchFitsALaptopAndAPhone(Engine engine) {
        try (Window laptop = engine.open(1366, 768)) {
            visit(laptop, site.file(LESSON));
            assertThat(measure(laptop, WorkbenchIT.SIZES)).containsOnly("0.75", "0.875");
            assertThat(measure(laptop, WorkbenchIT.SPANS))
                    .isNotEmpty()
                    .allSatisfy(span -> assertThat(WorkbenchIT.number(span)).isBetween(100, 700));
        }
        try (Window phone = engine.open(390, 844)) {
            visit(phone, site.file(LESSON));
            assertThat(measure(phone, WorkbenchIT.SIZES)).containsOnly("0.75", "0.875");
            assertThat(measure(phone, WorkbenchIT.HIDDEN_PLOTS)).isEmpty();
        }
    }

    private static List<String> measure(Window window, String script) {
        String lines = window.value("(() => {" + WorkbenchIT.FIGURES + script + "})().join('\\n')");
        return lines.lines().toList();
    }

    /** Comes to a page from elsewhere, and waits until its figures answer. */
    private static void visit(Window window, String address) {
        window.open("about:blank");
        window.open(address);
        window.await(IS_AWAKE);
    }

    /** Presses keys at an element that has been given the focus. */
    private static void press(Window window, String selector, String... keys) {
        window.value("document.querySelector(\"" + selector + "\").focus()");
        window.press(keys);
    }

    private static void awaitState(Window window, String state) {
        window.await(lab("dataset.state.startsWith('" + state + "')"));
    }

    private static String lab(String expression) {
        return figure("relu-lab", expression);
    }

    private static String figure(String id, String expression) {
        return "document.getElementById('" + id + "')." + expression;
    }
}
