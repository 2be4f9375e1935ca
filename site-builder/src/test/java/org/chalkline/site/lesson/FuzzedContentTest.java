package org.chalkline.site.lesson;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing starts from and what it has found: seeds and content that once failed. */
class FuzzedContentTest {

    /** Five seconds of computing, on a machine that has other things to do, too. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    static Stream<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "fuzz"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void isReadOrRefusedAtItsPlaceAndBringsNoScript(Path content) throws IOException {
        byte[] bytes = Files.readAllBytes(content);
        assertTimeoutPreemptively(LONGEST, () -> FuzzedContent.fuzzerTestOneInput(bytes));
    }

    @Test
    void whatWouldRunInAPageIsFound() {
        for (String html :
                new String[] {
                    "<p onclick=\"x()\">a</p>",
                    "<script>x()</script>",
                    "<a href=\" java\nscript:x()\">a</a>",
                    "<iframe src=\"a\"></iframe>"
                }) {
            assertThatThrownBy(() -> FuzzedContent.checkPage(html))
                    .isInstanceOf(AssertionError.class);
        }
        FuzzedContent.checkPage(
                "<a href=\"a.html\">a</a><script type=\"application/json\">1</script>");
    }
}
