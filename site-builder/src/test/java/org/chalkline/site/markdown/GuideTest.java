package org.chalkline.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chalkline.gallery.Widgets;
import org.chalkline.gallery.plot.MarkSchemas;
import org.chalkline.site.language.Language;
import org.chalkline.site.markdown.directive.BlockDirectives;
import org.chalkline.site.markdown.role.Roles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The author's guide leaves out nothing that the lesson language has. */
class GuideTest {

    private static final List<Language> LANGUAGES = Language.ALL;
    private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z:-]*)}");
    private static final Path CONTENT = Path.of("..", "content");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void namesEveryDirectiveRoleAndFigure(Language language) throws IOException {
        Set<String> all = new TreeSet<>(BlockDirectives.names());
        all.addAll(Roles.names());
        Widgets.ALL.forEach(kind -> all.add("lab:" + kind.name()));
        all.addAll(Set.of("lab:still", "lab:record", "lab:value", "lab:claim"));
        assertThat(names(language)).containsAll(all);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void hasTheSameExamplesInEveryLanguage(Language language) throws IOException {
        assertThat(names(language)).isEqualTo(names(LANGUAGES.get(0)));
        assertThat(lessons(language)).hasSameSizeAs(lessons(LANGUAGES.get(0)));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void showsEveryMarkOfAPlotInAFigureWithItsParametersBelow(Language language)
            throws IOException {
        Path page = CONTENT.resolve(language.tag()).resolve("guide").resolve("marks.md");
        List<String> sections = List.of(Files.readString(page).split("\n## ", -1));
        for (String mark : MarkSchemas.names()) {
            assertThat(sections)
                    .as(mark)
                    .anySatisfy(
                            section ->
                                    assertThat(section)
                                            .startsWith("`" + mark + "`")
                                            .containsPattern("- (\\{(for: [^,]*, )?)?" + mark + ":")
                                            .contains("```{schema} mark:" + mark + "\n"));
        }
    }

    private static Set<String> names(Language language) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path lesson : lessons(language)) {
            NAME.matcher(Files.readString(lesson))
                    .results()
                    .forEach(found -> names.add(found.group(1)));
        }
        return names;
    }

    private static List<Path> lessons(Language language) throws IOException {
        try (Stream<Path> files = Files.list(CONTENT.resolve(language.tag()).resolve("guide"))) {
            List<Path> lessons =
                    files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
            assertThat(lessons).hasSizeGreaterThan(5);
            return lessons;
        }
    }
}
