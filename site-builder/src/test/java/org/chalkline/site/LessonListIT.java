package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of lessons, from which readers choose one. */
@ExtendWith(SharedChromium.class)
class LessonListIT {

    private static final String BENT =
            """
            ---
            title: A bent line
            description: What it is about.
            date: 2026-03-02
            ---
            ```{lab:piecewise} Drag $x$.
            points: [[0, 0], [1, 2], [3, 1]]
            input: {from: 0, to: 3, step: 0.5, start: 1}
            ```

            ```{lab:quiz} How many bends?
            :name: bends
            options: [{text: One, right: true, feedback: Yes.}, {text: Two, feedback: No.}]
            ```
            """;

    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) {
        Run.write(
                folder,
                "site.yml",
                """
                lang: en
                navigation:
                  - {title: For authors, lessons: [guide, more], apart: true}
                  - plain
                  - bent
                """);
        Run.write(folder, "plain.md", "# Plain\n\n" + "Words of a lesson. ".repeat(100));
        Run.write(folder, "bent.md", BENT);
        Run.write(folder, "guide.md", "# Guide\n\nText.\n");
        Run.write(folder, "more.md", "# More\n\nText.\n");
        site = BuiltSite.of(folder);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void aCardShowsADrawingHowLongALessonIsAndItsDate(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, site.file("index.html"));
            Locator bent = page.locator(".lessons li:has(a[href='bent.html'])");
            assertThat(bent.locator(".length > *").allTextContents())
                    .containsExactly(
                            "about a minute to read",
                            "1 figure to try",
                            "1 question",
                            "updated 2026-03-02");
            Locator picture = bent.locator("svg[aria-hidden=true]");
            assertThat(picture.boundingBox().width).isGreaterThan(150);
            assertThat(
                            picture.locator("polyline")
                                    .first()
                                    .evaluate("line => getComputedStyle(line).stroke"))
                    .isEqualTo("rgb(10, 100, 173)");
            Locator plain = page.locator(".lessons li:has(a[href='plain.html'])");
            assertThat(plain.locator("svg").count()).isZero();
            assertThat(plain.locator(".length").textContent()).isEqualTo("about 2 minutes to read");
        }
    }

    @Test
    void allOfACardLeadsToItsLesson(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, site.file("index.html"));
            var card = page.locator(".lessons li:has(a[href='bent.html'])").boundingBox();
            page.mouse().click(card.x + card.width - 5, card.y + card.height - 5);
            page.waitForURL("**/bent.html");
        }
    }

    @Test
    void noLearnerIsLedIntoASectionApart(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, site.file("bent.html"));
            assertThat(page.locator(".next").count()).isZero();
            assertThat(page.locator(".course a").allTextContents())
                    .containsExactly("Plain", "A bent line");
            page.locator(".mark-read").click();
            Visit.to(page, site.file("index.html"));
            page.locator(".lessons .done").waitFor();
            assertThat(page.locator(".continue").isVisible()).isFalse();
            assertThat(page.locator("section h2").first().textContent()).isEqualTo("For authors");
            assertThat(page.locator(".apart .lessons a").allTextContents())
                    .containsExactly("Guide", "More");
        }
    }

    @Test
    void whoComesBackIsToldWhatIsNewAndWhatHasChanged(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, site.file("index.html"));
            page.locator(".progress").waitFor();
            assertThat(page.locator(".fresh").count()).isZero();
            seen(page, "plain");
            assertThat(page.locator(".fresh").allTextContents()).containsExactly(" New");
            seen(page, "bent");
            assertThat(page.locator(".fresh").allTextContents())
                    .containsExactly(" Updated since you read it");
            Visit.to(page, site.file("bent.html"));
            Visit.to(page, site.file("index.html"));
            page.locator(".continue a").waitFor();
            assertThat(page.locator(".fresh").count()).isZero();
        }
    }

    /** Lets the reader have been in one lesson alone, on the day before the other's change. */
    private static void seen(Page page, String lesson) {
        page.evaluate(
                "lesson => localStorage['chalkline.progress:'"
                        + " + location.pathname.replace('index.html', '')] = JSON.stringify({"
                        + "chalkline: 1, lessons: {[lesson]: {seen: '2026-03-01', solved: []}}})",
                lesson);
        Visit.again(page);
        page.locator(".progress").waitFor();
    }

    @ParameterizedTest
    @CsvSource({"index.html, 320", "en/index.html, 320", "index.html, 1280", "en/index.html, 768"})
    void theProjectsOwnFitsAnyWindowWithoutAScript(String path, int width, Chromium chromium) {
        var plain =
                new Browser.NewPageOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(width, 700);
        try (Page page = chromium.newPage(plain)) {
            Visit.to(page, BuiltSite.ofProject().file(path));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            assertThat(page.locator(".lessons li").count()).isGreaterThan(5);
            assertThat(page.locator(".lessons li svg").first().isVisible()).isTrue();
        }
    }

    @Test
    void keepsTheRulesOfAxe(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, site.file("index.html"));
            seen(page, "bent");
            Axe.assertFit(page);
        }
    }
}
