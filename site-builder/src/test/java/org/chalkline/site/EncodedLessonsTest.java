package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lessons as editors save them. */
class EncodedLessonsTest {

    private static final String LESSON =
            """
            ---
            title: 第一课
            ---
            公式$x$。

            ```{note}
            注意
            ```
            """;

    private final Path content;
    private final Path site;

    EncodedLessonsTest(@TempDir Path folder) {
        content = folder.resolve("lessons");
        site = folder.resolve("site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsAndAByteOrderMarkMakeNoDifference(String end) {
        assertThat(build(LESSON.getBytes(StandardCharsets.UTF_8)).status()).isZero();
        Map<String, String> plain = Run.snapshot(site);
        String marked = "\uFEFF" + LESSON.replace("\n", end);
        assertThat(build(marked.getBytes(StandardCharsets.UTF_8)).status()).isZero();
        assertThat(Run.snapshot(site)).isEqualTo(plain);
    }

    @Test
    void namesPlacesOfALessonWithAMarkAndCrLfAsAnEditorShowsThem() {
        String broken = "\uFEFF" + LESSON.replace("$x$", "$\\frc$").replace("\n", "\r\n");
        assertThat(build(broken.getBytes(StandardCharsets.UTF_8)).errors().get(0))
                .startsWith(content + "/first.md:4:4: error: ");
    }

    @Test
    void reportsAnEncodingOnceAndNothingThatFollowsFromIt() {
        Run.write(content, "second.md", "# Second\n\n[the first](first.md)\n");
        Run run = build(LESSON.getBytes(Charset.forName("GB18030")));
        assertThat(run.status()).isOne();
        assertThat(run.errors()).hasSize(2);
        assertThat(run.errors().get(0))
                .startsWith(content + "/first.md:2:8: error: not UTF-8; it looks like GB18030");
    }

    private Run build(byte[] lesson) {
        Run.write(content, "first.md", lesson);
        return Run.of("build", content, "-o", site);
    }
}
