package org.chalkline.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.PageLog;
import org.chalkline.browser.SharedChromium;
import org.chalkline.gallery.network.NetworkWidget;
import org.chalkline.param.Languages;
import org.chalkline.param.Memory;
import org.chalkline.param.Typesetter;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.figure.DataPort;
import org.chalkline.site.figure.FigureStage;
import org.chalkline.site.figure.Figures;
import org.chalkline.site.figure.code.NetworkCode;
import org.chalkline.site.language.Language;
import org.chalkline.site.yaml.FilePositions;
import org.chalkline.text.Words;
import org.chalkline.widget.State;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The part of a figure that shows its network as code. */
@ExtendWith(SharedChromium.class)
class NetworkCodeIT {

    private static final Language ENGLISH = requireNonNull(Language.of("en"));

    private static final String LAB =
            """
            target: [[0, 2], [1, 0], [2, 1]]
            units:
              - {w: -2, b: 2}
              - {w: slider, b: slider}
            slider: {from: -4, to: 4, step: 0.1, start: 0}
            activations: [relu, sigmoid]
            """;

    private static final String TRAINING =
            """
            target: [[0, 2], [1, 0], [2, 1]]
            units: [2, 12]
            activations: [leaky_relu, tanh]
            learning-rates: [0.03, 10]
            steps: 300
            """;

