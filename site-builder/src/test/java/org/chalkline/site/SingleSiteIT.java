package org.chalkline.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.PageLog;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole site in one file, opened from the disk by a double click. */
@ExtendWith(SharedChromium.class)
class SingleSiteIT {

    private static final String LESSON =
            """
            ---
            title: %1$s
            ---
            $x$ and [the other](other.md#there).

            ## Alpha

            PARAGRAPHS

            ## Omega

            ```{lab:network-lab} One bend.
            :name: bend
            target: [[0, 0], [1, 0], [2, 1]]
            units: [{w: slider, b: -1}, {w: 0, b: 0}]
            slider: {from: -4, to: 4, step: 0.1, start: 0}
            ```

            ```{lab:quiz} How many bends?
            :name: bends
            options:
              - {text: One, feedback: 'One for each unit.', right: true}
              - {text: Two, feedback: 'There is one unit.'}
            ```

            :::{after} bends
            :name: reason
            Each unit bends once.
            :::

            ```{lab:question} How many units?
            :name: units
            answer: 2
            ```

            There are {lab:blank}`2 | 1: One more.` units.

            ![A line](line.svg)

            PARAGRAPHS
            """;

    private static final String OTHER =
            """
            # %s

            A kettle.[^1]

            ```{lab:activations} A figure without a name.
            functions: [sigmoid, relu]
            input: {from: -4, to: 4, step: 0.1, start: 0}
            ```

            ## There

            ![A line](line.svg)

            [^1]: A note.
            """;

    private static final String LINE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"30\">"
                    + "<path d=\"M0 30H30L60 0\" stroke=\"red\" fill=\"none\"/></svg>";

    private static final Pattern MOVED = Pattern.compile("[a-z0-9]+=1\\.0.*");

    private static String file;

    @BeforeAll
    static void build(@TempDir Path folder) {
        Path content = folder.resolve("content");
        Run.write(
                content,
                "site.yml",
                """
                title: {zh-CN: 课程, en: Lessons}
                languages: [zh-CN, en]
                navigation: [first, other]
                """);
        String lesson = LESSON.replace("PARAGRAPHS", "A paragraph.\n\n".repeat(40));
        Run.write(content, "zh-CN/first.md", lesson.formatted("第一课"));
        Run.write(content, "en/first.md", lesson.formatted("First"));
        Run.write(content, "zh-CN/other.md", OTHER.formatted("另一课"));
        Run.write(content, "en/other.md", OTHER.formatted("Other"));
        Run.write(content, "zh-CN/line.svg", LINE);
        Run.write(content, "en/line.svg", LINE);
        Path site = folder.resolve("my site.html");
        Run run = Run.of("build", content, "--format", "single-site", "-o", site);
        assertThat(run.err()).isEmpty();
        file = site.toUri().toString();
    }

