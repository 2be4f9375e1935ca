package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.chalkline.site.cli.Chalkline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site is the same wherever it is built: the system's language leaves no trace in it. */
@Isolated("sets the locale of the JVM")
class LocaleTest {

    private static final Locale USUAL = Locale.getDefault();
    private static final Path CONTENT = Path.of("src", "test", "resources", "second-lab");

    private static Path expected;

    @BeforeAll
    static void build(@TempDir Path folder) {
        Locale.setDefault(Locale.ROOT);
        expected = folder.resolve("site");
        assertThat(Run.of("build", CONTENT, "-o", expected).status()).isZero();
    }

    @AfterEach
    void reset() {
        Locale.setDefault(USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "bn-BD", "tr-TR", "th-TH-u-nu-thai", "de-DE"})
    void theSiteHasTheSameBytes(String tag, @TempDir Path folder) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        Path site = folder.resolve("site");
        Run run = Run.of("build", CONTENT, "-o", site);
        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("[\\p{ASCII}]*");
        assertThat(Run.snapshot(site)).isEqualTo(Run.snapshot(expected));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSystemThatCannotNameAFileIsToldSo(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path content = folder.resolve("lessons");
        Run.write(content, "zh-CN/第一课.md", "# 第一课\n");
        ProcessBuilder java =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Chalkline.class.getName(),
                        "build",
                        content.toString(),
                        "-o",
                        folder.resolve("site").toString());
        java.environment().put("LC_ALL", "C");
        Process process = java.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(2);
        assertThat(said).contains("set LC_ALL to a UTF-8 locale").doesNotContain("\tat ");
    }
}
