package org.chalkline.site.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.widget.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

    private static final int FIRST_LINE = 10;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void readsEveryKindOfValue() {
        Yaml yaml =
                read(
                        "word: 上升\nnumber: -2.5e1\nflag: true\nlist: [1, [a], {b: no}]\ngroup:\n  x: '2'");
        assertThat(diagnostics.list()).isEmpty();
        assertThat(yaml.fields())
                .isEqualTo(
                        fields(
                                new Value.Field("word", new Value.Word("上升")),
                                new Value.Field("number", new Value.Numeral(-25)),
                                new Value.Field("flag", new Value.Flag(true)),
                                new Value.Field(
                                        "list",
                                        items(
                                                new Value.Numeral(1),
                                                items(new Value.Word("a")),
                                                fields(
                                                        new Value.Field(
                                                                "b", new Value.Word("no"))))),
                                new Value.Field(
                                        "group",
                                        fields(new Value.Field("x", new Value.Word("2"))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only words\n"})
    void nothingIsNoFields(String text) {
        assertThat(read(text).fields()).isEqualTo(fields());
        assertThat(diagnostics.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',             10:1",
        "a,              10:4",
        "units,          11:8",
        "units[0],       11:9",
        "units[1].w,     11:21",
        "units[1].b,     11:17",
        "units[7],       11:8",
        "nowhere.at.all, 10:1"
    })
    void knowsWhereAValueStandsOrWhatIsAroundIt(String path, String place) {
        Yaml yaml = read("a: 1\nunits: [{w: 1}, {w: 2}]");
        assertThat(yaml.place(path)).hasToString(place);
    }

    @Test
    void knowsWhereANameStands() {
        Yaml yaml = read("a: 1\nunits: [{w: 1}, {w: 2}]");
        assertThat(yaml.placeOfName("a")).isEqualTo(new Position(10, 1));
        assertThat(yaml.placeOfName("units[1].w")).isEqualTo(new Position(11, 18));
        assertThat(yaml.placeOfName("units[1]")).isEqualTo(yaml.place("units[1]"));
    }

    @Test
    void countsColumnsInCharactersNotInHalvesOfThem() {
        assertThat(read("😀: {关: 1, 开: 2}").place("😀.开")).isEqualTo(new Position(10, 14));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "- a                | 10:1 | not a set of fields | lines such as 'name: value'",
                "only words         | 10:1 | not a set of fields | lines such as 'name: value'",
                "a: 1, a: 2         | 10:8 | broken YAML         |",
                "a: [1              | 10:6 | broken YAML         |",
                "{a: 1, a: 2}       | 10:8 | 'a' is given twice  | each name once",
                "a:                 | 10:3 | a name without a value | a value after the colon",
                "{[a]: 1}           | 10:2 | a name that is not plain text | a name",
                "a: .inf            | 10:4 | '.inf' is no number here | a decimal number",
                "a: *b              | 10:4 | an alias, '*b'      | the value itself; in quotes, a text that begins with *"
            })
    void reportsWhatItCannotTake(String text, String place, String what, String expected) {
        read(text);
        assertThat(diagnostics.list()).hasSize(1);
        Diagnostic problem = diagnostics.list().get(0);
        assertThat(problem.file()).isEqualTo("a.md");
        assertThat(problem.what()).startsWith(what);
        assertThat(problem.position()).hasToString(place);
        assertThat(problem.expected()).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void reportsNestingThatHasNoEnd() {
        assertThat(read("a: " + "[".repeat(18) + "]".repeat(18)).fields().get("a")).isNotNull();
        assertThat(diagnostics.list()).isEmpty();
        read("a: " + "[".repeat(40) + "]".repeat(40));
        assertThat(diagnostics.list()).extracting(Diagnostic::what).contains("nested too deeply");
    }

    @Test
    void keepsWhatIsRightBesideWhatIsWrong() {
        assertThat(read("a: 1\nb:\nc: 3").fields())
                .isEqualTo(
                        fields(
                                new Value.Field("a", new Value.Numeral(1)),
                                new Value.Field("c", new Value.Numeral(3))));
    }

    private Yaml read(String text) {
        return Yaml.read(text, "a.md", FilePositions.from(FIRST_LINE), diagnostics);
    }

    private static Value.Fields fields(Value.Field... fields) {
        return new Value.Fields(List.of(fields));
    }

    private static Value.Items items(Value... values) {
        return new Value.Items(List.of(values));
    }
}
