package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chalkline.site.base.Cache;
import org.chalkline.site.build.Pipeline;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Severity;
import org.chalkline.site.language.Language;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What other programs' lessons are made of is read, warned of or refused, never passed over in
 * silence: every line of {@code families.yml} is built as a lesson. The guide's page for those who
 * come from there is made of the same table; {@code mvn verify -Dgolden} writes it.
 */
class FamiliesTest {

    private static final List<Language> LANGUAGES = Language.ALL;

    /** What becomes of a construct, by its word in the table. */
    private enum Verdict {
        READ("read", "读入"),
        WARNED("warned of", "警告"),
        REFUSED("refused", "拒绝");

        private final String english;
        private final String chinese;

        Verdict(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        String in(String tag) {
            return tag.equals("en") ? english : chinese;
        }
    }

    /**
     * A construct.
     *
     * @param there how it is written; with front matter, a whole lesson
     * @param code of its one diagnostic, or empty
     * @param holds a part of its page
     * @param here what it becomes, or what to write, by language
     */
    private record Line(
            String there, Verdict verdict, String code, String holds, Map<String, String> here) {

        String lesson() {
            return there.startsWith("---") ? there : "---\ntitle: A title\n---\n\n" + there;
        }
    }

    private record Family(Map<String, String> name, Map<String, String> about, List<Line> lines) {}

    private static List<Family> families = List.of();
    private static List<Diagnostic> told = List.of();
    private static SortedMap<String, byte[]> built = new TreeMap<>();

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        families = read();
        Path content = folder.resolve("content");
        Run.write(content, "site.yml", text("families-site.yml"));
        Map<String, String> beside =
                Map.of("picture.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        beside.forEach((name, text) -> Run.write(content, "en/" + name, text));
        Run.write(content, "en/other.md", "# Other\n\n(there)=\n## There\n\nText.\n");
        Run.write(content, "en/folder/index.md", "# Folder\n\nText.\n");
        Run.write(content, "en/_part.md", "Included.\n");
        Run.write(content, "en/code.py", "x = 1\n");
        Run.write(
                content,
                "works.bib",
                "@book{knuth, author={Donald Knuth}, title={TeX}, year=1984}\n");
        for (int family = 0; family < families.size(); family++) {
            List<Line> lines = families.get(family).lines();
            for (int line = 0; line < lines.size(); line++) {
                Run.write(content, "en/" + name(family, line) + ".md", lines.get(line).lesson());
            }
        }
        Diagnostics diagnostics = new Diagnostics();
        built =
                new Pipeline(Cache.in(Path.of("target", "test-cache", "chalkline")))
                        .build(content, diagnostics)
                        .files()
                        .all();
        told = diagnostics.list();
    }

    private static String name(int family, int line) {
        return "f" + family + "-" + line;
    }

    @TestFactory
    Stream<DynamicNode> isReadWarnedOfOrRefused() {
        List<DynamicNode> nodes = new ArrayList<>();
        for (int family = 0; family < families.size(); family++) {
            List<DynamicNode> lines = new ArrayList<>();
            for (int line = 0; line < families.get(family).lines().size(); line++) {
                Line one = families.get(family).lines().get(line);
                String name = name(family, line);
                String first = one.there().lines().limit(6).reduce("", (a, b) -> a + " ⏎ " + b);
                lines.add(DynamicTest.dynamicTest(name + first, () -> check(one, name)));
            }
            nodes.add(
                    DynamicContainer.dynamicContainer(
                            families.get(family).name().getOrDefault("en", ""), lines));
        }
        return nodes.stream();
    }

    private static void check(Line line, String name) {
        List<Diagnostic> own =
                told.stream().filter(each -> each.file().endsWith("/" + name + ".md")).toList();
        if (line.verdict() == Verdict.READ) {
            assertThat(own).isEmpty();
        } else {
            assertThat(own).extracting(each -> each.mistake().code()).containsExactly(line.code());
            assertThat(own.get(0).severity())
                    .isEqualTo(
                            line.verdict() == Verdict.WARNED ? Severity.WARNING : Severity.ERROR);
        }
        byte[] page = built.get("en/" + name + ".html");
        if (line.verdict() != Verdict.REFUSED) {
            assertThat(page).as("its page").isNotNull();
            String main =
                    Jsoup.parse(new String(page, StandardCharsets.UTF_8))
                            .select("main")
                            .html()
                            .replaceAll("\\s+", " ");
            assertThat(main).contains(line.holds());
        }
    }

