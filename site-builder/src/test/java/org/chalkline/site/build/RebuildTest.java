package org.chalkline.site.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.site.base.Cache;
import org.chalkline.site.diagnostic.Diagnostics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pipeline that builds again makes only what changed, and yet what a new one makes. */
class RebuildTest {

    /** Two builds each, which take some seconds; -Drebuild.changes=200 looks longer. */
    private static final int CHANGES = Integer.getInteger("rebuild.changes", 40);

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "deep/e", "deep/f");
    private static final List<String> LABELS = List.of("one", "two", "three");

    /** What a lesson may hold; LESSON, LABEL and NUMBER are chosen at random. */
    private static final List<String> PIECES =
            List.of(
                    "A paragraph NUMBER with $x^NUMBER$.\n",
                    "See [it](LESSON.md), [](LESSON.md) and [](LESSON.md#LABEL).\n",
                    "See [](#LABEL) and {numref}`LABEL`.\n",
                    "(LABEL)=\n## Heading NUMBER\n\nBelow.\n",
                    "## Heading NUMBER\n\nA {term}`word` of NUMBER.\n",
                    ":::{glossary}\nword\n: Means NUMBER.\n:::\n",
                    "```{include} _part.md\n```\n",
                    "```{csv-table} A table\n:file: data.csv\n:name: LABEL\n```\n",
                    "![Picture](picture.svg)\n\n{download}`data.csv`\n",
                    """
                    ```{lab:activations} Figure NUMBER
                    :name: LABEL
                    functions: [relu, tanh]
                    input: {from: -2, to: 2, step: 1, start: 0}
                    ```
                    """,
                    "```python\nprint(NUMBER)\n```\n",
                    "As {cite}`knuth` says.\n",
                    "$$\nNUMBER\n$$ (LABEL)\n");

    private final Path content;
    private final Random random = new Random(20_261_130);

    RebuildTest(@TempDir Path content) {
        this.content = content;
    }

    @BeforeEach
    void write() throws IOException {
        for (String folder : List.of("en", "zh-CN")) {
            for (String name : NAMES) {
                write(folder + "/" + name + ".md", lesson());
            }
            for (String place : List.of(folder, folder + "/deep")) {
                write(place + "/_part.md", "Included.\n");
                write(place + "/data.csv", "x,y\n1,2\n");
                write(place + "/picture.svg", picture());
            }
        }
        write("refs.bib", book());
        write("site.yml", config());
    }

    @Test
    void makesTheSameAsABuildFromTheBeginning() throws IOException {
        Cache cache = Cache.in(Path.of("target", "test-cache", "chalkline"));
        Pipeline again = new Pipeline(cache);
        AtomicInteger some = new AtomicInteger();
        AtomicInteger all = new AtomicInteger();
        for (int i = 0; i < CHANGES; i++) {
            String change = i == 0 ? "nothing" : change();
            assertThat(differences(built(again, some), built(new Pipeline(cache), all)))
                    .as("differ after change %d: %s", i, change)
                    .isEmpty();
        }
        assertThat(some).hasValueLessThan(all.get() * 2 / 3);
    }

    /** Returns the names of the files that are not the same. */
    private static List<String> differences(
            SortedMap<String, String> some, SortedMap<String, String> others) {
        return Stream.concat(some.keySet().stream(), others.keySet().stream())
                .distinct()
                .filter(path -> !Objects.equals(some.get(path), others.get(path)))
                .toList();
    }

    /**
     * Returns the files of a site, with what was reported, as texts.
     *
     * @param rendered counts the lessons that were rendered
     */
    private SortedMap<String, String> built(Pipeline pipeline, AtomicInteger rendered)
            throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        SortedMap<String, String> all = new TreeMap<>();
        pipeline.build(content, diagnostics, (lesson, number, count) -> rendered.incrementAndGet())
                .files()
                .all()
                .forEach((path, file) -> all.put(path, new String(file, UTF_8)));
        all.put("reported", diagnostics.list().toString());
        return all;
    }

    /** Changes something, and returns what. */
    private String change() throws IOException {
        String folder = random.nextBoolean() ? "en/" : "zh-CN/";
        String name = folder + any(NAMES) + ".md";
        switch (random.nextInt(11)) {
            case 0, 1, 2, 3 -> write(name, lesson());
            case 4 -> {
                Files.deleteIfExists(content.resolve(name));
                return "delete " + name;
            }
            case 5 -> {
                String other = folder + any(NAMES) + ".md";
                if (Files.exists(content.resolve(name))) {
                    write(other, Files.readString(content.resolve(name)));
                    return "copy " + name + " to " + other;
                }
            }
            case 6 -> name = write(folder + "_part.md", "Included " + number() + ", [](#one).\n");
            case 7 -> name = write(folder + "data.csv", "x,y\n1," + number() + "\n");
            case 8 -> name = write("site.yml", config());
            case 9 -> name = write("refs.bib", book());
            default -> {
                String theme = "theme/" + any(List.of("style.css", "footer.html", "en.properties"));
                name =
                        write(
                                theme,
                                switch (theme) {
                                    case "theme/style.css" -> "p { order: " + number() + "; }\n";
                                    case "theme/footer.html" -> "<p>Foot " + number() + "</p>\n";
                                    default -> "page.skip = Skip " + number() + "\n";
                                });
            }
        }
        return "write " + name;
    }

    private String lesson() {
        String front = random.nextInt(3) == 0 ? "---\norder: " + number() + "\n---\n\n" : "";
        return front
                + Stream.generate(() -> any(PIECES))
                        .limit(1 + random.nextInt(4))
                        .map(piece -> piece.replace("LESSON", any(List.of("a", "b", "deep/e"))))
                        .map(piece -> piece.replace("LABEL", any(LABELS)))
                        .map(piece -> piece.replace("NUMBER", "" + number()))
                        .collect(Collectors.joining("\n", "# Lesson " + number() + "\n\n", ""));
    }

    private String config() {
        return """
               title: Site %d
               languages: [en, zh-CN]
               numbering: %s
               macros: {R: '%d'}
               citations: {files: [refs.bib]}
               """
                .formatted(number(), any(List.of("site", "chapter", "lesson")), number());
    }

    private String book() {
        return "@book{knuth, author = {Donald Knuth}, title = {Book "
                + number()
                + "}, year = {1997}, publisher = {A}}\n";
    }

    private String picture() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + (9 + number()) + "\"/>\n";
    }

    private int number() {
        return random.nextInt(4);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String write(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return name;
    }
}
