package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.PageLog;
import org.chalkline.browser.SharedChromium;
import org.chalkline.site.preview.Preview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site that was visited once works without a network, below any folder of a host. */
@ExtendWith(SharedChromium.class)
class OfflineIT {

    private static final String BASE = "some/base/";
    private static final Pattern WORKER = Pattern.compile("(?s).*const FILES = .*");

    private static final String FIGURE =
            """
            ```{lab:activations} Two of them.
            :name: two
            functions: [sigmoid, relu]
            input: {from: -4, to: 4, step: 0.5, start: 1}
            ```
            """;

    private final Path host;
    private final Path content;

    OfflineIT(@TempDir Path folder) {
        host = folder.resolve("host");
        content = folder.resolve("lessons");
        Run.write(content, "site.yml", "title: Lessons\nlang: en\n");
        Run.write(content, "en/first.md", "# First\n\n$x^2$\n\n" + FIGURE);
        Run.write(content, "en/second.md", "# Second\n\n" + FIGURE);
        build();
    }

    @Test
    void allLessonsWorkWithoutANetworkAfterTheFirstVisit(Chromium chromium) throws IOException {
        try (Page page = chromium.newPage(1280, 900)) {
            PageLog log = PageLog.of(page);
            try (Preview preview = Preview.start(host, 0)) {
                visit(page, preview);
                assertThat(installability(page)).isEmpty();
            }
            // The host is gone.
            Visit.again(page);
            move(page);
            Visit.again(page);
            PlaywrightAssertions.assertThat(figure(page)).hasAttribute("data-state", "z=4.0");
            page.locator(".next").click();
            page.locator("h1", new Page.LocatorOptions().setHasText("Second")).waitFor();
            move(page);
            Visit.to(page, page.url().replaceAll("en/.*", ""));
            assertThat(page.locator(".lessons a").count()).isEqualTo(2);
            page.locator(".continue a").waitFor();
            page.locator(".to-search").click();
            page.locator("#query").fill("seco");
            page.locator(".results a[href^='en/second.html']").first().waitFor();
            assertThat(log.requests()).allMatch(url -> url.startsWith("http://localhost:"));
            assertThat(log.troubles()).allMatch(trouble -> trouble.contains("/worker.js"));
        }
    }

    @Test
    void aRecordingPlaysWithoutANetworkAndCanBeWound(Chromium chromium) throws IOException {
        Files.copy(Path.of("..", "content", "media", "relu.wav"), content.resolve("en/tone.wav"));
        Run.write(
                content,
                "en/first.md",
                "# First\n\n```{audio} tone.wav\n:alt: A tone\n:captions:\n```\n");
        build();
        try (Page page = chromium.newPage(1280, 900)) {
            try (Preview preview = Preview.start(host, 0)) {
                visit(page, preview);
            }
            // The host is gone.
            Visit.again(page);
            String at =
                    "async audio => { audio.currentTime = 1.5;"
                            + " await new Promise(done => audio.onseeked = done);"
                            + " return audio.currentTime + ' of ' + audio.duration; }";
            assertThat(page.locator("audio").evaluate(at)).isEqualTo("1.5 of 2.4");
        }
    }

    @Test
    void aNewVersionIsOfferedAndComesWhenTheReaderSaysSo(Chromium chromium) throws IOException {
        try (Preview preview = Preview.start(host, 0);
                Page page = chromium.newPage(1280, 900)) {
            visit(page, preview);
            Visit.again(page);
            Run.write(content, "en/first.md", "# First, anew\n\n" + FIGURE);
            build();
            Visit.again(page);
            Locator news = page.locator(".news");
            news.waitFor();
            assertThat(page.locator("h1").textContent()).isEqualTo("First");
            news.locator("button").first().click();
            page.locator("h1", new Page.LocatorOptions().setHasText("First, anew")).waitFor();
            assertThat(news.count()).isZero();
        }
    }

    @Test
    void whoeverIsAtAFigureIsToldOnTheNextPage(Chromium chromium) throws IOException {
        try (Preview preview = Preview.start(host, 0);
                Page page = chromium.newPage(1280, 900)) {
            visit(page, preview);
            Visit.again(page);
            move(page);
            Run.write(content, "en/first.md", "# First, anew\n\n" + FIGURE);
            build();
            page.evaluate(
                    "navigator.serviceWorker.ready.then(site => site.update()).then(() => null)");
            page.waitForFunction(
                    "navigator.serviceWorker.getRegistration().then(site => !!site.waiting)");
            assertThat(page.locator(".news").count()).isZero();
            page.locator(".next").click();
            page.locator(".news").waitFor();
            page.locator(".news button").last().click();
            assertThat(page.locator(".news").count()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "320, 256"})
    void theOfferTakesALineAndCoversNothingThatHasTheFocus(int width, int height, Chromium chromium)
            throws IOException {
        try (Preview preview = Preview.start(host, 0);
                Page page = chromium.newPage(width, height)) {
            visit(page, preview);
            Visit.again(page);
            Run.write(content, "en/first.md", "# First\n\n" + "[Link](second.md)\n\n".repeat(40));
            build();
            Visit.to(page, preview.address() + BASE + "en/second.html");
            Locator news = page.locator(".news");
            news.waitFor();
            assertThat(news.boundingBox().height).isLessThanOrEqualTo(52);
            for (int i = 0; i < 30; i++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate(COVERED)).as("stop " + i).isEqualTo("");
            }
            news.locator("button").last().click();
            assertThat(page.evaluate("getComputedStyle(document.body).paddingBottom"))
                    .isEqualTo("0px");
        }
    }

    /** Returns what has the focus, if any of it is below the offer. */
    private static final String COVERED =
            """
            (() => {
              const e = document.activeElement;
              const news = document.querySelector('.news');
              const box = e.getBoundingClientRect();
              return news.contains(e) || e === document.body
                  || box.bottom <= news.getBoundingClientRect().top ? '' : e.outerHTML;
            })()
            """;

    private void build() {
        Run run =
                Run.of(
                        "build",
                        content,
                        "--url",
                        URI.create("https://example.org/").resolve(BASE),
                        "-o",
                        host.resolve(BASE));
        assertThat(run.err()).isEmpty();
        assertThat(host.resolve(BASE).resolve("worker.js")).content().matches(WORKER);
    }

    /** Opens the first lesson, and waits until the browser keeps the site. */
    private static void visit(Page page, Preview preview) {
        Visit.to(page, preview.address() + BASE + "en/first.html");
        page.evaluate("navigator.serviceWorker.ready.then(() => null)");
    }

    private static Locator figure(Page page) {
        return page.locator("figure[data-widget]").first();
    }

    private static void move(Page page) {
        Locator slider = figure(page).locator("input[type=range]");
        PlaywrightAssertions.assertThat(slider).isEnabled();
        slider.press("PageUp");
    }

    /** Returns why a browser would not install the site. */
    private static String installability(Page page) {
        JsonObject answer = page.context().newCDPSession(page).send("Page.getInstallabilityErrors");
        StringBuilder errors = new StringBuilder();
        answer.getAsJsonArray("installabilityErrors").forEach(errors::append);
        // The tests' own windows are private ones.
        return errors.toString().replaceAll("\\{\"errorId\":\"in-incognito\"[^}]*}", "");
    }
}
