package org.chalkline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.Optional;
import org.chalkline.machine.Debian;

/**
 * A Firefox without a window and with an empty profile; like Playwright, for one thread.
 *
 * <p>Playwright has a Firefox of its own, but also speaks WebDriver BiDi with the one that Mozilla
 * and Debian build: it calls that one a channel, and does not yet document it.
 *
 * <p>It lives as long as the JVM, and ends with it.
 */
public final class Firefox {

    private static final String CHANNEL = "moz-firefox";

    private static final ThreadLocal<Firefox> OF_THREAD = ThreadLocal.withInitial(Firefox::launch);

    private final Browser browser;

    private Firefox(Browser browser) {
        this.browser = browser;
    }

    /**
     * Returns the Firefox of this thread, launched by the first test that asks, and installed if
     * that is easy.
     *
     * @throws org.opentest4j.TestAbortedException with what to do, if none can be had
     * @throws IllegalStateException if it must be had, or a variable names one that is none
     */
    public static Firefox ofThread() {
        return OF_THREAD.get();
    }

    private static Firefox launch() {
        var search = Search.forFirefox();
        var program = search.find().or(() -> install(search));
        if (program.isEmpty()) {
            throw Wanted.missing("Firefox: install one, or set " + search.variable());
        }
        var playwright = Chromium.playwright();
        try {
            var options =
                    new BrowserType.LaunchOptions()
                            .setChannel(CHANNEL)
                            .setExecutablePath(program.get());
            return new Firefox(playwright.firefox().launch(options));
        } catch (PlaywrightException e) {
            playwright.close();
            throw Wanted.missing(
                    "a Firefox that starts, as " + program.get() + " does not: " + e.getMessage());
        }
    }

    private static Optional<Path> install(Search search) {
        if (Debian.installs()) {
            Debian.update();
            Debian.install("firefox-esr");
        }
        return search.find();
    }

    /** Opens an empty page, in English and UTC, that shares nothing with any other page. */
    public Page newPage(int width, int height) {
        return browser.newPage(Chromium.sized(width, height));
    }
}
