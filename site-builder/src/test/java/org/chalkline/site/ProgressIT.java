package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.PageLog;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this browser keeps of a reader's way through a site, and what it shows of it. */
@ExtendWith(SharedChromium.class)
class ProgressIT {

    private static final String LAB =
            """
            # First

            ## Alpha

            PARAGRAPHS

            ```{lab:network-lab} One bend.
            :name: one-bend
            target: [[0, 0], [1, 0], [2, 1]]
            units: [{w: slider, b: -1}, {w: 0, b: 0}]
            loss: {samples: 11}
            ```

            ```{lab:quiz} How many bends?
            :name: bends
            options:
              - {text: One, feedback: 'One for each unit.', right: true}
              - {text: Two, feedback: 'There is one unit.'}
            ```

            ```{lab:record}
            ```

            ## Omega

            PARAGRAPHS
            """;

    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) {
        String text = "A paragraph.\n\n".repeat(40);
        Run.write(folder, "site.yml", "navigation: [a first, second, third]\nlang: en\n");
        Run.write(folder, "en/a first.md", LAB.replace("PARAGRAPHS", text));
        Run.write(folder, "en/second.md", "# Second\n\nText.\n");
        Run.write(folder, "en/third.md", "# Third\n\nText.\n");
        site = BuiltSite.of(folder);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    static Stream<String> addresses() {
        return Stream.of(site.http(""), site.file(""));
    }

    @Test
    void aReaderWhoIsNewIsToldNothing(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            PageLog log = PageLog.of(page);
            Visit.to(page, site.http("index.html"));
            page.locator(".progress").waitFor();
            assertThat(page.locator(".continue").isVisible()).isFalse();
            assertThat(page.locator(".done").count()).isZero();
            assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
            assertThat(log.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aLessonIsMarkedAsReadAndNotSo(String base, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, base + "en/second.html");
            Locator mark = page.locator(".mark-read");
            assertThat(mark.getAttribute("aria-pressed")).isEqualTo("false");
            mark.click();
            assertThat(mark.getAttribute("aria-pressed")).isEqualTo("true");
            assertThat(page.locator(".course .done").allTextContents()).containsExactly(" ✓ read");
            Visit.to(page, base + "index.html");
            assertThat(page.locator(".lessons a").allTextContents())
                    .containsExactly("First", "Second ✓ read", "Third");
            // What was read is not gone on with, but what comes after it.
            assertThat(page.locator(".continue a").textContent()).isEqualTo("Third");
            Visit.to(page, base + "en/second.html");
            mark.click();
            assertThat(page.locator(".course .done").count()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void whoGoesOnToTheNextLessonHasReadThis(String base, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, base + "en/second.html");
            page.locator(".next").click();
            page.locator(".course .done").waitFor();
            assertThat(page.locator(".course a").allTextContents())
                    .containsExactly("First", "Second ✓ read", "Third");
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void theListLeadsBackToWhereTheReaderStopped(String base, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, base + "en/third.html");
            Visit.to(page, base + "en/a%20first.html");
            page.locator(".contents a").last().click();
            page.locator(".contents [aria-current]:text('Omega')").waitFor();
            Visit.to(page, base + "index.html");
            Locator on = page.locator(".continue a");
            on.waitFor();
            assertThat(on.textContent()).isEqualTo("First");
            on.click();
            page.waitForURL(base + "en/a%20first.html#omega");
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void whatWasSolvedOnceStaysSolved(String base, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            solve(page, base);
            page.locator("#one-bend input[type=range]").fill("0");
            page.locator("#one-bend[data-solved=false]").waitFor();
            Visit.again(page);
            page.locator(".course .done:text('1 of 2 solved')").waitFor();
            page.locator("[data-record] [data-action=erase]").click();
            page.locator("[data-record] [data-action=confirm]").click();
            assertThat(page.locator("#one-bend").getAttribute("data-state")).isEqualTo("w0=0.0");
            page.locator(".course .done").waitFor(DETACHED);
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aWrongAnswerIsAnAnswerAndNothingSolved(String base, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, base + "en/a%20first.html");
            page.locator("#bends input").last().check();
            page.locator("#bends [type=submit]").click();
            page.locator(".course .done:text-is('1 of 1 answered · 0 of 2 solved')").waitFor();
            assertThat(page.locator("[data-record] .sum").textContent())
                    .isEqualTo("1 of 1 answered · 0 of 2 solved");
            page.locator("#bends .reset").click();
            page.locator("#bends[data-answered=false]").waitFor();
            page.locator("#bends input").first().check();
            page.locator("#bends [type=submit]").click();
            page.locator(".course .done:text-is('1 of 1 answered · 1 of 2 solved')").waitFor();
            Visit.to(page, base + "index.html");
            assertThat(page.locator(".lessons .done").textContent())
                    .isEqualTo(" 1 of 1 answered · 1 of 2 solved");
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void whatALinkShowsCountsOnceTheReaderHasMovedSomething(String base, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, base + "en/a%20first.html#one-bend?w0=1.0");
            page.locator("#one-bend[data-solved=true][data-given]").waitFor();
            page.locator("[data-record] li:has-text('Not done yet.')").first().waitFor();
            // The browser has kept the state, too.
            Visit.to(page, base + "en/second.html");
            Visit.to(page, base + "en/a%20first.html");
            page.locator("#one-bend[data-solved=true][data-given]").waitFor();
            assertThat(page.locator("[data-record] .sum").textContent())
                    .isEqualTo("0 of 1 answered · 0 of 2 solved");
            assertThat(page.locator(".course .done").count()).isZero();
            Locator slider = page.locator("#one-bend input[type=range]");
            slider.press("ArrowLeft");
            slider.press("ArrowRight");
            page.locator(".course .done:text-is('0 of 1 answered · 1 of 2 solved')").waitFor();
            page.locator("#one-bend[data-done]:not([data-given])").waitFor();
        }
    }

    private static final Locator.WaitForOptions DETACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    @ParameterizedTest
    @MethodSource("addresses")
    void isTakenAlongToAnotherBrowser(String base, Chromium chromium) throws IOException {
        String saved;
        try (Page page = chromium.newPage(1280, 900)) {
            solve(page, base);
            page.locator(".mark-read").click();
            Visit.to(page, base + "index.html");
            Download file = page.waitForDownload(() -> action(page, "save").click());
            assertThat(file.suggestedFilename()).isEqualTo("Chalkline.json");
            saved = Files.readString(file.path());
        }
        JsonObject json = JsonParser.parseString(saved).getAsJsonObject();
        assertThat(json.getAsJsonObject("figures").get("en/a%20first.html#one-bend").getAsString())
                .isEqualTo("w0=1.0");
        // Over HTTP what was done on the disk, and the other way round.
        String other = base.startsWith("http") ? site.file("") : site.http("");
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, other + "index.html");
            load(page, saved);
            page.locator(".progress [role=status]:text('Loaded.')").waitFor();
            assertThat(page.locator(".lessons a").first().textContent())
                    .isEqualTo("First ✓ read · 0 of 1 answered · 1 of 2 solved");
            page.locator(".lessons a").first().click();
            page.locator("#one-bend[data-solved=true]").waitFor();
        }
    }

    @Test
    void refusesAnotherFile(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, site.http("index.html"));
            for (String wrong : new String[] {"no JSON", "{}", "{\"chalkline\":1,\"lessons\":3}"}) {
                page.evaluate("document.querySelector('.progress [role=status]').textContent = ''");
                load(page, wrong);
                page.locator(".progress [role=status]:text('This file holds no')").waitFor();
            }
            assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void isErasedAfterOneQuestionWithoutTouchingOtherSites(String base, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            solve(page, base);
            page.evaluate("localStorage['chalkline.progress:/else/'] = '{}'");
            page.evaluate("localStorage['/else/a.html#lab'] = 'w=1'");
            Visit.to(page, base + "index.html");
            action(page, "erase").click();
            action(page, "keep").click();
            assertThat(page.locator(".lessons .done").count()).isOne();
            action(page, "erase").click();
            action(page, "confirm").click();
            assertThat(page.locator(".progress [role=status]").textContent()).isEqualTo("Erased.");
            assertThat(page.locator(".done").count()).isZero();
            assertThat(page.locator(".continue").isVisible()).isFalse();
            assertThat(page.evaluate("Object.keys(localStorage).sort().join()"))
                    .isEqualTo("/else/a.html#lab,chalkline.progress:/else/");
        }
    }

    @Test
    void aBrowserThatKeepsNothingIsBorneWith(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            page.addInitScript(
                    "Object.defineProperty(window, 'localStorage',"
                            + " { get() { throw new DOMException('no', 'SecurityError'); } })");
            PageLog log = PageLog.of(page);
            page.navigate(site.http("en/second.html"));
            page.navigate(site.http("index.html"));
            assertThat(page.locator(".progress").isVisible()).isFalse();
            assertThat(log.troubles()).isEmpty();
        }
    }

    @Test
    void withoutAScriptNothingIsPromised(Chromium chromium) {
        var plain = new Browser.NewPageOptions().setJavaScriptEnabled(false);
        try (Page page = chromium.newPage(plain)) {
            Visit.to(page, site.file("en/second.html"));
            assertThat(page.locator(".mark-read").isVisible()).isFalse();
            Visit.to(page, site.file("index.html"));
            assertThat(page.locator(".progress").isVisible()).isFalse();
        }
    }

    @Test
    void keepsTheRulesOfAxe(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            solve(page, site.http(""));
            page.locator(".mark-read").click();
            Axe.assertFit(page);
            Visit.to(page, site.http("index.html"));
            Axe.assertFit(page);
            action(page, "erase").click();
            Axe.assertFit(page);
        }
    }

    private static void solve(Page page, String base) {
        Visit.to(page, base + "en/a%20first.html");
        page.locator("#one-bend input[type=range]").fill("1");
        page.locator(".course .done:text('1 of 2 solved')").waitFor();
    }

    private static void load(Page page, String text) {
        page.locator(".progress input")
                .setInputFiles(
                        new FilePayload(
                                "progress.json",
                                "application/json",
                                text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator action(Page page, String name) {
        return page.locator(".progress [data-action=" + name + "]");
    }
}
