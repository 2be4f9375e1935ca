package org.chalkline.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a phone the contents are never further than a heading. */
@ExtendWith(SharedChromium.class)
class WayBackIT {

    private static final String LESSON = "en/relu.html";

    @Test
    void besideEachHeadingAWayLeadsToTheContents(Chromium chromium) {
        try (Page page = chromium.newPage(390, 844)) {
            Visit.to(page, BuiltSite.ofProject().file(LESSON));
            Locator contents = page.locator(".contents");
            assertThat(contents).not().isVisible();
            int headings = page.locator(".contents li").count();
            assertThat(page.locator("main > .to-contents")).hasCount(headings);
            page.getByLabel("In this lesson").last().click();
            assertThat(contents).isInViewport();
        }
    }

    @Test
    void besideALaptopsSidebarThereIsNone(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 800)) {
            Visit.to(page, BuiltSite.ofProject().file(LESSON));
            assertThat(page.locator(".to-contents").first()).not().isVisible();
        }
    }
}
