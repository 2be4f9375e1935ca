package org.chalkline.site.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chalkline.param.Value;
import org.chalkline.site.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;

/** Brackets keep whole what YAML splits, and change nothing else. */
class BracketsTest {

    private static final String[] PIECES = {
        "a", "b", "1", "x", " ", " ", ": ", ": ", ":", ", ", ",", "[", "]", "{", "}", "(", ")",
        "f(", "'", "''", "\"", "\\", "\n", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", "\na: ",
        "\nb: ", "\n  c: ", "\nd: |", "\ne: >-", "$", "#", " # ", "|", ">", "&a ", "!!str ", "- ",
        "? ", "%", "{a: ", "[1, ", "f(a, b)", "{P:.1%}", "(a, 0)", "'it''s'", "\"q\"", "\t"
    };

    private static final Pattern BLOCK = Pattern.compile("(?s)\n(```+|---).*?\n(.*?)\n\\1");

    /** A document as YAML reads it by itself, or null where something is wrong. */
    private static Value.Fields plain(String text) {
        Diagnostics problems = new Diagnostics();
        Yaml yaml = Yaml.readJson(text, "a.md", FilePositions.from(1), problems);
        return problems.list().isEmpty() ? yaml.fields() : new Value.Fields(List.of());
    }

    private static Value.Fields kept(String text) {
        return Yaml.read(text, "a.md", FilePositions.from(1), new Diagnostics()).fields();
    }

    private static void words(Value value, List<String> words) {
        if (value instanceof Value.Word word) {
            words.add(word.text());
        } else if (value instanceof Value.Items items) {
            items.values().forEach(item -> words(item, words));
        } else if (value instanceof Value.Fields fields) {
            for (Value.Field field : fields.fields()) {
                words.add(field.name());
                words(field.value(), words);
            }
        }
    }

    /** Whether YAML split a value within brackets, or within a formula. */
    private static boolean isSplit(Value value) {
        List<String> words = new ArrayList<>();
        words(value, words);
        return words.stream()
                .anyMatch(
                        word -> {
                            String rest = word.replaceAll("[^()\\[\\]{}$]", "");
                            String before = "";
                            while (!before.equals(rest)) {
                                before = rest;
                                rest = rest.replaceAll("\\(\\)|\\[]|\\{}|\\$\\$", "");
                            }
                            return !rest.isEmpty();
                        });
    }

    @Test
    void whatYamlReadsWithoutSplittingBracketsStaysTheSame() {
        Random random = new Random(15);
        int compared = 0;
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder("a: ");
            for (int length = 1 + random.nextInt(12); length > 0; length--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Value.Fields plain = plain(text.toString());
            if (!plain.fields().isEmpty() && !isSplit(plain)) {
                compared++;
                assertThat(kept(text.toString())).as(text.toString()).isEqualTo(plain);
            }
        }
        assertThat(compared).isGreaterThan(5_000);
    }

    @Test
    void allThatOurOwnFilesSayStaysTheSame() throws IOException {
        int compared = 0;
        for (String folder : List.of("../content", "src/test/resources", "src/main/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(BracketsTest::isText).toList()) {
                    Matcher blocks = BLOCK.matcher("\n" + Files.readString(file) + "\n---\n");
                    for (int from = 0; blocks.find(from); from = blocks.start(2)) {
                        String yaml = blocks.group(2).replaceAll("(?m)^:.*", "");
                        Value.Fields plain = plain(yaml);
                        compared += plain.fields().size();
                        if (!plain.fields().isEmpty() && !isSplit(plain)) {
                            assertThat(kept(yaml)).as(file + ": " + yaml).isEqualTo(plain);
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(400);
    }

    private static boolean isText(Path file) {
        return file.toString().matches(".*\\.(md|spec|yml)")
                && !file.toString().contains("schemas");
    }

    @Test
    void aThousandBracketsTakeNoTime() {
        for (String piece : List.of("(", "[", "{a: ", "{a ", "$a ", "f(a, ", "'", "- ", "a: ")) {
            assertThat(Brackets.quotes("a: " + piece.repeat(100_000))).hasSizeLessThan(1000);
        }
    }
}
