package org.chalkline.browser;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedChromium.class)
class BrowserSuiteIT {

    private static final int MILLISECONDS = 2_000;

    @Test
    void reportsTheFateOfEachTest(Chromium chromium, @TempDir Path folder) {
        var tests = PlainTest.find(selectPackage("org.chalkline.browser.fixture"), type -> true);
        try (var suite = BrowserSuite.of(tests, MILLISECONDS, chromium, folder)) {
            var failures =
                    suite.collect(toMap(DynamicTest::getDisplayName, BrowserSuiteIT::failure));
            assertThat(failures)
                    .containsOnlyKeys(
                            "PassOrFail.passes",
                            "PassOrFail.failsInAnAssertion",
                            "PassOrFail.failsByAnException",
                            "PassOrFail.neverEnds",
                            "PassOrFail.isNoPlainTest")
                    .containsEntry("PassOrFail.passes", "")
                    .containsEntry(
                            "PassOrFail.failsInAnAssertion",
                            """
                            PassOrFail.failsInAnAssertion in the browser: \
                            org.opentest4j.AssertionFailedError: \
                            a half ==> expected: <0.5> but was: <0.30000000000000004>
                                at ocbf_Calls_PassOrFail_failsInAnAssertion""")
                    .containsEntry(
                            "PassOrFail.failsByAnException",
                            """
                            PassOrFail.failsByAnException in the browser: \
                            java.lang.IllegalStateException: outer
                                at ocbf_Calls_PassOrFail_failsByAnException
                            caused by java.lang.IllegalArgumentException: inner
                                at ocbf_PassOrFail_fail
                                at ocbf_Calls_PassOrFail_failsByAnException""")
                    .containsEntry(
                            "PassOrFail.neverEnds",
                            "PassOrFail.neverEnds in the browser: did not end within 2000 ms")
                    .containsEntry(
                            "PassOrFail.isNoPlainTest",
                            "PassOrFail.isNoPlainTest in the browser: is not a plain @Test without"
                                    + " parameters; mend it, or leave it to the JVM by"
                                    + " @Tag(\"jvm\")");
        }
    }

    @Test
    void failsWithoutTests(Chromium chromium, @TempDir Path folder) {
        assertThatThrownBy(() -> BrowserSuite.of(List.of(), MILLISECONDS, chromium, folder))
                .isInstanceOf(AssertionError.class)
                .hasMessage("there is no test to run in the browser");
    }

    private static String failure(DynamicTest test) {
        var thrown = catchThrowable(test.getExecutable()::execute);
        return thrown == null ? "" : String.valueOf(thrown.getMessage());
    }
}
