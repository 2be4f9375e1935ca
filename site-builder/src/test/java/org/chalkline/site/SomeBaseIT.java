package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.PageLog;
import org.chalkline.browser.SharedChromium;
import org.chalkline.site.preview.Preview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A site that does not stand at the root of its host, as on GitHub Pages. */
@ExtendWith(SharedChromium.class)
class SomeBaseIT {

    @Test
    void worksBelowAnyFolderOfAHost(@TempDir Path folder, Chromium chromium) throws IOException {
        Path content = folder.resolve("lessons");
        Run.write(content, "site.yml", "url: https://example.org/some/base/\nlang: en\n");
        Run.write(content, "en/first.md", "---\ndate: 2026-03-31\n---\n# First\n\n$x^2$\n");
        Run.write(content, "en/second.md", "# Second\n\n```python\nx = 1\n```\n");
        Path host = folder.resolve("host");
        assertThat(Run.of("build", content, "-o", host.resolve("some/base")).status()).isZero();
        Files.copy(host.resolve("some/base/404.html"), host.resolve("404.html"));
        try (Preview preview = Preview.start(host, 0);
                Page page = chromium.newPage(1280, 900)) {
            PageLog log = PageLog.of(page);
            Visit.to(page, preview.address() + "some/base/");
            page.locator(".lessons a").first().click();
            assertThat(page.locator("h1").textContent()).isEqualTo("First");
            page.locator(".next").click();
            assertThat(page.url()).endsWith("/some/base/en/second.html");
            page.locator(".to-search").click();
            page.locator("#query").fill("first");
            page.locator(".results a").first().click();
            assertThat(page.url()).endsWith("/some/base/en/first.html");
            // The page for wrong addresses finds its files and the way back from anywhere.
            Visit.to(page, preview.address() + "404.html");
            page.locator("main a").click();
            assertThat(page.url()).endsWith("/some/base/index.html");
            Visit.back(page);
            page.locator(".to-search").click();
            assertThat(page.url()).endsWith("/some/base/search.html");
            assertThat(log.troubles()).isEmpty();
        }
    }
}
