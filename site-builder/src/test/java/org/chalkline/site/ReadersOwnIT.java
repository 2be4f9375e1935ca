package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
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

/** Figures that begin with numbers of the reader's own, and questions about these. */
@ExtendWith(SharedChromium.class)
class ReadersOwnIT {

    private static final String LESSON = "sum.html";
    private static final String SOURCE =
            """
            ---
            title: Sums
            lang: en
            ---
            ```{lab:plot} Two numbers.
            :name: sum
            seed: s
            each: reader
            let:
              c: 10 + s
              d: 2 c
            draw:
              - network: {c: {above: '{c}'}, d: {from: c}}
            ```

            ```{lab:question} What is $d$?
            :name: double
            figure: sum
            answer: d
            wrong:
              - {answer: c, say: That is one of them.}
            ```

            Half of $c$ = {lab:value}`sum.c:.0f` is {lab:blank}`= sum.c / 2`.
            """;

    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) {
        Run.write(folder, "sum.md", SOURCE);
        site = BuiltSite.of(folder);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    static Stream<String> addresses() {
        return Stream.of(site.http(LESSON), site.file(LESSON));
    }

    private static int sample(Page page) {
        return Integer.parseInt(page.locator("#sum").getAttribute("data-state").substring(2));
    }

    private static void answer(Page page, String text) {
        page.locator("#double input").fill(text);
        page.locator("#double input").press("Enter");
    }

    private static String told(Page page) {
        return page.locator("#double .feedback").innerText();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void anAnswerIsRightForTheNumbersThatTheReaderSees(String address, Chromium chromium) {
        try (Page page = chromium.newPage(1000, 800)) {
            PageLog log = PageLog.of(page);
            Visit.to(page, address);
            int sample = sample(page);
            int c = 10 + sample;
            assertThat(page.locator("p:has(.blank)").innerText()).contains("= " + c);
            answer(page, String.valueOf(c));
            assertThat(told(page)).contains("That is one of them.");
            page.locator("#double .show").click();
            assertThat(told(page)).contains("the answer is " + 2 * c);
            answer(page, String.valueOf(2 * c));
            assertThat(told(page)).startsWith("✓ ");
            Locator blank = page.locator(".blank input");
            blank.fill(c / 2.0 + "");
            blank.press("Enter");
            assertThat(page.locator(".blank").getAttribute("data-correct")).isEqualTo("true");
            Visit.again(page);
            assertThat(sample(page)).isEqualTo(sample);
            assertThat(told(page)).startsWith("✓ ");
            assertThat(log.troubles()).isEmpty();
        }
    }

    @Test
    void anotherSampleAsksAnew(Chromium chromium) {
        try (Page page = chromium.newPage(1000, 800)) {
            Visit.to(page, site.http(LESSON) + "#sum?s=7");
            answer(page, "34");
            assertThat(page.locator("#double").getAttribute("data-correct")).isEqualTo("true");
            page.locator("#sum [data-move=s]").click();
            assertThat(told(page)).isEmpty();
            assertThat(page.locator("#double").getAttribute("data-correct")).isEqualTo("false");
            answer(page, "34");
            assertThat(told(page)).isEqualTo("✗ It is not 34.");
            page.locator("#sum [data-action=reset]").click();
            assertThat(sample(page)).isEqualTo(8);
        }
    }

    @Test
    void readersHaveDifferentNumbers(Chromium chromium) {
        Set<Integer> samples = new TreeSet<>();
        for (int reader = 0; reader < 4; reader++) {
            try (Page page = chromium.newPage(1000, 800)) {
                Visit.to(page, site.http(LESSON));
                samples.add(sample(page));
            }
        }
        // One in 125,000 runs has four readers with the same number.
        assertThat(samples).hasSizeGreaterThan(1).allMatch(sample -> sample >= 1 && sample <= 50);
    }
}
