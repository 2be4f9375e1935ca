package org.chalkline.site.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code site.yml} may say, and the order that follows from it. */
class ContentFolderTest {

    private static final Language CHINESE = Language.ALL.get(0);
    private static final Language ENGLISH = Language.ALL.get(1);

    private final Path folder;

    ContentFolderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aSiteWithoutAConfigurationHasWhatIsUsual() {
        lesson("first.md", "");
        SiteConfig config = read("").config();
        assertThat(config.title().in(ENGLISH)).isEqualTo("Chalkline");
        assertThat(config.languages()).isEqualTo(Language.ALL);
        assertThat(config.language()).isEqualTo(CHINESE);
        assertThat(config.url()).isEmpty();
        assertThat(config.repository()).isEmpty();
        assertThat(config.icon()).isNull();
        assertThat(config.navigation()).isEmpty();
        assertThat(config.macros()).isEmpty();
    }

    @Test
    void readsEveryOption() {
        lesson("en/first.md", "");
        SiteConfig config =
                read("""
                                title: {en: Lessons, zh-CN: 课程}
                                languages: [en, zh-CN]
                                lang: zh-CN
                                url: https://example.org/some/base
                                repository: https://example.org/sources/
                                icon: drawings/icon.svg
                                navigation: [first]
                                macros: {R: '\\mathbb{R}'}
                                """)
                        .config();
        assertThat(config.title().in(ENGLISH)).isEqualTo("Lessons");
        assertThat(config.title().in(CHINESE)).isEqualTo("课程");
        assertThat(config.languages()).containsExactly(ENGLISH, CHINESE);
        assertThat(config.language()).isEqualTo(CHINESE);
        assertThat(config.url()).isEqualTo("https://example.org/some/base/");
        assertThat(config.repository()).isEqualTo("https://example.org/sources/");
        assertThat(config.icon())
                .isEqualTo(new SiteConfig.Icon("drawings/icon.svg", new Position(6, 7)));
        assertThat(config.navigation()).hasSize(1);
        assertThat(config.macros()).containsEntry("R", "\\mathbb{R}");
    }

