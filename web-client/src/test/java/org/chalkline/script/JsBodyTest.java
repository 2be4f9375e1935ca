package org.chalkline.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** JavaScript stands in modules, where tools see it; Java holds no more than a few lines of it. */
class JsBodyTest {

    private static final int MOST_LINES = 5;

    private static final Pattern SCRIPT =
            Pattern.compile(
                    "@JSBody\\((?:[^\"]|\"[^\"]*\")*?script =\\s*(.*?)\\)\\s+(?:@\\w+\\s+)*"
                            + "(?:private )?static native",
                    Pattern.DOTALL);

    @Test
    void noJavaHoldsALongScript() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(scripts(Files.readString(file)))
                        .as(file.toString())
                        .allMatch(script -> lines(script) <= MOST_LINES);
            }
        }
    }

    @Test
    void theLinesOfAScriptAreCounted() {
        String java =
                """
                @JSBody(script = "return 1;")
                static native int one();

                @JSBody(
                        params = {"a", "b"},
                        script =
                                ""\"
                                first(a);
                                second(b);
                                ""\")
                @JSByRef
                private static native double[] two(Part a, Part b);

                @JSBody(
                        params = "a",
                        script =
                                "first(a);"
                                        + "second(a);"
                                        + "third(a);")
                static native void three(Part a);
                """;
        assertThat(scripts(java)).map(JsBodyTest::lines).containsExactly(1L, 2L, 3L);
    }

    private static List<String> scripts(String java) {
        return SCRIPT.matcher(java).results().map(result -> result.group(1)).toList();
    }

    private static long lines(String script) {
        return script.lines().filter(line -> !line.strip().equals("\"\"\"")).count();
    }
}