    @Test
    void everyFamilyHasItsLines() {
        assertThat(families).hasSizeGreaterThanOrEqualTo(8);
        assertThat(families).allSatisfy(each -> assertThat(each.lines()).hasSizeGreaterThan(5));
        assertThat(families)
                .flatExtracting(Family::lines)
                .allSatisfy(
                        line ->
                                assertThat(line.here().keySet())
                                        .containsExactlyInAnyOrder("en", "zh-CN"));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void theGuideShowsTheTable(Language language) throws IOException {
        Path file = Path.of("..", "content", language.tag(), "guide", "coming-from.md");
        String page = page(language);
        if (System.getProperty("golden") != null) {
            Files.writeString(file, page);
        }
        assertThat(Files.readString(file)).isEqualTo(page);
    }

    /** The page, below a beginning that is written by hand. */
    private static String page(Language language) throws IOException {
        String tag = language.tag();
        StringBuilder page = new StringBuilder(text("families-" + tag + ".md"));
        for (Family family : families) {
            page.append("\n## ").append(family.name().get(tag)).append('\n');
            String about = family.about().getOrDefault(tag, "");
            page.append(about.isEmpty() ? "" : "\n" + about + "\n");
            page.append("\n````````{list-table}\n:header-rows: 1\n:widths: 3 2\n\n");
            page.append(tag.equals("en") ? "- - There\n  - Here\n" : "- - 那里\n  - 这里\n");
            for (Line line : family.lines()) {
                page.append("- - ```````text\n");
                line.there().lines().forEach(each -> page.append("    ").append(each).append('\n'));
                page.append("    ```````\n  - *")
                        .append(line.verdict().in(tag))
                        .append(tag.equals("en") ? ".* " : "。*")
                        .append(line.here().get(tag))
                        .append('\n');
            }
            page.append("````````\n");
        }
        return page.toString().replaceAll("(?m)[ \\t]+$", "");
    }

    private static List<Family> read() {
        Object all = new Load(LoadSettings.builder().build()).loadFromString(text("families.yml"));
        List<Family> families = new ArrayList<>();
        for (Object each : (List<?>) all) {
            Map<?, ?> family = (Map<?, ?>) each;
            List<Line> lines = new ArrayList<>();
            for (Object item : (List<?>) Objects.requireNonNull(family.get("lines"))) {
                lines.add(line((Map<?, ?>) item));
            }
            families.add(
                    new Family(
                            words(family.get("name")),
                            words(family.get("about")),
                            List.copyOf(lines)));
        }
        return families;
    }

    private static Line line(Map<?, ?> item) {
        Verdict verdict = Verdict.READ;
        String code = "";
        for (Verdict each : Verdict.values()) {
            Object given = item.get(each.name().toLowerCase(Locale.ROOT));
            if (given != null) {
                verdict = each;
                code = given.toString();
            }
        }
        boolean read = verdict == Verdict.READ;
        Object holds = read ? item.get("read") : item.get("holds");
        return new Line(
                String.valueOf(item.get("there")),
                verdict,
                read ? "" : code,
                holds == null ? "" : holds.toString(),
                words(item));
    }

    private static Map<String, String> words(@Nullable Object given) {
        Map<String, String> words = new TreeMap<>();
        if (given instanceof Map<?, ?> map) {
            LANGUAGES.forEach(
                    language -> {
                        Object text = map.get(language.tag());
                        if (text != null) {
                            words.put(language.tag(), text.toString());
                        }
                    });
        } else if (given != null) {
            LANGUAGES.forEach(language -> words.put(language.tag(), given.toString()));
        }
        return words;
    }

    private static String text(String name) {
        try (InputStream in = FamiliesTest.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
