package org.chalkline.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

@Isolated("sets a system property")
class NewCommandTest {

    private static final String WORKFLOW = ".github/workflows/pages.yml";
    private static final Pattern ACTION = Pattern.compile("uses: (actions/[a-z-]+@v\\d+)\n");
    private static final Pattern BUILD =
            Pattern.compile("run: \\.chalkline/chalkline build (\\S+) -o (\\S+) ");

    private final Path folder;

    NewCommandTest(@TempDir Path temporary) {
        folder = temporary.resolve("my lessons");
    }

    @ParameterizedTest
    @CsvSource({"'zh-CN,en', 2 pages", "zh-CN, 1 page", "en, 1 page"})
    void whatItMakesIsBuiltByItsWorkflowWithoutAWord(String languages, String pages)
            throws IOException {
        assertThat(Run.of("new", folder, "--languages", languages).status()).isZero();
        MatchResult build = only(BUILD, Files.readString(folder.resolve(WORKFLOW)));
        Path site = folder.resolve(build.group(2));
        Run run =
                Run.of(
                        "build",
                        folder.resolve(build.group(1)),
                        "-o",
                        site,
                        "--url",
                        "https://example.org/lessons");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.closing()).contains(": " + pages + ", ");
        for (String tag : languages.split(",", -1)) {
            assertThat(site.resolve(tag + "/first.html"))
                    .content()
                    .contains("lang=\"" + tag + "\"", "data-widget=\"units\"", "type=\"range\"")
                    .contains("https://example.org/lessons/" + tag + "/first.html");
        }
    }

    @Test
    void namesWhatItMadeInBothLanguagesAndWhatToDoNext() {
        Run run = Run.of("new", folder);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replace(folder.toString(), "DIR"))
                .isEqualTo(
                        """
                        DIR/content/zh-CN/first.md
                        DIR/content/en/first.md
                        DIR/content/site.yml
                        DIR/.github/workflows/pages.yml
                        DIR/.gitignore
                        Begin with: chalkline serve 'DIR/content'
                        The file .github/workflows/pages.yml says how the site is published.
                        """);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theCommandItPrintsWorksAsItStands() throws IOException, InterruptedException {
        Path launcher =
                Run.write(
                        folder.resolveSibling("Ann's tools"),
                        "chalkline",
                        "#!/bin/sh\nfor word in \"$@\"; do echo \"$word\"; done\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        System.setProperty("chalkline.command", launcher.toString());
        try {
            String printed = Run.of("new", folder).out();
            String command = printed.replaceAll("(?s).*Begin with: (.*?)\n.*", "$1");
            Process shell = new ProcessBuilder("sh", "-c", command).start();
            assertThat(shell.getInputStream().readAllBytes())
                    .asString(UTF_8)
                    .isEqualTo("serve\n" + folder + "/content\n");
            assertThat(shell.waitFor()).isZero();
        } finally {
            System.clearProperty("chalkline.command");
        }
    }

    @Test
    void takesARepositoryInWhichThereIsNothingYet() {
        Run.write(folder, ".git/HEAD", "ref: refs/heads/main\n");
        assertThat(Run.of("new", folder).status()).isZero();
        assertThat(folder.resolve("content/site.yml")).exists();
    }

    @Test
    void writesNothingWhereThereIsSomething() {
        Run.write(folder, "notes.txt", "mine");
        Map<String, String> before = Run.snapshot(folder);
        Run run = Run.of("new", folder);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "'"
                                + folder
                                + "' is not empty: it holds 'notes.txt'."
                                + " Name a new or an empty folder.");
        assertThat(Run.snapshot(folder)).isEqualTo(before);
    }

    @Test
    void writesNothingOverAFile() {
        Path file = Run.write(folder.resolveSibling("others"), "taken", "mine");
        Run run = Run.of("new", file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("'" + file + "' is a file. Name a new or an empty");
        assertThat(file).hasContent("mine");
    }

    @Test
    void namesTheLanguagesThatThereAre() {
        Run run = Run.of("new", folder, "--languages", "zh-cn");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "There is no lesson to begin with in 'zh-cn', only in zh-CN, en."
                                + " Did you mean 'zh-CN'?");
        assertThat(folder).doesNotExist();
    }

    @Test
    void theWorkflowNamesVersionsOfActionsAndNoHost() throws IOException {
        Run.of("new", folder);
        String workflow = Files.readString(folder.resolve(WORKFLOW));
        assertThat(new Load(LoadSettings.builder().build()).loadFromString(workflow))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsKeys("permissions", "jobs");
        assertThat(workflow).doesNotContain("://");
        List<String> actions = actions(workflow);
        assertThat(actions)
                .hasSameSizeAs(workflow.lines().filter(l -> l.contains("uses:")).toList());
        assertThat(actions(Files.readString(Path.of("..", WORKFLOW))))
                .isNotEmpty()
                .allMatch(actions::contains);
    }

    private static List<String> actions(String workflow) {
        return ACTION.matcher(workflow).results().map(found -> found.group(1)).toList();
    }

    private static MatchResult only(Pattern pattern, String text) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        assertThat(found).hasSize(1);
        return Objects.requireNonNull(found.get(0));
    }
}
