package org.chalkline.site.yaml;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chalkline.param.Value;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
                "a: 1, a: 2         | 10:8 | ': ' in a plain text | quotes around it: '1, a: 2'",
                "a: [1              | 10:4 | a [ that is not closed | a ] at its end",
                "a: {b: 'f'(x): 1'} | 10:11 | text after the end of a value | other quotes than ' around all of the text",
                "a: ['{f'(x):.2f} m.'] | 10:9 | text after the end of a value | other quotes than ' around all of the text",
                "{a: 1, a: 2}       | 10:8 | 'a' is given twice  | each name once",
                "a:                 | 10:3 | a name without a value | a value after the colon",
                "{[a]: 1}           | 10:2 | a name that is not plain text | a name",
                "a: .inf            | 10:4 | '.inf' is no number here | a decimal number",
                "a: *b              | 10:4 | an alias, '*b'      | the value itself; for a text, quotes around it: '*b'"
            })
    void reportsWhatItCannotTake(String text, String place, String what, String expected) {
        read(text);
        assertThat(diagnostics.list()).hasSize(1);
        Diagnostic problem = diagnostics.list().get(0);
        assertThat(problem.file()).isEqualTo("a.md");
        assertThat(problem.what().toString()).startsWith(what);
        assertThat(problem.position()).hasToString(place);
        assertThat(problem.expected()).hasToString(expected == null ? "" : expected);
    }

    @Test
    void reportsNestingThatHasNoEnd() {
        assertThat(read("a: " + "[".repeat(18) + "]".repeat(18)).fields().get("a")).isNotNull();
        assertThat(diagnostics.list()).isEmpty();
        read("a: " + "[".repeat(40) + "]".repeat(40));
        assertThat(diagnostics.list())
                .extracting(each -> each.what().toString())
                .contains("nested too deeply");
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

    /** Texts, each with one @: where that stands in the document is where it is told. */
    static List<String> scalars() {
        return List.of(
                "x: a@b",
                "x:   上升 @",
                "x: 𝑥𝑥@",
                "{x: one@, y: 2}",
                "x: one\n  two\n   t@hree",
                "x: one  \n\n\n  tw@o",
                "x: 'it''s ''@'",
                "x: 'one\n  two''s\n\n  th@ree'",
                "x: \"tab\\t, \\u00e9, \\x41, \\U0001D465, \\\"quote\\\" @\"",
                "x: \"one\\n\\\n   two\n  three @\"",
                "x: |\n  one\n    two\n\n  th@ree\n",
                "x: |-\n\n  one\n  @",
                "x: >\n  one\n  two\n\n  three\n    more\n  fo@ur\n",
                "x: >-\n  one\n\n\n  two@\n\n",
                "x: >\n   one\n     indented\n     aga@in\n",
                "x: # a word\n  one @",
                "{x: mean(f(a, b@)), y: 2}",
                "{y: [(a, 0), (b, 1)], x: it's f'(a, 'b', @)}",
                "x: [1, 2][i@]",
                "x: {range:.1f} m@",
                "{𝑥: (𝑥, b), x: (𝑥, @)}",
                "{y: (1,\n  2), x: mean(f(a,\n   g(b, @c))), z: (1, 2)}",
                "x: {P@:.1%}",
                "x:\n  $f: A$\n   to (a: @)");
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void everyCharacterOfATextHasItsPlace(String text) {
        Yaml yaml = read(text);
        String value = ((Value.Word) requireNonNull(yaml.fields().get("x"))).text();
        String before = text.substring(0, text.indexOf('@'));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        String start = before.substring(before.lastIndexOf('\n') + 1);
        assertThat(yaml.place("x", value.indexOf('@')))
                .as(value)
                .isEqualTo(
                        new Position(
                                FIRST_LINE + line, start.codePointCount(0, start.length()) + 1));
        assertThat(yaml.place("x", -1)).isEqualTo(yaml.place("x"));
    }

    @Test
    void knowsHowEachValueIsWritten() {
        Yaml yaml =
                read("a: {w: 'it''s', b: [f(a, b), 2.50]} # more\nc: >-\n  one\n  two\nd: true\n");
        assertThat(yaml.source("a")).isEqualTo("{w: 'it''s', b: [f(a, b), 2.50]}");
        assertThat(yaml.source("a.w")).isEqualTo("'it''s'");
        assertThat(yaml.source("a.b")).isEqualTo("[f(a, b), 2.50]");
        assertThat(yaml.source("a.b[0]")).isEqualTo("f(a, b)");
        assertThat(yaml.source("a.b[1]")).isEqualTo("2.50");
        assertThat(yaml.source("c")).isEqualTo(">-\n  one\n  two");
        assertThat(yaml.source("d")).isEqualTo("true");
        assertThat(yaml.source("e")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b    |  3 | 11:7", // of the second item, in the next line
                "b    | 12 | 12:3",
                "b[0] |  4 | 11:9", // the text has no quotes around it
                "b[1] |  2 | 12:6",
                "a    |  3 | 10:7",
                "n    |  1 | 13:5"
            })
    void everyCharacterOfAnyValueHasItsPlace(String path, int offset, String place) {
        Yaml yaml = read("a: (a, b)\nb: [f(a, b),\n  'it''s']\nn: 250");
        assertThat(yaml.place(path, offset)).hasToString(place);
    }

    @Test
    void whatComesAfterKeptBracketsHasItsPlace() {
        Yaml yaml = read("{a: f('x', y), 关: (a, 0), c: (b, 1), d: 2}");
        assertThat(yaml.placeOfName("c")).hasToString("10:27");
        assertThat(yaml.place("c")).hasToString("10:30");
        assertThat(yaml.place("d")).hasToString("10:41");
        read("{a: f('x', y), b: (a, 0), c: 1: 2}");
        assertThat(diagnostics.list().get(0).position()).hasToString("10:31");
    }

    @Test
    void jsonIsReadAsItStands() {
        Yaml yaml =
                Yaml.readJson(
                        "{\"a\": \"x\\ty\", \"b\": [f(a, b)]}",
                        "a.json",
                        FilePositions.from(1),
                        diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        assertThat(yaml.fields())
                .isEqualTo(
                        fields(
                                new Value.Field("a", new Value.Word("x\ty")),
                                new Value.Field(
                                        "b", items(new Value.Word("f(a"), new Value.Word("b)")))));
    }

    @Test
    void aCharacterBeyondATextStandsWhereTheTextDoes() {
        Yaml yaml = read("x: 'ab'");
        assertThat(yaml.place("x", 9)).isEqualTo(yaml.place("x"));
    }
}
