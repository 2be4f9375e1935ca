package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of what a reader did in a lesson. */
@ExtendWith(SharedChromium.class)
class ReaderRecordIT {

    private static final String LESSON = "slopes.html";
    private static final String SOURCE =
            """
            ---
            title: Slopes
            lang: en
            ---
            ```{lab:prediction} The slope is $w+1$. What is $w$?
            :name: guess
            options:
              - {text: 'It is $w=1$', feedback: 'No, 2.'}
              - {text: 'It is $w=2$', feedback: 'As 2 + 1 = 3.', right: true}
            ```

            ```{lab:quiz} How many bends?
            :name: bends
            options:
              - {text: One, feedback: 'One for each unit.', right: true}
              - {text: Two, feedback: 'There is one unit.'}
            ```

            ```{lab:network-lab} One bend.
            :name: one-bend
            target: [[0, 0], [1, 0], [2, 1]]
            units: [{w: slider, b: -1}, {w: 0, b: 0}]
            loss: {samples: 11}
            ```

            ```{lab:record} Your way through this lesson:
            :name: record
            ```
            """;

    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) {
        Run.write(folder, "slopes.md", SOURCE);
        site = BuiltSite.of(folder);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    static Stream<String> addresses() {
        return Stream.of(site.http(LESSON), site.file(LESSON));
    }

    @Test
    void listsNothingDoneAtFirst(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON))) {
            assertThat(entries(page))
                    .hasSize(3)
                    .allSatisfy(entry -> assertThat(entry).endsWith("Not done yet."));
            Locator link = page.locator("#record li a").first();
            assertThat(link.getAttribute("href")).isEqualTo("#guess");
            assertThat(link.boundingBox().height).isGreaterThanOrEqualTo(24);
        }
    }

    @Test
    void followsWhatTheReaderDoes(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON))) {
            doEverything(page);
            assertThat(entries(page))
                    .satisfiesExactly(
                            guess ->
                                    assertThat(guess)
                                            .startsWith("Predict first")
                                            .contains("✗ Not right: A It is w=1"),
                            bends -> assertThat(bends).endsWith("bends?\n\n✓ Right: A One"),
                            lab -> assertThat(lab).endsWith("✓ Solved."));
            page.locator("#guess .reset").click();
            page.locator("#guess [type=submit]").click();
            entry(page, "You looked at the answer.").waitFor();
        }
    }

    @Test
    void remembersWhatWasSolvedOnce(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON))) {
            page.locator("#one-bend input[type=range]").fill("1");
            entry(page, "✓ Solved.").waitFor();
            page.locator("#one-bend[data-done]").waitFor();
            page.locator("#one-bend .reset").click();
            Visit.again(page);
            assertThat(page.locator("#one-bend").getAttribute("data-solved")).isEqualTo("false");
            entry(page, "✓ Solved.").waitFor();
            action(page, "erase").click();
            action(page, "confirm").click();
            page.locator("#one-bend:not([data-done])").waitFor();
            page.waitForCondition(() -> entry(page, "Not done yet.").count() == 3);
        }
    }

    @Test
    void neverSaysLessOfAQuestionThanWhatIsCounted(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON))) {
            answer(page, "#bends", "A");
            entry(page, "✓ Right: A One").waitFor();
            page.locator("#bends[data-done=solved]").waitFor();
            page.locator("#bends .reset").click();
            answer(page, "#bends", "B");
            entry(page, "✓ Solved. Your last answer is not right: B Two").waitFor();
            answer(page, "#guess", "A");
            entry(page, "✗ Not right: A It is").waitFor();
            page.locator("#guess[data-done=answered]").waitFor();
            page.locator("#guess .reset").click();
            entry(page, "Answered.").waitFor();
            Visit.again(page);
            entry(page, "✓ Solved. Your last answer is not right: B Two").waitFor();
            entry(page, "Answered.").waitFor();
            page.locator("#bends .reset").click();
            entry(page, "✓ Solved.").and(page.getByText("bends")).waitFor();
            assertThat(entries(page)).noneMatch(entry -> entry.contains("✗"));
            assertThat(page.locator("#record .sum").textContent())
                    .isEqualTo("2 of 2 answered · 1 of 3 solved");
        }
    }

    @Test
    void isWrittenAnewOnceTheFocusHasLeftIt(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON))) {
            page.locator("#bends input").first().check();
            // Sooner than the browser has nothing else to do.
            page.evaluate(
                    "document.querySelector('#bends [type=submit]').click();"
                            + "document.querySelector('#record a').focus();");
            page.waitForTimeout(1000);
            assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("#guess");
            action(page, "download").focus();
            entry(page, "✓ Right").waitFor();
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void isSavedAsAFile(String address, Chromium chromium) throws IOException {
        try (Page page = open(chromium, address)) {
            PageLog log = PageLog.of(page);
            doEverything(page);
            Download download = page.waitForDownload(() -> action(page, "download").click());
            assertThat(download.suggestedFilename()).isEqualTo("Slopes.json");
            JsonObject saved =
                    JsonParser.parseString(Files.readString(download.path())).getAsJsonObject();
            assertThat(saved.get("chalkline").getAsInt()).isEqualTo(1);
            assertThat(saved.get("lesson").getAsString()).isEqualTo("Slopes");
            JsonArray figures = saved.getAsJsonArray("figures");
            assertThat(figures).hasSize(3);
            JsonObject guess = figures.get(0).getAsJsonObject();
            assertThat(guess.get("id").getAsString()).isEqualTo("guess");
            assertThat(guess.get("widget").getAsString()).isEqualTo("prediction");
            assertThat(guess.get("state").getAsString()).isEqualTo("answer=A,shown=A");
            assertThat(guess.get("correct").getAsString()).isEqualTo("false");
            assertThat(guess.get("text").getAsString()).contains("The slope is $w+1$.");
            assertThat(figures.get(2).getAsJsonObject().get("solved").getAsString())
                    .isEqualTo("true");
            assertThat(log.messages()).isEmpty();
            assertThat(log.troubles()).isEmpty();
        }
    }

    @Test
    void isCopiedAsText(Chromium chromium) {
        try (Page page = open(chromium, site.file(LESSON))) {
            page.evaluate(
                    "Object.defineProperty(navigator, 'clipboard', {value: {"
                            + " writeText: text => { window.copied = text;"
                            + " return Promise.resolve(); }}})");
            doEverything(page);
            action(page, "copy").click();
            action(page, "copy").and(page.getByText("Copied")).waitFor();
            assertThat((String) page.evaluate("window.copied"))
                    .contains("Predict first The slope is $w+1$.", "✓ Right: A One\n");
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void isErasedAfterOneQuestion(String address, Chromium chromium) {
        try (Page page = open(chromium, address)) {
            doEverything(page);
            action(page, "erase").click();
            action(page, "keep").click();
            assertThat(page.locator("dialog").isVisible()).isFalse();
            assertThat(page.locator("#guess").getAttribute("data-answered")).isEqualTo("true");
            action(page, "erase").click();
            action(page, "confirm").click();
            assertThat(page.locator("dialog").isVisible()).isFalse();
            assertThat(page.locator("#guess").getAttribute("data-state"))
                    .isEqualTo("answer=none,shown=none");
            assertThat(page.locator("#one-bend").getAttribute("data-solved")).isEqualTo("false");
            entry(page, "Solved")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    @Test
    void theQuestionIsClosedByEscapeAndKeepsEverything(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON))) {
            doEverything(page);
            action(page, "erase").press("Enter");
            assertThat(page.locator("dialog").isVisible()).isTrue();
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog").isVisible()).isFalse();
            assertThat(page.locator("#guess").getAttribute("data-answered")).isEqualTo("true");
        }
    }

    @Test
    void saysWhatItWouldShowWithoutAScript(Chromium chromium) {
        try (Page page =
                chromium.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
            Visit.to(page, site.file(LESSON));
            assertThat(page.locator("#record").innerText())
                    .contains("With JavaScript, a list", "stays in this browser");
            assertThat(page.locator("#record button:visible").count()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void hasNoAccessibilityViolation(ColorScheme scheme, Chromium chromium) {
        try (Page page = chromium.newPage(new Browser.NewPageOptions().setColorScheme(scheme))) {
            Visit.to(page, site.http(LESSON));
            doEverything(page);
            Axe.assertFit(page);
            action(page, "erase").click();
            Axe.assertFit(page);
        }
    }

    private static Page open(Chromium chromium, String address) {
        Page page = chromium.newPage(1280, 844);
        Visit.to(page, address);
        return page;
    }

    private static void doEverything(Page page) {
        answer(page, "#guess", "A");
        answer(page, "#bends", "A");
        page.locator("#one-bend input[type=range]").fill("1");
        entry(page, "Solved").waitFor();
    }

    private static void answer(Page page, String question, String option) {
        page.locator(question + " input[value=" + option + "]").check();
        page.locator(question + " [type=submit]").click();
    }

    private static Locator entry(Page page, String text) {
        return page.locator("#record li", new Page.LocatorOptions().setHasText(text));
    }

    private static Locator action(Page page, String name) {
        return page.locator("#record [data-action=" + name + "]");
    }

    private static List<String> entries(Page page) {
        return page.locator("#record li").allInnerTexts();
    }
}
