package org.chalkline.browser;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Runs lesson-core's tests a second time, on the second machine its code is for. */
@Order(1)
@ExtendWith(SharedChromium.class)
class CoreInBrowserIT {

    private static final int MILLISECONDS = 60_000;

    @TestFactory
    Stream<DynamicTest> everyTestOfLessonCore(Chromium chromium, @TempDir Path folder) {
        // The class path's other tests of Chalkline are those of this module.
        var tests = PlainTest.find(selectPackage("org.chalkline"), type -> !isOfThisModule(type));
        return BrowserSuite.of(tests, MILLISECONDS, chromium, folder);
    }

    private static boolean isOfThisModule(Class<?> type) {
        return origin(type).equals(origin(CoreInBrowserIT.class));
    }

    private static CodeSource origin(Class<?> type) {
        return type.getProtectionDomain().getCodeSource();
    }
}
