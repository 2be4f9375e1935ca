package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.PageLog;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lessons as readers carry them with them, opened from the disk. */
@ExtendWith(SharedChromium.class)
class CarriedIT {

    /** Boxes from the title on: what stands above it leads through the site. */
    private static final String BOXES =
            """
            () => {
              const top = document.querySelector('h1').getBoundingClientRect().y;
              return [...document.querySelectorAll('main *:not(script)')]
                .filter(element => !element.closest('.way, .neighbours, .alone'))
                .map(element => [element.localName, element.getBoundingClientRect()])
                .map(([name, box]) =>
                  name + ' ' + [box.x, box.y && box.y - top, box.width, box.height].map(Math.round));
            }
            """;

    /** Links that lead to a place that is not in the page, or to another file on the disk. */
    private static final String DEAD =
            """
            [...document.querySelectorAll('a[href]')].map(link => new URL(link.href)).filter(url => {
              if (url.protocol !== 'file:') return !['https:', 'http:', 'data:'].includes(url.protocol);
              const place = decodeURIComponent(url.hash.slice(1).split('?')[0]);
              return url.pathname !== location.pathname
                  || place && !document.getElementById(place);
            }).map(String)
            """;

    private static final Pattern MOVED = Pattern.compile("w1=1\\.0,.*");

    /** What a lesson in one file may take, in bytes. */
    private static final long LIMIT = 660_000;

    private static Path disk;
    private static Path single;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        disk = folder;
        Path archive = folder.resolve("my lessons.zip");
        Path content = Path.of("..", "content");
        assertThat(Run.of("build", content, "--format", "zip", "-o", archive).status()).isZero();
        unpack(archive, folder);
        single = folder.resolve("single");
        assertThat(Run.of("build", content, "--format", "single", "-o", single).status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN", "en"})
    void anArchiveWorksOnceUnpackedFromItsOnePageToTheLivingFigures(
            String language, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            PageLog log = PageLog.of(page);
            Visit.to(page, disk.resolve("my lessons/index.html").toUri().toString());
            if (!language.equals(page.locator("html").getAttribute("lang"))) {
                page.locator(".languages a").click();
            }
            page.locator(".lessons a[href$='/relu.html'], .lessons a[href='relu.html']").click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            movesAndKeeps(page);
            page.locator(".way a").click();
            page.locator(".lessons a").first().waitFor();
            assertThat(log.troubles()).isEmpty();
            assertThat(log.requests()).isNotEmpty().allMatch(url -> url.startsWith("file:"));
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN", "en"})
    void aLessonIsOneFileThatWorksAloneAndAsksForNothing(
            String language, @TempDir Path alone, Chromium chromium) throws IOException {
        Path file =
                Files.copy(single.resolve(language + "/relu.html"), alone.resolve("lesson.html"));
        assertThat(Files.size(file)).isLessThanOrEqualTo(LIMIT);
        try (Page page = chromium.newPage(1280, 900)) {
            PageLog log = PageLog.of(page);
            Visit.to(page, file.toUri().toString());
            movesAndKeeps(page);
            assertThat(page.evaluate("document.fonts.check('16px KaTeX_Main', 'x = 1')"))
                    .isEqualTo(true);
            page.evaluate("dispatchEvent(new Event('beforeprint'))");
            assertThat(page.locator(".on-paper svg").count()).isPositive();
            assertThat(page.locator(".at-end li").count()).isPositive();
            assertThat(log.troubles()).isEmpty();
            assertThat(log.requests())
                    .allMatch(url -> url.matches("file:.*/lesson\\.html|data:.*"));
        }
    }

    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    @ParameterizedTest
    @CsvSource({"zh-CN, 1280", "en, 390"})
    void aLessonInOneFileIsSetAsThatOfTheSite(String language, int width, Chromium chromium) {
        List<Object> boxes = new ArrayList<>();
        for (Path site : List.of(disk.resolve("my lessons"), single)) {
            try (Page page = chromium.newPage(width, 900)) {
                Visit.to(page, site.resolve(language + "/relu.html").toUri().toString());
                PlaywrightAssertions.assertThat(page.locator("input[name=w1]").first()).isEnabled();
                page.locator("figure.code > button:not([hidden])").first().waitFor(ATTACHED);
                page.evaluate("document.fonts.ready.then(() => null)");
                boxes.add(page.evaluate(BOXES));
            }
        }
        assertThat((List<?>) boxes.get(1)).hasSizeGreaterThan(5000).isEqualTo(boxes.get(0));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN/relu", "en/guide/references"})
    void everyLinkOfALessonAloneInAFolderOpens(
            String lesson, @TempDir Path alone, Chromium chromium) throws IOException {
        Path file = Files.copy(single.resolve(lesson + ".html"), alone.resolve("mailed.html"));
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, file.toUri().toString());
            assertThat(page.locator("a[href]").count()).isGreaterThan(10);
            assertThat((List<?>) page.evaluate(DEAD)).isEmpty();
            assertThat(page.locator(".languages, .course, .to-search, .neighbours").count())
                    .isZero();
        }
    }

    @Test
    void linksOfALessonAloneLeadToItsSiteIfThatHasAnAddress(@TempDir Path alone, Chromium chromium)
            throws IOException {
        String url = "https://example.org/base/";
        Path content = Path.of("src", "test", "resources", "golden", "content");
        Run run = Run.of("build", content, "--format", "single", "--url", url, "-o", alone);
        assertThat(run.status()).isZero();
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, alone.resolve("zh-CN/all.html").toUri().toString());
            assertThat((List<?>) page.evaluate(DEAD)).isEmpty();
            assertThat(page.locator(".home").getAttribute("href")).isEqualTo(url + "index.html");
        }
    }

    /** A slider moves the lab, which is found as it was left. */
    private static void movesAndKeeps(Page page) {
        Locator lab = page.locator("figure[data-widget=network-lab]").first();
        Locator slider = lab.locator("input[type=range][name=w1]");
        String loss = lab.getAttribute("data-loss");
        PlaywrightAssertions.assertThat(slider).isEnabled();
        slider.press("PageUp");
        PlaywrightAssertions.assertThat(lab).hasAttribute("data-state", MOVED);
        assertThat(lab.getAttribute("data-loss")).isNotEqualTo(loss);
        Visit.again(page);
        PlaywrightAssertions.assertThat(lab).hasAttribute("data-state", MOVED);
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (InputStream file = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path path = folder.resolve(entry.getName());
                Files.createDirectories(path.getParent());
                Files.copy(zip, path);
            }
        }
    }
}
