package org.chalkline.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * What the script that readers get says of the ReLU lab is what Java says of it.
 *
 * <p>A page holds the lesson's lab, which links take from state to state, and below it a still for
 * each, drawn when the site was built.
 */
@ExtendWith(SharedChromium.class)
class LabWordsIT {

    private static final List<String> LANGUAGES = List.of("zh-CN", "en");

    /** States beside those that the lesson names, each for a hint or for praise. */
    private static final List<String> MORE =
            List.of(
                    "stage=1,w1=0,b1=0",
                    "stage=1,w1=1,b1=-1.1",
                    "stage=1,w1=2,b1=-4",
                    "stage=1,w1=0.5,b1=-0.5",
                    "stage=1,w1=0,b1=1",
                    "stage=1,w1=0,b1=-1",
                    "stage=1,w1=-1,b1=2",
                    "stage=1,w1=1,b1=-4",
                    "stage=1,w1=2,b1=1",
                    "stage=1,w1=3,b1=-1",
                    "stage=2,w1=1,b1=-1",
                    "stage=2,w1=2,b1=-4",
                    "stage=2,w2=2,b2=-4",
                    "stage=2,w1=1,b1=-1,w2=3,b2=-3",
                    "stage=2,w1=1,b1=-1,w2=4,b2=-2",
                    "stage=2,w1=1,b1=-1,w2=2,b2=-3",
                    "stage=2,w1=1,b1=-1,w2=1.6,b2=-4",
                    "stage=2,w1=1,b1=-1,w2=3,b2=-4",
                    "stage=2,w1=1,b1=-1,w2=2,b2=-4",
                    "stage=2,w1=2,b1=-4,w2=1,b2=-1");

    private static final Pattern LAB =
            Pattern.compile(
                    "```\\{lab:network-lab\\}[^`]*?\n:name: relu-lab\n.*?\n```\n", Pattern.DOTALL);
    private static final Pattern NAMED =
            Pattern.compile("^  [\\w-]+: '(w1=[^']*)'$", Pattern.MULTILINE);

    private static BuiltSite site;
    private static int states;

    @BeforeAll
    static void build(@TempDir Path folder) throws Exception {
        for (String language : LANGUAGES) {
            Path lesson = Path.of("..", "content", language, "relu.md");
            Matcher lab = LAB.matcher(Files.readString(lesson, StandardCharsets.UTF_8));
            assertThat(lab.find()).isTrue();
            StringBuilder page = new StringBuilder("# Lab\n\n").append(lab.group());
            List<String> all = states(lab.group());
            states = all.size();
            for (int i = 0; i < states; i++) {
                page.append("\n```{lab:still} relu-lab@" + all.get(i) + "\n")
                        .append(":name: still-" + i + "\nA state.\n```\n");
            }
            Run.write(folder, language + "/lab.md", page.toString());
        }
        site = BuiltSite.of(folder);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    /** Returns the states in writing, each with its hint. */
    private static List<String> states(String lab) {
        List<String> states = new ArrayList<>();
        Matcher named = NAMED.matcher(lab.substring(lab.indexOf("\nstates:\n")));
        while (named.find()) {
            states.add("stage=2," + named.group(1) + ",hint=on");
        }
        assertThat(states).hasSizeGreaterThan(4);
        MORE.forEach(state -> states.add(state + ",hint=on"));
        return states;
    }

    /** Returns what a figure says in its drawings' descriptions and below them. */
    private static final String WORDS =
            """
            id => [...document.getElementById(id).querySelectorAll(
                    'svg[role=img], .readout, .solved, .hint, .stage-state')]
                .map(part => part.getAttribute('aria-label') ?? part.textContent)
            """;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void theScriptSaysWhatJavaSays(String language, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 800)) {
            Visit.to(page, site.http(language + "/lab.html"));
            Locator lab = page.locator("#relu-lab");
            for (int i = 0; i < states; i++) {
                String state = page.locator("#still-" + i).getAttribute("data-state");
                page.evaluate("state => { location.hash = '#relu-lab?' + state; }", state);
                assertThat(lab).hasAttribute("data-state", state);
                assertThat(page.evaluate(WORDS, "relu-lab"))
                        .as(state)
                        .isEqualTo(page.evaluate(WORDS, "still-" + i));
            }
        }
    }

    @Test
    void theMirrorSolutionIsPraisedAndHalfOfItIsNotCalledWrong(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 800)) {
            assertThat(said(page, "zh-CN", "w1=2,b1=-4,w2=1,b2=-1", ".hint")).contains("两个单元换了位置");
            assertThat(said(page, "en", "w1=2,b1=-4,w2=1,b2=-1", ".hint"))
                    .contains("the two have changed places");
            assertThat(said(page, "zh-CN", "w1=2,b1=-4", ".hint"))
                    .startsWith("第 2 段从 x = 1 开始")
                    .contains("单元 2的 w 和 b 都是 0，正等着派上用场");
            assertThat(said(page, "en", "w1=2,b1=-4", ".hint"))
                    .startsWith("Piece 2 begins at x = 1")
                    .contains("Unit 2, with w and b both 0, is waiting to be used");
        }
    }

    private static String said(Page page, String language, String state, String part) {
        page.navigate("about:blank");
        Visit.to(page, site.http(language + "/lab.html#relu-lab?stage=2,hint=on," + state));
        return page.locator("#relu-lab " + part).textContent();
    }
}
