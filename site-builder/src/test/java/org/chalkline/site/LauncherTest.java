package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The script {@code chalkline} in a copy of the project's outline, with stand-ins for mvn, java.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String JAVA =
            """
            #!/bin/sh
            [ "$1" = -version ] && echo 'openjdk version "17.0.1"' >&2 || echo "java $*"
            echo "LC_ALL=$LC_ALL"
            """;

    private static final String MVN =
            """
            #!/bin/sh
            echo '[INFO] Scanning for projects...'
            echo '[INFO] Downloading from central: https://example.org/a.pom'
            echo '[INFO] Downloading from central: https://example.org/b.pom'
            echo '[INFO] Building Chalkline 0.1.0                          [1/2]'
            echo '[INFO] Building jar: /x/y.jar'
            echo '[INFO] Building Chalkline lesson core 0.1.0              [2/2]'
            """;

    private final Path home;
    private String locale = "C.UTF-8";

    LauncherTest(@TempDir Path home) throws IOException {
        this.home = home;
        Files.copy(Path.of("..", "chalkline"), home.resolve("chalkline"));
        for (String file :
                new String[] {
                    "pom.xml",
                    "web-client/pom.xml",
                    "web-client/src/main/java/A.java",
                    "web-client/src/main/java/b/B.java",
                    "web-client/src/test/java/org/chalkline/ATest.java"
                }) {
            Run.write(home, file, "");
        }
        program("bin/java", JAVA);
        program("bin/mvn", MVN + "touch \"$PWD/site-builder/target/chalkline.jar\"\n");
        Files.createDirectories(home.resolve("site-builder/target"));
    }

    @Test
    void saysWhatIsBuiltAndRunsIt() throws IOException {
        Ran first = launch("build", "my lessons");
        assertThat(first.err())
                .isEqualTo(
                        """
                        Building the program (the first time takes a minute or two) ...
                          downloading what the build needs
                          1/2 Chalkline
                          2/2 Chalkline lesson core
                        """);
        assertThat(first.out())
                .startsWith("java -")
                .contains("-Dchalkline.command=" + home.toRealPath())
                .contains("chalkline.jar build my lessons\n");
        assertThat(first.status()).isZero();
        assertThat(home.resolve("target/build.log")).content().contains("Building jar: /x/y.jar");
    }

    @Test
    void buildsNothingWhileNothingIsNewer() throws IOException {
        setBuilt();
        Ran run = launch("build");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("chalkline.jar build\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "web-client/src/main/java/A.java"})
    void buildsAgainWhatWasChanged(String file) throws IOException {
        setBuilt();
        Files.setLastModifiedTime(home.resolve(file), FileTime.from(Instant.now()));
        assertThat(launch("build").err()).startsWith("Building the program");
    }

    @Test
    void buildsAgainWithoutWhatWasDeleted() throws IOException {
        setBuilt();
        Files.delete(home.resolve("web-client/src/main/java/A.java"));
        assertThat(launch("build").err()).startsWith("Building the program");
    }

    @ParameterizedTest
    @CsvSource({"C, C.UTF-8", "POSIX, C.UTF-8", "xx_XX.UTF-8, C.UTF-8", "C.UTF-8, C.UTF-8"})
    void fileNamesAreUtf8WhereTheLocaleSaysNothingElse(String before, String after)
            throws IOException {
        setBuilt();
        locale = before;
        assertThat(launch("build").out()).endsWith("LC_ALL=" + after + "\n");
    }

    @Test
    void leavesTestsAlone() throws IOException {
        setBuilt();
        Path test = home.resolve("web-client/src/test/java/org/chalkline/ATest.java");
        Files.setLastModifiedTime(test, FileTime.from(Instant.now()));
        assertThat(launch("build").err()).isEmpty();
    }

    @Test
    void showsWhatMavenSaysWhereItFails() throws IOException {
        program("bin/mvn", MVN + "echo '[ERROR] no such symbol'\nexit 1\n");
        Ran run = launch("build");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("[ERROR] no such symbol\n")
                .endsWith(
                        "chalkline: the program could not be built; the whole log is "
                                + home.toRealPath().resolve("target/build.log")
                                + "\n");
    }

    @Test
    void speaksChineseInAChineseLocale() throws IOException {
        locale = "zh_CN.UTF-8";
        Ran run = launch("build");
        assertThat(run.err())
                .isEqualTo(
                        """
                        正在构建程序（第一次要一两分钟）……
                          正在下载构建所需的文件
                          1/2 Chalkline
                          2/2 Chalkline lesson core
                        """);
        assertThat(run.out()).contains(" -Duser.language=zh ");
    }

    /** Makes the program newer than all of its sources, which are older than this test. */
    private void setBuilt() throws IOException {
        FileTime before = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        try (var files = Files.walk(home)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setLastModifiedTime(file, before);
            }
        }
        Path jar = Run.write(home, "site-builder/target/chalkline.jar", "");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minus(Duration.ofMinutes(1))));
    }

    private void program(String name, String script) {
        Path file = Run.write(home, name, script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** What the script did. */
    private record Ran(int status, String out, String err) {}

    private Ran launch(String... args) throws IOException {
        String[] command = new String[args.length + 1];
        command[0] = home.toRealPath().resolve("chalkline").toString();
        System.arraycopy(args, 0, command, 1, args.length);
        Path err = home.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("LC_ALL", locale);
        builder.environment().merge("PATH", "", (path, none) -> home.resolve("bin") + ":" + path);
        Process process = builder.redirectError(err.toFile()).start();
        try (InputStream out = process.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            return new Ran(process.waitFor(), printed, Files.readString(err));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
