package org.chalkline.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.PageLog;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Open pages follow their author: a change comes by itself, and so does what is wrong. */
@ExtendWith(SharedChromium.class)
class ServeIT {

    private static final String LESSON =
            """
            # First

            %s

            ```{lab:activations} Two of them.
            functions: [sigmoid, relu]
            input: {from: -4, to: 4, step: 0.5, start: 1}
            ```

            """
                    + "## Part\n\nA paragraph of some words.\n\nAnother one, NUMBER.\n\n"
                            .repeat(30);

    private final Path content;
    private final Path site;

    ServeIT(@TempDir Path folder) {
        content = folder.resolve("lessons");
        site = folder.resolve("site");
        Run.write(content, "site.yml", "title: Lessons\nlang: en\n");
        write("Beginning.");
    }

    /** Writes the lesson, with a text of its own near its beginning. */
    private void write(String text) {
        StringBuilder lesson = new StringBuilder(LESSON.formatted(text));
        for (int i = 1; lesson.indexOf("NUMBER") >= 0; i++) {
            int place = lesson.indexOf("NUMBER");
            lesson.replace(place, place + "NUMBER".length(), "number " + i);
        }
        Run.write(content, "en/first.md", lesson.toString());
    }

    private void breakIt() {
        write("```{notte} Mind this.\n```");
    }

    @Test
    void aChangeComesToTheOpenPageWhichKeepsItsPlaceAndItsFigures(Chromium chromium)
            throws Exception {
        try (Serve serve = Serve.of(content, "-o", site);
                Page page = chromium.newPage(1280, 800)) {
            PageLog log = PageLog.of(page);
            Visit.to(page, serve.address() + "en/first.html");
            Locator slider = page.locator("figure input[type=range]");
            assertThat(slider).isEnabled();
            slider.press("PageUp");
            assertThat(page.locator("figure")).hasAttribute("data-state", "z=4.0");
            Locator here = page.getByText("Another one, number 20.");
            here.evaluate("it => scrollBy({top: it.getBoundingClientRect().top - 100})");
            double before = top(here);
            write("New at the beginning.\n\n" + "And more of it.\n\n".repeat(20));
            page.getByText("New at the beginning.").waitFor();
            assertThat(page.locator("figure")).hasAttribute("data-state", "z=4.0");
            page.waitForCondition(() -> Math.abs(top(here) - before) < 2);
            // It stays there, and is left to the reader then.
            awaitRest(page);
            assertThat(top(here)).isBetween(before - 2, before + 2);
            assertThat(log.troubles()).isEmpty();
        }
    }

    @Test
    void whoIsAtTheTopStaysThereAndAStateInTheAddressGivesWay(Chromium chromium) throws Exception {
        try (Serve serve = Serve.of(content, "-o", site);
                Page page = chromium.newPage(1280, 800)) {
            String named = ":name: two\nfunctions";
            Run.write(
                    content,
                    "en/first.md",
                    LESSON.formatted("Beginning.").replace("functions", named));
            serve.awaitPage("en/first.html", "id=\"two\"");
            Visit.to(page, serve.address() + "en/first.html#two?z=2.0");
            assertThat(page.locator("figure")).hasAttribute("data-state", "z=2.0");
            page.locator("figure input[type=range]").press("PageUp");
            assertThat(page.locator("figure")).hasAttribute("data-state", "z=4.0");
            page.evaluate("scrollTo({top: 0})");
            Run.write(
                    content,
                    "en/first.md",
                    LESSON.formatted("New.\n\nText.").replace("functions", named));
            page.getByText("New.").waitFor();
            awaitRest(page);
            assertThat(page.locator("figure")).hasAttribute("data-state", "z=4.0");
            assertThat(page.evaluate("scrollY")).isEqualTo(0);
        }
    }

