package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.PageLog;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lessons as readers carry them with them, opened from the disk. */
@ExtendWith(SharedChromium.class)
class CarriedIT {

    private static final Pattern MOVED = Pattern.compile("w1=1\\.0,.*");

    private static Path archive;
    private static Path disk;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        disk = folder;
        archive = folder.resolve("my lessons.zip");
        Path content = Path.of("..", "content");
        assertThat(Run.of("build", content, "--format", "zip", "-o", archive).status()).isZero();
        unpack(archive, folder);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN", "en"})
    void anArchiveWorksOnceUnpackedFromItsOnePageToTheLivingFigures(
            String language, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            PageLog log = PageLog.of(page);
            List<String> requests = new CopyOnWriteArrayList<>();
            page.onRequest(request -> requests.add(request.url()));
            page.navigate(disk.resolve("my lessons/index.html").toUri().toString());
            if (!language.equals(page.locator("html").getAttribute("lang"))) {
                page.locator(".languages a").click();
            }
            page.locator(".lessons a[href$='relu.html']").click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            movesAndKeeps(page);
            page.locator(".way a").click();
            page.locator(".lessons a").first().waitFor();
            assertThat(log.troubles()).isEmpty();
            assertThat(requests).isNotEmpty().allMatch(url -> url.startsWith("file:"));
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
        page.reload();
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
