package org.chalkline.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tabs of a lesson that say the same in one language or another. */
@ExtendWith(SharedChromium.class)
class TabsIT {

    private static final String TABS =
            """
            ::::{tab-set}
            :::{tab-item} Java
            :sync: java
            %1$s in Java. Long enough to push what follows down.

            Another paragraph.
            :::
            :::{tab-item} Python
            :sync: python
            %1$s in Python.
            :::
            ::::

            """;

    @Test
    void switchTogetherWhileTheOneAtHandStaysInItsPlace(Chromium chromium, @TempDir Path folder) {
        Path content = folder.resolve("lessons");
        Run.write(
                content,
                "a.md",
                "# A\n\n" + TABS.formatted("First") + "Text.\n\n" + TABS.formatted("Second"));
        try (BuiltSite site = BuiltSite.of(content);
                Page page = chromium.newPage(800, 300)) {
            Visit.to(page, site.file("a.html"));
            Locator tab =
                    page.locator("label").filter(new Locator.FilterOptions().setHasText("Python"));
            tab.last().scrollIntoViewIfNeeded();
            double before = tab.last().boundingBox().y;
            tab.last().click();
            assertThat(page.getByText("First in Python.")).isVisible();
            assertThat(page.getByText("Second in Python.")).isVisible();
            assertThat(page.getByText("First in Java.")).isHidden();
            assertThat(tab.last().boundingBox().y).isCloseTo(before, within(1.0));
        }
    }
}