    @Test
    void whatIsWrongIsShownOverThePageUntilItIsMended(Chromium chromium) throws Exception {
        Run.write(content, "zh-CN/first.md", "# 第一课\n");
        try (Serve serve = Serve.of(content, "-o", site);
                Page page = chromium.newPage(1280, 800)) {
            PageLog log = PageLog.of(page);
            Visit.to(page, serve.address() + "en/first.html");
            breakIt();
            Locator dialog = page.getByRole(AriaRole.ALERTDIALOG);
            dialog.waitFor();
            assertThat(dialog.locator("h1")).hasText("One error in the content");
            assertThat(dialog.locator("h1")).isFocused();
            assertThat(dialog)
                    .containsText(
                            content
                                    + "/en/first.md:3:5: error[unknown-directive]:"
                                    + " unknown directive 'notte'");
            assertThat(dialog.locator("pre")).hasText("3 | ```{notte} Mind this.");
            assertThat(dialog.locator("mark")).hasText("n");
            assertThat(dialog).containsText("Did you mean 'note'?");
            assertThat(page.getByText("Beginning.")).isVisible();

            page.keyboard().press("Escape");
            assertThat(dialog).isHidden();
            Locator again = page.locator("chalkline-errors .show");
            assertThat(again).hasText("One error in the content");
            again.click();
            assertThat(dialog).isVisible();

            // Who opens a page meanwhile sees it there, too, in the language of the author.
            try (Page other = chromium.newPage(390, 800)) {
                Visit.to(other, serve.address() + "zh-CN/first.html");
                assertThat(other.locator("dialog h1")).hasText("One error in the content");
                keepsTheRulesOfAxe(other);
                other.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                keepsTheRulesOfAxe(other);
            }
            Visit.again(page);
            dialog.waitFor();
            write("Beginning.");
            assertThat(dialog).isHidden();
            assertThat(again).isHidden();
            breakIt();
            dialog.waitFor();
            write("Mended.");
            page.getByText("Mended.").waitFor();
            assertThat(page.locator("chalkline-errors")).hasCount(0);
            assertThat(log.troubles()).isEmpty();
        }
    }

    @Test
    void aServerThatStartsWithErrorsShowsThePageOnceTheyAreMended(Chromium chromium)
            throws Exception {
        breakIt();
        try (Serve serve = Serve.of(content, "-o", site);
                Page page = chromium.newPage(1280, 800)) {
            Visit.to(page, serve.address() + "en/first.html");
            assertThat(page.locator("h1")).hasText("The content has errors");
            assertThat(page.locator(".errors")).containsText("en/first.md:3:5: error");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            keepsTheRulesOfAxe(page);
            write("```{dange} Mind this.\n```");
            assertThat(page.locator(".errors")).containsText("unknown directive 'dange'");
            write("Mended.");
            page.getByText("Mended.").waitFor();
        }
    }

    @Test
    void anotherServerAtTheSameAddressBringsItsSite(Chromium chromium) throws Exception {
        try (Page page = chromium.newPage(1280, 800)) {
            int port;
            try (Serve serve = Serve.of(content, "-o", site)) {
                port = URI.create(serve.address()).getPort();
                Visit.to(page, serve.address() + "en/first.html");
                page.evaluate("window.isFirst = true");
            }
            assertThat(page.getByText("Beginning.")).isVisible();
            write("Changed meanwhile.");
            try (Serve serve = Serve.at(port, content, "-o", site)) {
                serve.address();
                page.getByText("Changed meanwhile.").waitFor();
            }
        }
    }

    @Test
    void pagesThatTheBrowserKeptForTimesWithoutANetworkGiveWay(Chromium chromium) throws Exception {
        try (Page page = chromium.newPage(1280, 800)) {
            int port;
            try (Serve serve = Serve.of(content, "-o", site, "--offline")) {
                port = URI.create(serve.address()).getPort();
                Visit.to(page, serve.address() + "en/first.html");
                page.evaluate("navigator.serviceWorker.ready.then(() => null)");
            }
            write("Changed meanwhile.");
            try (Serve serve = Serve.at(port, content, "-o", site)) {
                Visit.to(page, serve.address() + "en/first.html");
                page.getByText("Changed meanwhile.").waitFor();
            }
        }
    }

    /** A browser opens six connections to a host, and a page that held one would leave none. */
    @Test
    void sevenOpenPagesAllFollow(Chromium chromium) throws Exception {
        try (Serve serve = Serve.of(content, "-o", site);
                Page first = chromium.newPage(1280, 800)) {
            Visit.to(first, serve.address() + "en/first.html");
            List<Page> pages = new ArrayList<>(List.of(first));
            for (int i = 0; i < 6; i++) {
                pages.add(first.waitForPopup(() -> first.evaluate("open(location.href)")));
            }
            for (Page page : pages) {
                page.getByText("Beginning.").waitFor();
            }
            write("Changed for all.");
            for (Page page : pages) {
                page.getByText("Changed for all.").waitFor();
            }
        }
    }

    /** Waits until the page has put its reader back. */
    private static void awaitRest(Page page) {
        page.waitForCondition(() -> page.evaluate("history.scrollRestoration").equals("auto"));
    }

    private static void keepsTheRulesOfAxe(Page page) {
        Axe.assertFit(page);
    }

    private static double top(Locator element) {
        return ((Number) element.evaluate("it => it.getBoundingClientRect().top")).doubleValue();
    }
}
