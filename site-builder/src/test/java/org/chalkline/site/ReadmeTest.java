package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chalkline.site.cli.Chalkline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the README shows works as it stands there, in both of its languages. */
class ReadmeTest {

    private static final Path PROJECT = Path.of("..");
    private static final String README = read();
    private static final Pattern LESSON = Pattern.compile("(?ms)^(````+)markdown\\n(.*?)^\\1$");
    private static final Pattern PLACE = Pattern.compile("`(lessons)/([^`]+\\.md)`");
    private static final Pattern COMMAND =
            Pattern.compile("\\./chalkline (build|serve|new)((?: [^`#|\\n]*)?)");
    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)#:]+)\\)");
    private static final Pattern FILE =
            Pattern.compile(
                    "`((?:content|\\.github)/[^`<>]+|[a-z-]+\\.yml|(?:lesson|web|site)-\\w+)`");
    private static final Pattern PACKAGE = Pattern.compile("`([a-z]+)`");

    static Stream<String> languages() {
        int chinese = README.indexOf("\n## 中文\n");
        return Stream.of(README.substring(0, chinese), README.substring(chinese));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void itsFirstLessonHasTenLinesAtMostAndBuildsAsItSays(String part, @TempDir Path folder) {
        Matcher lesson = LESSON.matcher(part);
        Matcher place = PLACE.matcher(part);
        assertThat(lesson.find()).isTrue();
        assertThat(place.find()).isTrue();
        assertThat(lesson.group(2).lines().count()).isBetween(5L, 10L);
        assertThat(part).contains("`./chalkline serve " + place.group(1) + "`");
        Path content = folder.resolve(place.group(1));
        Run.write(content, place.group(2), lesson.group(2));
        Run run = Run.of("build", content, "-o", folder.resolve("site"));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.closing()).contains(": 1 page, 1 figure, ");
        String page = place.group(2).replaceAll("md$", "html");
        assertThat(folder.resolve("site").resolve(page))
                .content()
                .contains("data-widget=\"activations\"", "type=\"range\"");
    }

    @Test
    void itsOtherLessonsBuildToo(@TempDir Path folder) {
        List<String> lessons = LESSON.matcher(README).results().map(m -> m.group(2)).toList();
        for (int i = 0; i < lessons.size(); i++) {
            String title = lessons.get(i).startsWith("---") ? "" : "# A lesson\n\n";
            Run.write(folder.resolve("lessons"), i + ".md", title + lessons.get(i));
        }
        Run run = Run.of("build", folder.resolve("lessons"), "-o", folder.resolve("site"));
        assertThat(run.err()).isEmpty();
        assertThat(run.closing()).contains(": " + lessons.size() + " pages, ");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void beginsWithTheTwoCommandsThatThereAre(String part) {
        Matcher shell = Pattern.compile("(?ms)^```sh\\n(.*?)^```$").matcher(part);
        assertThat(shell.find()).isTrue();
        assertThat(shell.group(1).lines().map(line -> line.replaceAll(" +#.*", "")))
                .containsExactly("./chalkline serve", "mvn verify");
        assertThat(PROJECT.resolve("chalkline")).isExecutable();
        assertThat(PROJECT.resolve("pom.xml")).isRegularFile();
    }

    @Test
    void namesNoCommandOrOptionThatIsMissing() {
        List<MatchResult> commands = COMMAND.matcher(README).results().toList();
        assertThat(commands).hasSizeGreaterThan(5);
        for (MatchResult command : commands) {
            CommandLine named = command(command.group(1));
            Matcher option = Pattern.compile("(?<=[ \\[])--?[a-z]+").matcher(command.group(2));
            while (option.find()) {
                assertThat(named.getCommandSpec().findOption(option.group()))
                        .as(command.group())
                        .isNotNull();
            }
        }
        assertThat(README).contains("`./chalkline build [CONTENT] [-o OUT]`");
    }

    @Test
    void knowsWhatCommandsDoUnlessTold() {
        CommandLine serve = command("serve");
        assertThat(serve.getCommandSpec().findOption("--port").defaultValue()).isEqualTo("8000");
        assertThat(README).contains("port 8000 unless given", "http://localhost:8000/");
        assertThat(serve.getCommandSpec().findOption("-o").defaultValue()).isEqualTo("target/site");
        assertThat(README).contains("`target/site` unless given");
        assertThat(serve.getCommandSpec().positionalParameters().get(0).defaultValue())
                .isEqualTo("content");
        assertThat(README).contains("`CONTENT` is `content` unless given");
    }

    @Test
    void namesFilesAndFoldersThatExist() throws IOException {
        List<String> links = LINK.matcher(README).results().map(each -> each.group(1)).toList();
        assertThat(links).contains("LICENSE", ".github/CONTRIBUTING.md");
        assertThat(links).allSatisfy(link -> assertThat(PROJECT.resolve(link)).exists());
        List<String> names = FILE.matcher(README).results().map(each -> each.group(1)).toList();
        assertThat(names)
                .contains("content/zh-CN/relu.md", "lesson-core", "web-client", "site-builder")
                .contains("site.yml", ".github/workflows/pages.yml");
        assertThat(names)
                .allSatisfy(
                        name ->
                                assertThat(List.of(PROJECT, PROJECT.resolve("content")))
                                        .anyMatch(folder -> Files.exists(folder.resolve(name))));
    }

    @Test
    void listsThePackagesThatThereAre() throws IOException {
        for (String module : List.of("lesson-core", "web-client", "site-builder")) {
            Matcher row =
                    Pattern.compile("(?m)^\\| `" + module + "` \\|.*\\|(.*)\\|$").matcher(README);
            assertThat(row.find()).as(module).isTrue();
            List<String> named =
                    PACKAGE.matcher(row.group(1)).results().map(each -> each.group(1)).toList();
            assertThat(packages(module)).as(module).containsAll(named).hasSameSizeAs(named);
        }
    }

    private static CommandLine command(String name) {
        return Objects.requireNonNull(Chalkline.commandLine().getSubcommands().get(name), name);
    }

    private static List<String> packages(String module) throws IOException {
        Path sources = PROJECT.resolve(module).resolve("src/main/java/org/chalkline");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(sources) && !folder.endsWith("site"))
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        }
    }

    private static String read() {
        try {
            return Files.readString(PROJECT.resolve("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
