package org.chalkline.site.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.nn.Activation;
import org.chalkline.nn.Initializer;
import org.chalkline.site.lesson.FigureDirectives;
import org.chalkline.site.markdown.LessonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MessagesTest {

    private static final List<Language> ALL = Language.ALL;

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** A string or, in a template, one inside a string, that may be a key. */
    private static final Pattern STRING = Pattern.compile("[\"']([a-z][a-z._-]*)[\"']");

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][^}]*)\\}");

    /** What a key looks like; a CSS selector such as {@code button.copy} does too. */
    /** Functions of the expression language have names with a point, too. */
    private static final Pattern FUNCTION = Pattern.compile("[a-z]+\\.(pdf|cdf|quantile|sample)");

    private static final Pattern KEY = Pattern.compile("[a-z-]+(\\.[a-z_-]+)+");

    private static final Set<String> SELECTORS = Set.of("button.copy", "script.params");

    @Test
    void everyLanguageHasTheSameKeysWithTheSamePlaces() {
        Map<String, Set<String>> first = places(ALL.get(0));
        assertThat(first).containsKeys("page.skip", "figure.unit.ends");
        assertThat(ALL).hasSizeGreaterThan(1);
        for (Language language : ALL) {
            assertThat(places(language)).as(language.tag()).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void noMessageIsEmptyOrHasAPlaceThatCannotBeFilled(Language language) {
        assertThat(language.messages())
                .allSatisfy(
                        (key, text) -> {
                            assertThat(text).as(key).isNotEmpty();
                            assertThat(PLACE.matcher(text).replaceAll("")).doesNotContain("{", "}");
                        });
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void noFileGivesAKeyTwice(Language language) throws IOException {
        Path file = main("site-builder").resolve("resources/org/chalkline/site/language");
        assertThat(Files.readAllLines(file.resolve(language.tag() + ".properties")))
                .filteredOn(line -> line.contains(" = "))
                .extracting(line -> line.substring(0, line.indexOf(" = ")))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(language.messages().keySet());
    }

    @Test
    void everyMessageOfPagesIsAskedForSomewhere() throws IOException {
        Set<String> asked = strings("site-builder");
        asked.addAll(LessonParser.messages());
        asked.addAll(FigureDirectives.messages());
        // A drawing names its signs, which the page explains.
        strings("lesson-core").forEach(text -> asked.add("sign." + text));
        Set<String> keys = new TreeSet<>(ALL.get(0).messages().keySet());
        keys.removeIf(key -> key.startsWith("figure."));
        assertThat(keys).isNotEmpty().isSubsetOf(asked);
        assertThat(keys).containsAll(LessonParser.messages());
        assertThat(keys).containsAll(FigureDirectives.messages());
    }

    @Test
    void figuresAskForTheirMessagesAndNoOthers() throws IOException {
        Set<String> asked = strings("lesson-core");
        asked.addAll(strings("web-client"));
        asked.removeIf(text -> !KEY.matcher(text).matches() || SELECTORS.contains(text));
        asked.removeIf(text -> ALL.get(0).messages().containsKey("sign." + text));
        asked.removeIf(text -> FUNCTION.matcher(text).matches());
        for (Activation activation : Activation.values()) {
            if (activation.isElementwise()) {
                asked.add("activation." + activation.id());
            }
        }
        for (Initializer initializer : Initializer.values()) {
            asked.add("training." + initializer.id());
        }
        for (String optimizer : List.of("sgd", "momentum", "adam")) {
            asked.add("training." + optimizer);
        }
        assertThat(ALL.get(0).figureWords().keySet()).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void pagesAskForNoMessageThatIsMissing() throws IOException {
        Pattern say = Pattern.compile("(?:\\bsay\\(\\s*\"|#\\{)([a-z][\\w.-]*)[\"}]");
        Set<String> asked = new HashSet<>();
        for (String text : sources("site-builder")) {
            say.matcher(text).results().map(found -> found.group(1)).forEach(asked::add);
        }
        assertThat(asked).contains("page.skip", "language.name");
        assertThat(ALL.get(0).messages()).containsKeys(asked.toArray(String[]::new));
    }

    private static Map<String, Set<String>> places(Language language) {
        Map<String, Set<String>> places = new TreeMap<>();
        language.messages()
                .forEach(
                        (key, text) ->
                                places.put(
                                        key,
                                        PLACE.matcher(text)
                                                .results()
                                                .map(MatchResult::group)
                                                .collect(Collectors.toCollection(TreeSet::new))));
        return places;
    }

    private static Set<String> strings(String module) throws IOException {
        Set<String> strings = new TreeSet<>();
        for (String text : sources(module)) {
            STRING.matcher(text).results().map(found -> found.group(1)).forEach(strings::add);
            IN_TEMPLATE.matcher(text).results().map(found -> found.group(1)).forEach(strings::add);
        }
        return strings;
    }

    private static List<String> sources(String module) throws IOException {
        try (Stream<Path> files = Files.walk(main(module))) {
            List<Path> sources =
                    files.filter(file -> file.toString().matches(".*\\.(java|html)")).toList();
            assertThat(sources).isNotEmpty();
            List<String> texts = new ArrayList<>();
            for (Path source : sources) {
                texts.add(Files.readString(source));
            }
            return texts;
        }
    }

    private static Path main(String module) {
        return Path.of("..", module, "src", "main");
    }
}
