package org.chalkline.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The way from a citation to its work and back, as a reader goes it. */
@ExtendWith(SharedChromium.class)
class CitationsIT {

    private static final String WORKS =
            """
            @book{zhou2016, author = {周志华}, title = {机器学习}, year = 2016,
              publisher = {清华大学出版社}, url = {https://example.org/books/zhou}}
            """;

    private static final String LESSON =
            """
            # A lesson

            As in {cite}`zhou2016`.

            %s

            As in {cite:t}`zhou2016`, too.
            """;

    @Test
    void leadsToTheWorkAndBackByTheKeyboard(Chromium chromium, @TempDir Path folder) {
        Path content = folder.resolve("lessons");
        Run.write(content, "site.yml", "citations: {files: references.bib}\n");
        Run.write(content, "references.bib", WORKS);
        Run.write(content, "en/a.md", LESSON.formatted("Text.\n\n".repeat(60)));
        try (BuiltSite site = BuiltSite.of(content);
                Page page = chromium.newPage(1280, 800)) {
            Visit.to(page, site.http("en/a.html"));
            Locator second = page.locator("a.cite").last();
            Locator work = page.locator(".references li");
            assertThat(work).not().isInViewport();
            page.locator("a.cite").first().press("Enter");
            assertThat(work).isInViewport();
            assertThat(work).containsText("清华大学出版社");
            page.locator(".reference-back").first().press("Enter");
            assertThat(page.locator("a.cite").first()).isInViewport();
            page.locator(".reference-back").last().press("Enter");
            assertThat(second).isInViewport();
            Axe.assertFit(page);
        }
    }
}