    @Test
    void theFirstLanguageIsThatOfLessonsThatNameNone() {
        lesson("first.md", "");
        ContentFolder content = read("languages: [en]");
        assertThat(content.lessons().get(0).language()).isEqualTo(ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    titel: A | 1:1: error: unknown field 'titel' (expected: languages, title, lang, url, repository, icon, navigation, macros, numbering, directives, citations). Did you mean 'title'?
                    title: [A] | 1:8: error: 'title' is not a text (expected: a text; put it in quotes)
                    title: {en: A, eng: B} | 1:21: error: unknown eng 'eng' (expected: en, zh-CN). Did you mean 'en'?
                    lang: cn | 1:7: error: unknown lang 'cn' (expected: en, zh-CN). Did you mean 'en'?
                    languages: en | 1:12: error: 'languages' is not a list (expected: names in brackets, such as [first, second])
                    languages: [en, zh] | 1:17: error: unknown languages 'zh' (expected: en, zh-CN)
                    url: lessons/ | 1:6: error: 'lessons/' is no address (expected: such as https://example.org/lessons/)
                    url: https://a.example/?b | 1:6: error: 'https://a.example/?b' is no address (expected: such as https://example.org/lessons/)
                    navigation: [second, frist] | 1:22: error: unknown navigation 'frist' (expected: first, second). Did you mean 'first'?
                    navigation: [{title: A, lesson: []}] | 1:25: error: unknown field 'lesson' (expected: title, lessons, apart). Did you mean 'lessons'?
                    navigation: [{lessons: [third]}] | 1:25: error: unknown lessons 'third' (expected: first, second)
                    icon: [a.svg] | 1:7: error: 'icon' is not a text (expected: a text; put it in quotes)
                    macros: {R2: a} | 1:14: error: 'R2' is no name of a macro (expected: letters such as RR, or one character)
                    macros: {R: a, \\R: b} | 1:20: error: the macro '\\R' is given twice (expected: each macro once)
                    macros: {R: 1} | 1:13: error: 'macros.R' is not a text (expected: a text; put it in quotes)
                    macros: {R: "a\\nb"} | 1:13: error: 'macros.R' has more than one line (expected: a text in one line)
                    """)
    void namesThePlaceOfAMistakeAndWhatIsNearest(String config, String message) {
        lesson("en/first.md", "");
        lesson("en/second.md", "");
        assertThat(problems(config)).containsExactly("site.yml:" + message);
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, en",
        "EN, en",
        "zh, zh-CN",
        "zh_CN, zh-CN",
        "zh-Hans, zh-CN",
        "zh-TW, zh-CN"
    })
    void findsTheLanguageOfAFolderByATagThatIsNearlyItsOwn(String folder, String language) {
        lesson(folder + "/first.md", "");
        LessonFile lesson = read("").lessons().get(0);
        assertThat(lesson.language().tag()).isEqualTo(language);
        assertThat(lesson.topic()).isEqualTo(folder.equals("zh-TW") ? "zh-TW/first" : "first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: A\n---\nText.",
                "--- \ntitle: A\n---\t\nText.",
                "---\ntitle: A\n...\nText.",
                "\n---\ntitle: A\n---\nText.",
                "---\ntitle: A\n---"
            })
    void findsFrontMatterInAllItsForms(String text) {
        write("first.md", text);
        LessonFile lesson = read("").lessons().get(0);
        assertThat(lesson.title()).isEqualTo("A");
        assertThat(lesson.body()).isEqualTo(text.endsWith("Text.") ? "Text." : "");
        assertThat(lesson.bodyLine()).isEqualTo(text.split("\n", -1).length);
    }

    @Test
    void leavesFieldsOfOtherProgramsAndTheTimeOfADay() {
        lesson("first.md", "kernelspec: {name: python3}\ndate: 2026-03-31T10:00:00Z");
        assertThat(read("").lessons().get(0).date()).isEqualTo("2026-03-31");
    }

    @Test
    void readsWhatOtherNamesStandFor() {
        lesson("first.md", "");
        assertThat(
                        read("directives: {challenge: exercise, along: tip Type along}")
                                .config()
                                .directives()
                                .values())
                .extracting(SiteConfig.Box::directive, SiteConfig.Box::title)
                .containsExactly(tuple("exercise", ""), tuple("tip", "Type along"));
    }

    @Test
    void refusesALessonInALanguageThatTheSiteDoesNotList() {
        lesson("first.md", "lang: zh-CN");
        assertThat(problems("languages: [en]"))
                .containsExactly("first.md:2:7: error: unknown lang 'zh-CN' (expected: en)");
    }

    @Test
    void aSiteBringsALanguageByAFileOfWords() {
        lesson("ar/first.md", "");
        write("theme/ar.properties", "page.next = \u0627\n");
        Language arabic = read("languages: [ar, en]").lessons().get(0).language();
        assertThat(arabic.tag()).isEqualTo("ar");
        assertThat(arabic.direction()).isEqualTo("rtl");
        assertThat(arabic.say("page.next")).isEqualTo("ا");
        assertThat(arabic.say("page.previous")).isEqualTo(ENGLISH.say("page.previous"));
        assertThat(arabic.say("language.name")).isEqualTo("العربية");
    }

    @Test
    void aSiteChangesWordsOfALanguage() {
        lesson("en/first.md", "");
        write("theme/en.properties", "page.next = Onwards\n");
        Language english = read("").config().languages().get(1);
        assertThat(english.say("page.next")).isEqualTo("Onwards");
        assertThat(english.say("page.previous")).isEqualTo(ENGLISH.say("page.previous"));
    }

    @Test
    void refusesWordsThatNobodySays() {
        lesson("en/first.md", "");
        write("theme/en.properties", "page.next = Onwards\npage.previuos = Back\n");
        assertThat(problems(""))
                .containsExactly(
                        "theme/en.properties:2:1: error: no message is called 'page.previuos'."
                                + " Did you mean 'page.previous'?");
    }

    @Test
    void refusesTwoLessonsThatAreOneInALanguage() {
        lesson("first.md", "lang: en");
        lesson("en/first.md", "");
        assertThat(problems(""))
                .containsExactly(
                        "first.md:1:1: error: 'en/first.md' is already the lesson 'first' in 'en'"
                                + " (expected: one file for a lesson in a language)");
    }

    @Test
    void ordersLessonsOfAFolderByFrontMatterThenByName() {
        lesson("en/c.md", "");
        lesson("en/a.md", "");
        lesson("en/z.md", "order: 1");
        lesson("en/y.md", "order: 2");
        assertThat(order("", ENGLISH)).containsExactly(": z y a c");
    }

    @Test
    void givesEachFolderASection() {
        lesson("en/start.md", "");
        lesson("en/networks/dense.md", "");
        lesson("en/calculus/slope.md", "");
        lesson("zh-CN/networks/dense.md", "");
        assertThat(order("", ENGLISH))
                .containsExactly("calculus: slope", "networks: dense", ": start");
        assertThat(order("", CHINESE)).containsExactly("networks: dense");
    }

    @Test
    void theConfigurationsOrderComesFirst() {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            lesson("en/" + name + ".md", "");
        }
        lesson("zh-CN/d.md", "");
        String config =
                """
                navigation:
                  - e
                  - c
                  - title: {en: Last, zh-CN: 最后}
                    lessons: [d, b]
                """;
        assertThat(order(config, ENGLISH)).containsExactly(": e c", "Last: d b", ": a");
        assertThat(order(config, CHINESE)).containsExactly("最后: d");
    }

    @Test
    void aSectionApartIsTheLastAndAWayOfItsOwn() {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            lesson("en/" + name + ".md", "");
        }
        String config =
                "navigation: [{title: Guide, lessons: [d, b], apart: true}, c, {lessons: [e]}]";
        assertThat(order(config, ENGLISH)).containsExactly(": c e a", "Guide: d b");
        Course course = Course.of(read(config), ENGLISH);
        assertThat(course.lessons())
                .extracting(lesson -> name(course.before(lesson)) + name(course.after(lesson)))
                .containsExactly("-e", "ca", "e-", "-b", "d-");
        assertThat(course.around(course.lessons().get(1)))
                .singleElement()
                .satisfies(near -> assertThat(near.lessons()).hasSize(3));
        assertThat(course.around(course.lessons().get(3)))
                .singleElement()
                .satisfies(near -> assertThat(near.title()).isEqualTo("Guide"));
    }

    @Test
    void anOrderIsAWholeNumber() {
        lesson("en/a.md", "order: first");
        assertThat(problems(""))
                .containsExactly(
                        "en/a.md:2:8: error: 'order' is not a whole number"
                                + " (expected: a number such as 3 or -1)");
    }

    private List<String> order(String config, Language language) {
        return Course.of(read(config), language).sections().stream()
                .map(
                        section ->
                                section.title()
                                        + ": "
                                        + String.join(
                                                " ",
                                                section.lessons().stream()
                                                        .map(ContentFolderTest::name)
                                                        .toList()))
                .toList();
    }

    private static String name(@Nullable LessonFile lesson) {
        return lesson == null ? "-" : lesson.topic().substring(lesson.topic().lastIndexOf('/') + 1);
    }

    private ContentFolder read(String config) {
        Diagnostics diagnostics = new Diagnostics();
        ContentFolder content = read(config, diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        return content;
    }

    private List<String> problems(String config) {
        Diagnostics diagnostics = new Diagnostics();
        read(config, diagnostics);
        return diagnostics.list().stream().map(Diagnostic::toString).toList();
    }

    private ContentFolder read(String config, Diagnostics diagnostics) {
        try {
            Files.writeString(folder.resolve("site.yml"), config);
            return ContentFolder.read(folder, diagnostics);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void lesson(String path, String matter) {
        write(path, "---\n" + matter + "\n---\nText.\n");
    }

    private void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
