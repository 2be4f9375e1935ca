package org.chalkline.browser;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;

/**
 * The program that offers a list of tests to JavaScript: {@code run(index)} returns null when the
 * test passes, else what it threw.
 *
 * <p>TeaVM has no reflection to call a test by name, so each call is written out. Test classes are
 * package-private: each package gets a class of its own to make its calls.
 */
final class Dispatcher {

    private static final String ENTRY = "org.chalkline.browser.generated.Dispatcher";

    private Dispatcher() {}

    /** Writes, compiles and translates the program in the folder, which is empty. */
    static Compiled compile(List<PlainTest> tests, Path folder) {
        var sources = new TreeMap<String, String>();
        sources.put(ENTRY, entry(tests));
        tests.stream()
                .collect(groupingBy(test -> test.type().getPackageName()))
                .forEach((name, members) -> sources.put(name + ".Calls", calls(name, members)));
        try {
            Path classes = Files.createDirectories(folder.resolve("classes"));
            compileJava(sources, folder.resolve("sources"), classes);
            try (var loader = loader(classes)) {
                return Compiled.of(ENTRY, loader, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String entry(List<PlainTest> tests) {
        var cases = new StringBuilder();
        for (int i = 0; i < tests.size(); i++) {
            var test = tests.get(i);
            cases.append(
                    "case %d -> { %s.Calls.%s(); return null; }\n"
                            .formatted(i, test.type().getPackageName(), call(test)));
        }
        return """
        package org.chalkline.browser.generated;

        import org.teavm.jso.JSBody;
        import org.teavm.jso.JSExceptions;
        import org.teavm.jso.JSExport;
        import org.teavm.jso.JSObject;

        public final class Dispatcher {
            public static void main(String[] args) {}

            @JSExport
            public static String run(int index) {
                try {
                    switch (index) {
                        %s
                        default -> throw new IllegalArgumentException("no test " + index);
                    }
                } catch (Throwable failure) {
                    return text(failure);
                }
            }

            private static String text(Throwable failure) {
                String text = failure + stack(JSExceptions.getJSException(failure));
                Throwable cause = failure.getCause();
                return cause == null || cause == failure ? text : text + "\\ncaused by " + text(cause);
            }

            @JSBody(params = "error", script = "return error && error.stack ? error.stack.replace(/^Error/, '') : '';")
            private static native String stack(JSObject error);
        }
        """
                .formatted(cases);
    }

    private static String calls(String packageName, List<PlainTest> tests) {
        return tests.stream()
                .map(
                        test ->
                                "public static void %s() throws Throwable { new %s().%s(); }"
                                        .formatted(
                                                call(test),
                                                test.type().getCanonicalName(),
                                                test.method().getName()))
                .collect(
                        joining(
                                "\n",
                                "package " + packageName + ";\npublic final class Calls {\n",
                                "\n}\n"));
    }

    private static String call(PlainTest test) {
        return test.type()
                        .getName()
                        .substring(test.type().getPackageName().length() + 1)
                        .replace('$', '_')
                + "_"
                + test.method().getName();
    }

    private static void compileJava(Map<String, String> sources, Path folder, Path classes)
            throws IOException {
        var files = new ArrayList<Path>();
        for (var source : sources.entrySet()) {
            var file = folder.resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        var messages = new StringWriter();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var options =
                    List.of(
                            "-proc:none",
                            "-d",
                            classes.toString(),
                            "-classpath",
                            System.getProperty("java.class.path"));
            var task =
                    compiler.getTask(
                            messages,
                            manager,
                            null,
                            options,
                            null,
                            manager.getJavaFileObjectsFromPaths(files));
            if (!task.call()) {
                throw new AssertionError(
                        "javac does not take the calls of the tests:\n" + messages);
            }
        }
    }

    private static URLClassLoader loader(Path classes) throws MalformedURLException {
        return new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, Dispatcher.class.getClassLoader());
    }
}
