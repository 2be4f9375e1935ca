package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever moves a slider sees all that it changes: measured for every figure of every lesson. */
@ExtendWith(SharedChromium.class)
class WorkbenchIT {

    /** The figures that answer the reader, without questions, whose answers are their controls. */
    static final String FIGURES =
            """
            document.querySelectorAll('.cover:not([hidden]) button').forEach(button => button.click());
            const figures = [...document.querySelectorAll('figure[data-state]')]
                .filter(figure => figure.querySelector('.drawing') && figure.querySelector('.controls, .step-buttons'));
            const box = element => element.getBoundingClientRect();
            const all = (figure, selector) =>
                [...figure.querySelectorAll(selector)].filter(part => box(part).height > 0);
            const name = figure => figure.id || figure.dataset.widget;
            """;

    /** The height of each figure's views and controls together. */
    static final String SPANS =
            """
            return figures.map(figure => {
                figure.scrollIntoView();
                const parts = all(figure, '.drawing, .controls, .step-buttons')
                    // No control changes a unit that has none.
                    .filter(part => !part.closest('.unit:not(:has(.controls))'))
                    .map(box);
                const top = Math.min(...parts.map(part => part.top));
                const end = Math.max(...parts.map(part => part.bottom));
                return name(figure) + ' ' + Math.round(end - top);
            });""";

    private static final String SMALL_PLOTS =
            """
            return figures.flatMap(figure => {
                figure.scrollIntoView();
                const isSmall = (width, height) => plot =>
                    box(plot).width < width || box(plot).height < height;
                return all(figure, '.lab-fit .plot').filter(isSmall(480, 280))
                    .concat(all(figure, '.unit .plot').filter(isSmall(200, 80)))
                    .map(plot => name(figure) + ': ' + box(plot).width + ' × ' + box(plot).height);
            });""";

    /** Of each control at the foot of the window whether the plots that it changes are above it. */
    static final String HIDDEN_PLOTS =
            """
            const hidden = [];
            for (const figure of figures) {
                const main = figure.querySelector('.lab-fit') || figure.querySelector('.drawing');
                for (const control of all(figure, 'input[type=range]')) {
                    control.scrollIntoView({block: 'end', behavior: 'instant'});
                    scrollBy({top: 40, behavior: 'instant'});
                    const unit = control.closest('.unit')?.querySelector('.drawing');
                    const isLab = main.matches('.lab-fit');
                    const plot = isLab ? main.querySelector('.drawing') : main;
                    const said = name(figure) + ' ' + control.name + ': ';
                    if (box(plot).top < -1) hidden.push(said + 'main plot at ' + box(plot).top);
                    if (isLab && box(main).height > 0.4 * innerHeight) hidden.push(said + box(main).height);
                    if (isLab && unit && box(unit).top < box(main).bottom - 1) {
                        hidden.push(said + 'unit at ' + box(unit).top + ' of ' + box(main).bottom);
                    }
                    if (box(control).bottom > innerHeight) hidden.push(said + box(control).bottom);
                }
            }
            return hidden;""";

    private static final String SMALL_BUTTONS =
            """
            return figures.flatMap(figure => {
                figure.scrollIntoView();
                return all(figure, 'button, summary, input:not([type=checkbox], [type=radio])')
                    .filter(part => !part.closest('.plot-tools, .code'))
                    .filter(part => box(part).height < 43.9 || box(part).width < 43.9)
                    .map(part => name(figure) + ' ' + part.outerHTML + box(part).width + ' × ' + box(part).height);
            }).concat(document.documentElement.scrollWidth > innerWidth ? ['too wide'] : []);""";

    /** The sizes of all words in drawings, in the reader's own. */
    static final String SIZES =
            """
            const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
            return [...new Set(figures.flatMap(figure => {
                figure.scrollIntoView();
                return all(figure, '.drawing text').map(text => {
                    const size = parseFloat(getComputedStyle(text).fontSize);
                    return String(Math.round(size * text.getScreenCTM().a / rem * 80) / 80);
                });
            }))];""";

