package org.chalkline.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** A window of a browser that Playwright drives. */
record PlaywrightWindow(Page page, PageLog log) implements Window {

    PlaywrightWindow(Page page) {
        this(page, PageLog.of(page));
    }

    @Override
    public void open(String address) {
        page.navigate(address);
    }

    @Override
    public void click(String selector) {
        page.locator(selector).first().click();
    }

    @Override
    public void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    @Override
    public String value(String expression) {
        return String.valueOf(page.evaluate("() => String(" + expression + ")"));
    }

    @Override
    public void await(String expression) {
        page.waitForFunction("() => " + expression);
    }

    @Override
    public List<String> troubles() {
        return log.troubles();
    }

    @Override
    public void close() {
        page.close();
    }
}
