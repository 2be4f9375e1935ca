package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.browser.Engine;
import org.chalkline.site.cli.Chalkline;
import org.chalkline.site.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the README says is so, in both of its languages; and no page leads nowhere. */
class ReadmeTest {

    private static final Path PROJECT = Path.of("..");
    private static final Path ENGLISH = PROJECT.resolve("README.md");
    private static final Path PAGES = PROJECT.resolve(".github");
    private static final Path CHINESE = PAGES.resolve("INTRODUCTION.zh-CN.md");
    private static final int MOST_LINES = 150;
    private static final Pattern LESSON = Pattern.compile("(?ms)^(````+)markdown\\n(.*?)^\\1$");
    private static final Pattern PLACE = Pattern.compile("`(lessons)/([^`]+\\.md)`");
    private static final Pattern COMMAND =
            Pattern.compile("\\./chalkline ([a-z]+)((?: [^`#|$\\n]*)?)");
    private static final Pattern PROFILE =
            Pattern.compile("mvn [^`\\n]*-P(\\w+)(?: -Dengine=(\\w+))?");
    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)#:]*)(?:#([^)]*))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern FILE =
            Pattern.compile(
                    "`((?:content|\\.github)/[^`<>]+|[a-z-]+\\.yml|(?:lesson|web|site)-\\w+)`");
    private static final Pattern PACKAGE = Pattern.compile("`([a-z]+)`");

    static List<Path> readmes() {
        return List.of(ENGLISH, CHINESE);
    }

    static List<Path> guides() {
        return Language.ALL.stream()
                .map(each -> PROJECT.resolve("content").resolve(each.tag()).resolve("guide"))
                .toList();
    }

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ENGLISH));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(PAGES, "*.md")) {
            files.forEach(pages::add);
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void isShort(Path readme) {
        assertThat(read(readme).lines().count()).isLessThanOrEqualTo(MOST_LINES);
    }

    @Test
    void hasTheSamePartsAndTablesInBothLanguages() {
        assertThat(headings(CHINESE)).hasSameSizeAs(headings(ENGLISH));
        assertThat(codeOfRows(CHINESE)).isEqualTo(codeOfRows(ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void itsLessonHasTenLinesAtMostAndBuildsAsItSays(Path readme, @TempDir Path folder) {
        String text = read(readme);
        Matcher lesson = LESSON.matcher(text);
        Matcher place = PLACE.matcher(text);
        assertThat(lesson.find()).isTrue();
        assertThat(place.find()).isTrue();
        assertThat(lesson.group(2).lines().count()).isBetween(5L, 10L);
        assertThat(text).contains("`./chalkline serve " + place.group(1) + "`");
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

    @ParameterizedTest
    @MethodSource("readmes")
    void beginsWithTheTwoCommandsThatThereAre(Path readme) {
        Matcher shell = Pattern.compile("(?ms)^```sh\\n(.*?)^```$").matcher(read(readme));
        assertThat(shell.find()).isTrue();
        assertThat(shell.group(1).lines().map(line -> line.replaceAll(" +#.*", "")))
                .containsExactly("./chalkline serve", "mvn verify");
        assertThat(PROJECT.resolve("chalkline")).isExecutable();
        assertThat(PROJECT.resolve("pom.xml")).isRegularFile();
    }

    @Test
    void noPageNamesACommandOrOptionThatIsMissing() throws IOException {
        List<Path> pages = new ArrayList<>(pages());
        guides().forEach(guide -> pages.add(guide.resolve("commands.md")));
        guides().forEach(guide -> pages.add(guide.resolve("site.md")));
        for (Path page : pages) {
            for (MatchResult found : COMMAND.matcher(read(page)).results().toList()) {
                CommandLine named = command(found.group(1));
                Matcher option = Pattern.compile("(?<=[ \\[])--?[a-z]+").matcher(found.group(2));
                while (option.find()) {
                    assertThat(named.getCommandSpec().findOption(option.group()))
                            .as(page + ": " + found.group())
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void noPageNamesAProfileOfMavenOrABrowserThatIsMissing() throws IOException {
        String profiles = read(PROJECT.resolve("pom.xml")) + read(Path.of("pom.xml"));
        List<MatchResult> named = new ArrayList<>();
        for (Path page : pages()) {
            PROFILE.matcher(read(page)).results().forEach(named::add);
        }
        assertThat(named)
                .hasSizeGreaterThan(3)
                .allSatisfy(
                        found -> {
                            assertThat(profiles).contains("<id>" + found.group(1) + "</id>");
                            if (found.group(2) != null) {
                                assertThat(Engine.of(found.group(2))).isNotNull();
                            }
                        });
    }

    @ParameterizedTest
    @MethodSource("guides")
    void theGuideHasEveryCommandAndOptionAndItsDefault(Path guide) {
        String text = read(guide.resolve("commands.md"));
        for (CommandLine command : Chalkline.commandLine().getSubcommands().values()) {
            assertThat(text).contains("`./chalkline " + command.getCommandName());
            for (ArgSpec argument : command.getCommandSpec().args()) {
                if (argument instanceof OptionSpec option
                        && !option.usageHelp()
                        && !option.versionHelp()) {
                    assertThat(text.lines())
                            .as(option.longestName())
                            .anyMatch(
                                    line ->
                                            line.startsWith("| `")
                                                    && line.contains("`" + option.longestName())
                                                    && line.contains(command.getCommandName()));
                }
                if (argument.defaultValue() != null) {
                    assertThat(text).contains("`" + argument.defaultValue() + "`");
                }
            }
        }
    }

    @Test
    void noLinkLeadsNowhere() throws IOException {
        for (Path page : pages()) {
            for (MatchResult link : LINK.matcher(read(page)).results().toList()) {
                Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
                assertThat(target.normalize()).as(page + ": " + link.group()).exists();
                if (link.group(2) != null) {
                    assertThat(headings(target)).as(page.toString()).contains(link.group(2));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void namesFilesAndFoldersThatExist(Path readme) {
        List<String> names =
                FILE.matcher(read(readme)).results().map(each -> each.group(1)).toList();
        assertThat(names).contains("lesson-core", "web-client", "site-builder", "site.yml");
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
                    Pattern.compile("(?m)^\\| `" + module + "` \\|.*\\|(.*)\\|$")
                            .matcher(read(ENGLISH));
            assertThat(row.find()).as(module).isTrue();
            List<String> named =
                    PACKAGE.matcher(row.group(1)).results().map(each -> each.group(1)).toList();
            assertThat(packages(module)).as(module).containsAll(named).hasSameSizeAs(named);
        }
    }

    /** The headings of a page, as links write them on GitHub. */
    private static List<String> headings(Path page) {
        return HEADING.matcher(read(page))
                .results()
                .map(each -> each.group(1).toLowerCase(Locale.ROOT))
                .map(each -> each.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    /** The code spans of each row of a page's tables. */
    private static List<Set<String>> codeOfRows(Path page) {
        return read(page)
                .lines()
                .filter(line -> line.startsWith("|"))
                .map(line -> CODE.matcher(line).results().map(each -> each.group(1)))
                .map(code -> code.collect(Collectors.toSet()))
                .toList();
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

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