    /** What of a figure that has the whole screen is out of sight, or written too small. */
    private static final String SCREEN =
            """
            const screen = document.fullscreenElement;
            const wrong = [];
            if (screen.scrollHeight > screen.clientHeight) wrong.push('higher: ' + screen.scrollHeight);
            if (screen.scrollWidth > screen.clientWidth) wrong.push('wider: ' + screen.scrollWidth);
            for (const drawing of screen.querySelectorAll('.drawing')) {
                if (box(drawing).width < 200) wrong.push('drawing of ' + box(drawing).width);
            }
            const tools = box(screen.querySelector('figure > .tools'));
            for (const part of all(screen, '.control, .toggle, .drawing, .readout')) {
                const {left, right, top, bottom} = box(part);
                if (left < tools.right && right > tools.left && top < tools.bottom && bottom > tools.top) {
                    wrong.push('under the tools: ' + part.className);
                }
            }
            const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const text = walker.currentNode.parentElement;
                const isSeen = walker.currentNode.data.trim() && box(text).width > 1
                    && !text.closest('script, option, .visually-hidden, .script, sub, sup, .katex, .code');
                const size = parseFloat(getComputedStyle(text).fontSize)
                    * (text.getScreenCTM ? text.getScreenCTM().a : 1);
                if (isSeen && size < 23.9) wrong.push(size + ' ' + text.className + walker.currentNode.data);
            }
            return wrong;""";

    private static final Browser.NewPageOptions PHONE =
            new Browser.NewPageOptions()
                    .setViewportSize(390, 844)
                    .setHasTouch(true)
                    .setIsMobile(true);

    private static BuiltSite site;

    /** The addresses of all lessons that have a figure that answers, from the site's root. */
    private static List<String> lessons;

    @BeforeAll
    static void build() throws IOException {
        site = BuiltSite.ofProject();
        Path root = site.directory();
        try (Stream<Path> pages = Files.find(root, 9, (page, of) -> isOfLesson(page))) {
            lessons =
                    pages.map(page -> root.relativize(page).toString().replace('\\', '/'))
                            .sorted()
                            .toList();
        }
        assertThat(lessons).contains("zh-CN/relu.html", "en/relu.html");
    }