    @Test
    void aPassageIsCoveredUntilAQuestionOfItsPageIsDone(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, file + "#en/first");
            Locator passage = page.locator("[id='en/first:reason'] > p");
            assertThat(passage.isVisible()).isFalse();
            page.locator("[id='en/first:bends'] [type=submit]").click();
            passage.waitFor();
        }
    }

    @Test
    void whatIsTypedIsKept(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, file + "#en/first");
            Locator question = page.locator("[id='en/first:units']");
            question.locator("input").fill("２");
            question.locator("input").press("Enter");
            assertThat(question.getAttribute("data-correct")).isEqualTo("true");
            Visit.again(page);
            assertThat(question.getAttribute("data-correct")).isEqualTo("true");
        }
    }

    @Test
    void aBlankIsKeptAndLeadsToItsAnswer(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, file + "#en/first");
            Locator blank = page.locator(".blank");
            blank.locator("input").fill("1");
            blank.locator("input").press("Enter");
            assertThat(blank.locator(".feedback").innerText()).endsWith(" One more.");
            Visit.again(page);
            assertThat(blank.locator(".feedback").innerText()).endsWith(" One more.");
            String answers = blank.locator(".answer-link").getAttribute("href").substring(1);
            assertThat(page.locator("[id='" + answers + "']").textContent()).contains("is 2.");
        }
    }

    @Test
    void whoLeavesAPageWhileItScrollsComesBackToWhereTheyWere(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, file + "#en/first");
            shows(page, "en", "First");
            page.evaluate("() => { scrollTo(0, 1e6); document.querySelector('.next').click(); }");
            shows(page, "en", "Other");
            Visit.back(page);
            shows(page, "en", "First");
            assertThat(page.locator(".next")).isInViewport();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, index, 第一课, 另一课", "en, en/index, First, Other"})
    void aReaderGoesFromTheListThroughTheLessonsAndBack(
            String language, String list, String first, String other, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            PageLog log = PageLog.of(page);
            Visit.to(page, file + "#" + list);
            shows(page, language, language.equals("en") ? "Lessons" : "课程");

            page.locator(".lessons a").first().click();
            shows(page, language, first);
            assertThat(page.locator("h1")).isFocused();
            Locator lab = page.locator("figure[data-widget=network-lab]");
            raise(lab);
            assertThat(lab).hasAttribute("data-state", MOVED);

            page.locator(".next").click();
            shows(page, language, other);
            // The heading takes the focus, and with it the next key, when the page has changed.
            assertThat(page.locator("h1")).isFocused();
            Locator nameless = page.locator("figure[data-widget=activations]");
            raise(nameless);
            assertThat(nameless).hasAttribute("data-state", MOVED);

            Visit.back(page);
            shows(page, language, first);
            assertThat(lab).hasAttribute("data-state", MOVED);
            assertThat(page.locator(".next")).isInViewport();
            page.goForward();
            shows(page, language, other);
            assertThat(nameless).hasAttribute("data-state", MOVED);

            page.locator(".home").click();
            shows(page, language, language.equals("en") ? "Lessons" : "课程");
            assertThat(page.locator(".lessons .done:has-text('✓')")).hasCount(1);
            page.locator(".continue a").click();
            shows(page, language, other);

            assertThat(log.troubles()).isEmpty();
            assertThat(log.requests()).allMatch(url -> url.startsWith(file) || isData(url));
        }
    }

    @Test
    void aLinkLeadsToAHeadingOfAnotherLesson(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, file + "#en/first");
            page.locator("main p a").first().click();
            shows(page, "en", "Other");
            assertThat(page.locator("h2").first()).isFocused();
            assertThat(page.locator("h2").first()).isInViewport();
            page.locator(".footnote-ref, sup a").first().click();
            assertThat(page.locator(":target")).containsText("A note.");
        }
    }

    @Test
    void anotherLanguageShowsTheSameHeadingAndTheSameStates(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            PageLog log = PageLog.of(page);
            Visit.to(page, file + "#zh-CN/first");
            Locator lab = page.locator("figure[data-widget=network-lab]");
            raise(lab);
            assertThat(lab).hasAttribute("data-state", MOVED);
            page.locator(".contents li a").last().click();
            assertThat(page.locator(".contents [aria-current]")).hasText("Omega");
            page.locator(".translations a").click();
            shows(page, "en", "First");
            assertThat(page.locator(".contents [aria-current]")).hasText("Omega");
            assertThat(lab).hasAttribute("data-state", MOVED);
            assertThat(lab).hasAttribute("id", "en/first:bend");

            Visit.to(page, file + "#en/first:bend?w0=2.0");
            assertThat(lab).hasAttribute("data-state", Pattern.compile("w0=2\\.0.*"));
            page.locator(".languages a").click();
            shows(page, "zh-CN", "第一课");
            assertThat(lab).hasAttribute("data-state", Pattern.compile("w0=2\\.0.*"));
            assertThat(log.troubles()).isEmpty();
        }
    }

    @Test
    void anotherLanguageKnowsWhatWasMovedJustBefore(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, file + "#zh-CN/first");
            Locator lab = page.locator("figure[data-widget=network-lab]");
            assertThat(lab.locator("input[type=range]").first()).isEnabled();
            page.evaluate(
                    """
                    () => {
                      const slider = document.querySelector('figure input[type=range]');
                      slider.value = +slider.value + 1;
                      slider.dispatchEvent(new Event('input', {bubbles: true}));
                      document.querySelector('.translations a').click();
                    }
                    """);
            shows(page, "en", "First");
            assertThat(lab).hasAttribute("data-state", MOVED);
        }
    }

    @Test
    void searchesWithoutARequest(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            PageLog log = PageLog.of(page);
            Visit.to(page, file + "#en/first");
            page.locator("h1").waitFor();
            page.keyboard().press("Control+k");
            shows(page, "en", "Search");
            page.locator("input[type=search]").fill("kettle");
            assertThat(page.locator(".results a")).hasCount(1);
            page.locator(".results a").click();
            shows(page, "en", "Other");
            Visit.back(page);
            assertThat(page.locator(".results a")).hasCount(1);
            assertThat(log.troubles()).isEmpty();
            assertThat(log.requests()).allMatch(url -> url.startsWith(file) || isData(url));
        }
    }

    @Test
    void withoutAScriptAllLessonsStandOneAfterAnotherOnScreenAndOnPaper(Chromium chromium) {
        var plain = new Browser.NewPageOptions().setJavaScriptEnabled(false);
        try (Page page = chromium.newPage(plain)) {
            Visit.to(page, file);
            for (Media media : Media.values()) {
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
                assertThat(page.locator("h1:visible"))
                        .hasText(new String[] {"课程", "第一课", "另一课", "Lessons", "First", "Other"});
                assertThat(page.locator("img:visible")).hasCount(4);
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.locator(".lessons a[href='#en/other']").click();
            assertThat(page.locator("h1", new Page.LocatorOptions().setHasText("Other")))
                    .isInViewport();
        }
    }

    @ParameterizedTest
    @CsvSource({"#index, DARK, 390", "#en/first, LIGHT, 1280", "#zh-CN/other, DARK, 1280"})
    void keepsTheRulesOfAxe(String place, ColorScheme scheme, int width, Chromium chromium) {
        var look = new Browser.NewPageOptions().setColorScheme(scheme).setViewportSize(width, 900);
        try (Page page = chromium.newPage(look)) {
            Visit.to(page, file + place);
            page.locator("h1").waitFor();
            Axe.assertFit(page);
        }
    }

    private static void shows(Page page, String language, String heading) {
        assertThat(page.locator("html")).hasAttribute("lang", language);
        // A list is waited for; of one element, all the pages that a script has yet to hide are
        // many.
        assertThat(page.locator("h1")).hasText(new String[] {heading});
        assertThat(page).hasTitle(Pattern.compile("^" + heading));
        assertThat(page.locator("main")).hasCount(1);
    }

    /** Moves the first slider of a figure from 0 to 1. */
    private static void raise(Locator figure) {
        Locator slider = figure.locator("input[type=range]").first();
        assertThat(slider).isEnabled();
        slider.press("PageUp");
    }

    private static boolean isData(String url) {
        return url.startsWith("data:");
    }
}
