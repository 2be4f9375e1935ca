package org.chalkline.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A suite of plain tests, compiled to JavaScript and run in one page. */
final class BrowserSuite {

    /** A line of V8's stack traces: {@code at name (file:line:column)}. */
    private static final Pattern CALL = Pattern.compile("(\\s+at oc\\w+) .*");

    private static final Pattern FOREIGN_CALL =
            Pattern.compile("\\s+at (?!oc[a-z]*_)\\S+.*|\\s+at ocbg_.*");

    private BrowserSuite() {}

    /**
     * Returns each test as one that JUnit runs, and reports, on its own; it fails if the browser
     * cannot run it as JUnit would, or needs more than the milliseconds.
     *
     * @throws AssertionError if there is no test, or TeaVM does not take one of them
     */
    static Stream<DynamicTest> of(
            List<PlainTest> tests, int milliseconds, Chromium chromium, Path folder) {
        if (tests.isEmpty()) {
            throw new AssertionError("there is no test to run in the browser");
        }
        var runnable = tests.stream().filter(test -> test.obstacle().isEmpty()).toList();
        var script = Dispatcher.compile(runnable, folder);
        var page = chromium.newPage(800, 600);
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(script.file()));
        var session = page.context().newCDPSession(page);
        var run =
                IntStream.range(0, runnable.size())
                        .mapToObj(
                                index ->
                                        dynamicTest(
                                                runnable.get(index),
                                                () -> run(session, index, milliseconds)));
        var refused =
                tests.stream()
                        .filter(test -> test.obstacle().isPresent())
                        .map(test -> dynamicTest(test, () -> refusal(test)));
        return Stream.concat(refused, run).onClose(page::close);
    }

    private static DynamicTest dynamicTest(PlainTest test, Supplier<String> failure) {
        return DynamicTest.dynamicTest(
                test.name(),
                test.source(),
                () -> {
                    String text = failure.get();
                    if (!text.isEmpty()) {
                        throw new AssertionError(test.name() + " in the browser: " + text);
                    }
                });
    }

    private static String refusal(PlainTest test) {
        return test.obstacle().orElseThrow()
                + "; mend it, or leave it to the JVM by @Tag(\""
                + PlainTest.JVM_ONLY
                + "\")";
    }

    /** Runs a test and returns its failure, empty if it passes. */
    private static String run(CDPSession session, int index, int milliseconds) {
        // Not Page.evaluate, which would wait forever for a test that never ends.
        var evaluation = new JsonObject();
        evaluation.addProperty("expression", "run(" + index + ")");
        evaluation.addProperty("timeout", milliseconds);
        try {
            return text(session.send("Runtime.evaluate", evaluation));
        } catch (PlaywrightException e) {
            if (String.valueOf(e.getMessage()).contains("Execution was terminated")) {
                return "did not end within " + milliseconds + " ms";
            }
            throw e;
        }
    }

    private static String text(JsonObject answer) {
        if (answer.has("exceptionDetails")) {
            return answer.get("exceptionDetails").toString();
        }
        var value = answer.getAsJsonObject("result").get("value");
        return value.isJsonNull() ? "" : withoutForeignCalls(value.getAsString());
    }

    /** Keeps, of all calls, those in org.chalkline: TeaVM names one ocn_Dense_forward. */
    private static String withoutForeignCalls(String failure) {
        return failure.lines()
                .filter(line -> !FOREIGN_CALL.matcher(line).matches())
                .map(line -> CALL.matcher(line).replaceFirst("$1"))
                .collect(Collectors.joining("\n"));
    }
}
