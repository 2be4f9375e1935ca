package org.chalkline.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Locale;

/** The browser engines that readers use, each with a browser that tests can have. */
public enum Engine {
    CHROMIUM {
        @Override
        public Window open(int width, int height) {
            return new PlaywrightWindow(SharedChromium.ofThread().newPage(width, height));
        }
    },
    FIREFOX {
        @Override
        public Window open(int width, int height) {
            return new PlaywrightWindow(Firefox.ofThread().newPage(width, height));
        }
    },
    WEBKIT {
        @Override
        public Window open(int width, int height) {
            return WebKitWindow.open(width, height);
        }

        @Override
        public List<String> troubles(List<String> addresses) {
            return WebKit.start().troubles(addresses);
        }
    };

    /** Returns those to test in: Chromium and Firefox, unless {@code -Dengine=} names one. */
    public static List<Engine> chosen() {
        String name = System.getProperty("engine", "");
        return name.isEmpty() ? List.of(CHROMIUM, FIREFOX) : List.of(of(name));
    }

    /** Returns the engine of a name, such as {@code webkit}. */
    public static Engine of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /**
     * Opens a window that shares nothing with any other, in a browser that is started if need be.
     */
    public abstract Window open(int width, int height);

    /** Opens pages and returns what their consoles tell of errors and warnings. */
    public List<String> troubles(List<String> addresses) {
        try (var window = open(1280, 800)) {
            addresses.forEach(window::open);
            return window.troubles();
        }
    }

    /** Skips the test if this is WebKit, which is installed only for those who ask for it. */
    public void assumeThatItIsThere() {
        assumeTrue(
                this != WEBKIT || WebKit.isThere() || chosen().contains(this),
                "There is no WebKitGTK on this machine: -Dengine=webkit installs it");
    }
}
