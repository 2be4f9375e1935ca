package org.chalkline.browser;

import org.opentest4j.TestAbortedException;

/** What a test does without a program that this machine does not have. */
final class Wanted {

    private Wanted() {}

    /** Skips the test, saying why; a server that is to test everything fails it. */
    static RuntimeException missing(String what) {
        String message = "This test needs " + what;
        if ("true".equals(System.getenv("CI"))) {
            return new IllegalStateException(message);
        }
        System.err.println("Skipped. " + message);
        return new TestAbortedException(message);
    }
}