    private static boolean isOfLesson(Path page) {
        try {
            return page.toString().endsWith(".html")
                    && Files.readString(page).contains(" data-state=");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 720", "1366, 768, 700", "1440, 900, 760"})
    void aLaptopShowsAllThatAControlChanges(int width, int height, int most, Chromium chromium) {
        for (String lesson : lessons) {
            try (Page page = chromium.newPage(width, height)) {
                Visit.to(page, site.file(lesson));
                assertThat(measure(page, SPANS))
                        .as(lesson)
                        .isNotEmpty()
                        .allSatisfy(span -> assertThat(number(span)).as(span).isBetween(100, most));
            }
        }
    }

    @Test
    void aLaptopDrawsPlotsLargeEnough(Chromium chromium) {
        for (String lesson : lessons) {
            try (Page page = chromium.newPage(1366, 768)) {
                Visit.to(page, site.file(lesson));
                assertThat(measure(page, SMALL_PLOTS)).as(lesson).isEmpty();
            }
        }
    }

    @Test
    void aPhoneShowsTheMainPlotAndTheUnitInHand(Chromium chromium) {
        for (String lesson : lessons) {
            try (Page page = chromium.newPage(PHONE)) {
                Visit.to(page, site.file(lesson));
                assertThat(measure(page, HIDDEN_PLOTS)).as(lesson).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN|relu-lab?stage=2,w1=2,b1=-4,w2=1,b2=-1|两个单元换了位置",
                "en|relu-lab?stage=2,w1=2,b1=-4,w2=1,b2=-1|the two have changed places",
                "en|swap-lab?activation=relu,w1=2,b1=-4,w2=1,b2=-1|the two have changed places"
            })
    void aPhoneLeavesRoomUnderTheLongestPraise(
            String language, String state, String praise, Chromium chromium) {
        try (Page page = chromium.newPage(PHONE)) {
            Visit.to(page, site.file(language + "/relu.html") + "#" + state);
            String lab = "#" + state.substring(0, state.indexOf('?'));
            assertThat(page.locator(lab + " .hint").textContent()).contains(praise);
            assertThat(page.locator(lab + " .solved").textContent()).isNotEmpty();
            assertThat(measure(page, HIDDEN_PLOTS)).isEmpty();
        }
    }

    @Test
    void aLowLaptopWindowShowsTheLabThatIsToBeSolved(Chromium chromium) {
        try (Page page = chromium.newPage(1366, 650)) {
            Visit.to(page, site.file("en/relu.html"));
            assertThat(
                            measure(
                                    page,
                                    """
                                    const lab = document.getElementById('relu-lab');
                                    lab.scrollIntoView({behavior: 'instant'});
                                    return all(lab, '.stages, .drawing, .controls')
                                        .filter(part => !part.closest('.unit:not(:has(.controls))'))
                                        .filter(part => box(part).top < 0 || box(part).bottom > innerHeight)
                                        .map(part => part.className + box(part).bottom);"""))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1024})
    void theRarerButtonsOpenFromWhereTheirOwnStands(int width, Chromium chromium) {
        try (Page page = chromium.newPage(width, 800)) {
            Visit.to(page, site.file("zh-CN/relu.html"));
            Locator more = page.locator("#relu-lab .more > summary");
            more.click();
            assertThat(page.locator("#relu-lab [data-action=png]").isVisible()).isTrue();
            assertThat(more.boundingBox().y)
                    .isEqualTo(page.locator("#relu-lab .tools .reset").boundingBox().y);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1024})
    void aFingerHasRoomForEveryButton(int width, Chromium chromium) {
        Browser.NewPageOptions touched =
                new Browser.NewPageOptions()
                        .setViewportSize(width, 800)
                        .setHasTouch(true)
                        .setIsMobile(true);
        try (Page page = chromium.newPage(touched)) {
            Visit.to(page, site.file("zh-CN/relu.html"));
            assertThat(measure(page, SMALL_BUTTONS)).isEmpty();
        }
    }

    @Test
    void aLowWindowIsLeftToTheControls(Chromium chromium) {
        try (Page page = chromium.newPage(640, 360)) {
            Visit.to(page, site.file("zh-CN/relu.html"));
            assertThat(
                            measure(
                                    page,
                                    "return all(document, '.lab-fit').map(part => getComputedStyle(part).position);"))
                    .isNotEmpty()
                    .containsOnly("relative");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1366, 1440})
    void wordsInDrawingsHaveOneSizeAtEveryWidth(int width, Chromium chromium) {
        try (Page page = chromium.newPage(width, 800)) {
            Visit.to(page, site.file("zh-CN/relu.html"));
            assertThat(measure(page, SIZES)).isNotEmpty().containsOnly("0.75", "0.875");
        }
    }

    @Test
    void wordsInDrawingsGrowWithTheReadersOwn(Chromium chromium) {
        try (Page page = chromium.newPage(1366, 800)) {
            Visit.to(page, site.file("zh-CN/relu.html"));
            page.evaluate("document.documentElement.style.fontSize = '30px'");
            assertThat(measure(page, SIZES)).isNotEmpty().containsOnly("0.75", "0.875");
        }
    }

    @Test
    void theWholeScreenIsOneViewForTheBackOfARoom(Chromium chromium) {
        // The guide's figures are the same in both languages, and English words are longer.
        List<String> some =
                lessons.stream().filter(lesson -> !lesson.startsWith("zh-CN/guide")).toList();
        for (String lesson : some) {
            try (Page page = chromium.newPage(1920, 1080)) {
                Visit.to(page, site.http(lesson));
                measure(page, "return [];");
                for (Locator button :
                        page.locator("figure[data-state] [data-action=screen]").all()) {
                    button.click();
                    page.waitForFunction("() => document.fullscreenElement !== null");
                    assertThat(measure(page, SCREEN)).as(lesson + button).isEmpty();
                    page.evaluate("() => document.exitFullscreen()");
                    page.waitForFunction("() => document.fullscreenElement === null");
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> measure(Page page, String script) {
        return (List<String>) page.evaluate("() => {" + FIGURES + script + "}");
    }

    static int number(String span) {
        return Integer.parseInt(span.substring(span.indexOf(' ') + 1));
    }
}