    private static final String DIAGRAM =
            """
            inputs: [{name: x, from: 0, to: 1, step: 0.25, start: 0.5}]
            layers:
              - {units: [a, b], activation: softplus, weights: [[1], [0.1]], bias: [0, 1000000]}
              - {units: [y], activation: linear, weights: [[0.0000001, 2]]}
            """;

    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) {
        Path content = folder.resolve("lessons");
        Run.write(
                content,
                "code.md",
                "---\ntitle: Code\nlang: en\n---\n"
                        + figure("network-lab", LAB)
                        + figure("training", TRAINING)
                        + figure("network-diagram", DIAGRAM)
                        + "```python\nprint(1)\n```\n");
        site = BuiltSite.of(content);
    }

    private static String figure(String kind, String yaml) {
        return "```{lab:" + kind + "} A figure.\n:name: " + kind + "\n" + yaml + "```\n\n";
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "network-lab|w1=-0.3,b1=1.7",
                "network-lab|activation=sigmoid,w1=4.0",
                "training|step=123",
                "training|step=300,units=12,activation=tanh,seed=7",
                "training|step=300,learning-rate=10",
                "network-diagram|x0=0.25"
            })
    void showsOfAStateWhatTheBuildWouldShow(String kind, String written, Chromium chromium) {
        try (Page page = chromium.newPage(1000, 900)) {
            PageLog log = PageLog.of(page);
            Visit.to(page, site.http("code.html") + "#" + kind + "?" + written);
            Locator figure = page.locator("#" + kind);
            NetworkWidget widget = widget(kind);
            State state = requireNonNull(widget.controls().decode(written));
            PlaywrightAssertions.assertThat(figure)
                    .hasAttribute("data-state", widget.controls().encode(state));
            figure.locator(".network-code > summary").click();
            PlaywrightAssertions.assertThat(figure.locator(".keras code")).isVisible();
            String html = new NetworkCode(widget, state).html("choice", key -> key);
            List<String> programs =
                    Jsoup.parse(html).select("code").stream()
                            .map(code -> code.wholeText())
                            .toList();
            assertThat(programs).hasSize(3);
            page.waitForFunction(
                    "([kind, text]) => document.querySelector('#' + kind + ' code').textContent"
                            + " === text",
                    List.of(kind, programs.get(0)));
            assertThat(figure.locator("code").allTextContents()).isEqualTo(programs);
            assertThat(log.troubles()).isEmpty();
        }
    }

    @Test
    void whatGoesOnInTheNextRowIsIndented(Chromium chromium) {
        try (Page page = chromium.newPage(320, 844)) {
            Visit.to(page, site.http("code.html"));
            page.locator("#network-lab .network-code > summary").click();
            // The left ends of the rows of the longest line without an indentation of its own.
            List<?> rows =
                    (List<?>)
                            page.locator("#network-lab .keras code")
                                    .evaluate(
                                            """
                                            code => {
                                                const long = code.textContent.match(/^\\S.*/gm)
                                                    .reduce((one, other) => one.length > other.length ? one : other);
                                                const range = new Range();
                                                const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
                                                const lefts = new Map();
                                                let at = -code.textContent.indexOf(long);
                                                while (walker.nextNode()) {
                                                    const {data} = walker.currentNode;
                                                    for (let i = 0; i < data.length; i++, at++) {
                                                        if (at < 0 || at >= long.length) continue;
                                                        range.setStart(walker.currentNode, i);
                                                        range.setEnd(walker.currentNode, i + 1);
                                                        const {left, bottom} = range.getBoundingClientRect();
                                                        if (!lefts.has(bottom)) lefts.set(bottom, left);
                                                    }
                                                }
                                                return [...lefts.values()].map(Math.round);
                                            }""");
            assertThat(rows).hasSizeGreaterThan(1);
            int first = ((Number) rows.get(0)).intValue();
            assertThat(rows.subList(1, rows.size()))
                    .allSatisfy(
                            row -> assertThat(((Number) row).intValue()).isGreaterThan(first + 30));
        }
    }

    private static NetworkWidget widget(String kind) {
        String yaml =
                kind.equals("training") ? TRAINING : kind.equals("network-lab") ? LAB : DIAGRAM;
        Position start = new Position(1, 1);
        Words words = new Words(ENGLISH.figureWords()::get);
        return (NetworkWidget)
                requireNonNull(
                                new FigureStage(
                                                "a.md",
                                                words,
                                                Languages.NONE,
                                                ENGLISH::say,
                                                Memory.NONE,
                                                Typesetter.NONE,
                                                DataPort.NONE,
                                                new Figures(),
                                                new Diagnostics())
                                        .read(
                                                kind,
                                                start,
                                                yaml,
                                                FilePositions.from(2),
                                                null,
                                                offset -> start))
                        .widget();
    }

    @Test
    void followsTheFigureWhileItIsOpen(Chromium chromium) {
        try (Page page = open(chromium)) {
            Locator figure = page.locator("#network-lab");
            figure.locator(".network-code > summary").press("Enter");
            figure.locator("input[value=java]").check();
            assertThat(figure.locator("figure.code:visible").count()).isEqualTo(1);
            Locator java = figure.locator(".java code");
            PlaywrightAssertions.assertThat(java).containsText("{{-2.0, 0.0}}");
            figure.locator("input[type=range][name=w1]").press("ArrowLeft");
            PlaywrightAssertions.assertThat(java).containsText("{{-2.0, -0.1}}");
            figure.locator(".network-code > summary").press("Enter");
            figure.locator("input[type=range][name=w1]").press("ArrowLeft");
            assertThat(java.textContent()).contains("{{-2.0, -0.1}}");
            figure.locator(".network-code > summary").press("Enter");
            PlaywrightAssertions.assertThat(java).containsText("{{-2.0, -0.2}}");
        }
    }

    @Test
    void isChosenByTheKeyboardAndFitForAll(Chromium chromium) {
        try (Page page = open(chromium)) {
            Locator figure = page.locator("#training");
            figure.locator(".network-code > summary").press("Enter");
            figure.locator("input[value=keras]").press("ArrowRight");
            PlaywrightAssertions.assertThat(figure.locator(".numpy code")).isVisible();
            PlaywrightAssertions.assertThat(figure.locator(".keras code")).isHidden();
            Axe.assertFit(page);
        }
    }

    @Test
    void isCopiedAndSaysSo(Chromium chromium) {
        try (Page page = open(chromium)) {
            page.evaluate(
                    "Object.defineProperty(navigator, 'clipboard', {value: {"
                            + " writeText: text => { window.copied = text;"
                            + " return Promise.resolve(); }}})");
            Locator figure = page.locator("#network-diagram");
            figure.locator(".network-code > summary").click();
            assertCopied(page, figure.locator(".keras"));
            assertCopied(page, page.locator("main > figure.code"));
        }
    }

    private static void assertCopied(Page page, Locator code) {
        code.locator("button").click();
        PlaywrightAssertions.assertThat(code.locator("button")).hasText("Copied");
        PlaywrightAssertions.assertThat(page.locator(".said")).hasText("Copied");
        assertThat(page.evaluate("copied")).isEqualTo(code.locator("code").textContent());
        PlaywrightAssertions.assertThat(code.locator("button")).hasText("Copy");
        PlaywrightAssertions.assertThat(page.locator(".said")).hasText("");
    }

    @Test
    void standsInThePageWithoutAScript(Chromium chromium) {
        try (Page page =
                chromium.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
            Visit.to(page, site.file("code.html"));
            Locator figure = page.locator("#network-lab");
            figure.locator(".network-code > summary").click();
            assertThat(figure.locator(".keras code").isVisible()).isTrue();
            assertThat(figure.locator(".keras code").textContent()).contains("[[-2.0, 0.0]]");
            assertThat(figure.locator("button.copy:visible").count()).isZero();
            figure.locator("input[value=numpy]").check();
            assertThat(figure.locator(".numpy code").isVisible()).isTrue();
            assertThat(figure.locator(".keras code").isVisible()).isFalse();
        }
    }

    private static Page open(Chromium chromium) {
        Page page = chromium.newPage(1000, 900);
        Visit.to(page, site.http("code.html"));
        return page;
    }
}
