package org.chalkline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.machine.Debian;

/**
 * A Chromium without a window and with an empty profile; like Playwright, for one thread.
 *
 * <p>Tests share one by {@link SharedChromium}.
 */
public final class Chromium implements AutoCloseable {

    /** What keeps a root's, a container's and a busy machine's Chromium quiet and repeatable. */
    private static final List<String> FLAGS =
            List.of(
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /** Milliseconds to wait for what a page will show; a machine with other work to do is slow. */
    private static final double PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * Launches the machine's Chromium, installing one if there is none.
     *
     * @throws IllegalStateException with what to do, if none can be had
     */
    public static Chromium launch() {
        Optional<Path> executable = Installation.ensure();
        var playwright = playwright();
        try {
            return new Chromium(playwright, playwright.chromium().launch(options(executable)));
        } catch (PlaywrightException e) {
            playwright.close();
            throw new IllegalStateException(
                    "cannot launch "
                            + executable.map(Path::toString).orElse("Playwright's Chromium")
                            + "; name another in "
                            + Search.forChromium().variable(),
                    e);
        }
    }

    /** Starts Playwright, which is not to fetch browsers of its own. */
    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    private static BrowserType.LaunchOptions options(Optional<Path> executable) {
        // Chromium's sandbox refuses to work for root; Playwright leaves it off unless asked.
        var options =
                new BrowserType.LaunchOptions().setArgs(FLAGS).setChromiumSandbox(!Debian.isRoot());
        executable.ifPresent(options::setExecutablePath);
        return options;
    }

    /** Opens an empty page, in English and UTC, that shares nothing with any other page. */
    public Page newPage(int width, int height) {
        return newPage(sized(width, height));
    }

    /** What every page without other wishes is like: in English and UTC. */
    static Browser.NewPageOptions sized(int width, int height) {
        return new Browser.NewPageOptions()
                .setViewportSize(width, height)
                .setLocale("en-US")
                .setTimezoneId("UTC");
    }

    /** Opens an empty page that shares nothing with any other page. */
    public Page newPage(Browser.NewPageOptions options) {
        return browser.newPage(options);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
