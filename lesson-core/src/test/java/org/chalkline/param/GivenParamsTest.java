package org.chalkline.param;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.junit.jupiter.api.Test;

class GivenParamsTest {

    private static final Param<String> TEXT = Param.of("text", TextType.TEXT);
    private static final Param<Double> NUMBER = Param.of("number", NumberType.ANY);
    private static final Param<Double> STEP = Param.of("step", NumberType.above(0));
    private static final Param<Integer> WHOLE = Param.of("whole", WholeType.from(1, 9));
    private static final Param<Boolean> FLAG = Param.of("flag", FlagType.FLAG);
    private static final Param<double[]> NUMBERS = Param.of("numbers", NumbersType.ANY);
    private static final Param<double[][]> ROWS = Param.of("rows", RowsType.of(2));
    private static final Param<Hue> HUE = Param.of("hue", HueType.HUE);
    private static final Param<Label> NAME = Param.of("name", LabelType.LABEL);
    private static final Param<List<Label>> TITLES =
            Param.of("titles", ListType.of(LabelType.LABEL));
    private static final Param<List<Params>> UNITS =
            Param.of("units", ListType.of(Section.of(unit -> unit.add(NUMBER))));
    private static final Param<Params> SECTION =
            Param.of("section", Section.of(inner -> inner.add(NUMBER)));
    private static final Param<Map<String, Double>> NAMED =
            Param.of("named", MapType.of(NumberType.ANY));

    private static GivenParams read(Declaration declaration, Object... given) {
        return GivenParams.read(declaration, fields(given), new Words(key -> key), Memory.NONE);
    }

    private static Declaration all() {
        return new Declaration()
                .usual(TEXT, "t")
                .usual(NUMBER, 2.0)
                .usual(WHOLE, 5)
                .usual(FLAG, true)
                .usual(HUE, Hue.BLUE)
                .add(NUMBERS, ROWS, SECTION, UNITS, NAMED);
    }

    private static List<String> problems(GivenParams params) {
        List<String> problems = new ArrayList<>();
        for (ParamProblem problem : params.problems()) {
            problems.add(problem.path() + ": " + problem.what());
        }
        return problems;
    }

    @Test
    void readWhatIsGiven() {
        GivenParams params =
                read(
                        all(),
                        "text",
                        "x",
                        "number",
                        1.5,
                        "whole",
                        3,
                        "flag",
                        false,
                        "numbers",
                        items(1, 2),
                        "rows",
                        items(items(1, 2), items(3, 4)),
                        "hue",
                        "red",
                        "section",
                        fields("number", -1),
                        "units",
                        items(fields("number", 7), fields()),
                        "named",
                        fields("b", 2, "a", 1));
        assertEquals(List.of(), problems(params));
        assertEquals("x", params.get(TEXT));
        assertEquals(1.5, params.get(NUMBER));
        assertEquals(3, params.get(WHOLE));
        assertFalse(params.get(FLAG));
        assertArrayEquals(new double[] {1, 2}, params.get(NUMBERS));
        assertArrayEquals(new double[] {3, 4}, params.get(ROWS)[1]);
        assertEquals(Hue.RED, params.get(HUE));
        assertEquals(-1, params.get(SECTION).get(NUMBER));
        assertEquals(7, params.get(UNITS).get(0).get(NUMBER));
        assertNull(params.get(UNITS).get(1).find(NUMBER));
        assertEquals(List.of("b", "a"), List.copyOf(params.get(NAMED).keySet()));
    }

    @Test
    void takeWhatIsUsualWhereNothingIsGiven() {
        GivenParams params = read(all());
        assertEquals(List.of(), problems(params));
        assertEquals("t", params.get(TEXT));
        assertEquals(2, params.get(NUMBER));
        assertEquals(5, params.get(WHOLE));
        assertTrue(params.get(FLAG));
        assertEquals(Hue.BLUE, params.get(HUE));
        assertEquals(0, params.get(NUMBERS).length);
        assertEquals(0, params.get(ROWS).length);
        assertEquals(List.of(), params.get(UNITS));
        assertEquals(Map.of(), params.get(NAMED));
        assertNull(params.get(SECTION).find(NUMBER));
    }

    @Test
    void gatherAllThatIsWrongWithItsPlace() {
        GivenParams params =
                read(
                        all().required(STEP, Text.of("a number above 0"))
                                .required(NAME, Text.of("a name")),
                        "text",
                        1,
                        "number",
                        1e7,
                        "whole",
                        2.5,
                        "flag",
                        "yes",
                        "hue",
                        "rde",
                        "numbers",
                        items(1, "two"),
                        "rows",
                        items(items(1, 2), items(3), items(4, "five")),
                        "section",
                        items(),
                        "units",
                        items(fields("number", "x"), 3),
                        "named",
                        fields("a", "one"),
                        "step",
                        0);
        assertEquals(
                List.of(
                        "text: not a text",
                        "number: not a number",
                        "whole: not in range",
                        "flag: neither true nor false",
                        "hue: unknown name 'rde'",
                        "numbers[1]: not a number",
                        "rows[1]: wrong length",
                        "rows[2][1]: not a number",
                        "section: not a group of fields",
                        "units[0].number: not a number",
                        "units[1]: not a group of fields",
                        "named.a: not a number",
                        "step: not above 0",
                        ": 'name' is missing"),
                problems(params));
        assertEquals("t", params.get(TEXT), "goes on with what is usual");
        assertTrue(params.problems().get(4).known().contains("red"), "knows red");
    }

    /** Values of any shape as they are written. */
    private static final class WrittenType extends PlainType<String> {

        @Override
        public String take(Carried carried) {
            return carried.text();
        }

        @Override
        public boolean accepts(Value value) {
            return true;
        }

        @Override
        public String parse(Given<String> given) {
            return given.source();
        }

        @Override
        public Value write(String value) {
            return new Value.Word(value);
        }

        @Override
        public String standIn() {
            return "";
        }

        @Override
        public Schema schema() {
            return Schema.text();
        }
    }

    @Test
    void aTypeMayAskHowAValueIsWritten() {
        Param<List<String>> parts = Param.of("parts", ListType.of(new WrittenType()));
        GivenParams params =
                GivenParams.read(
                        new Declaration().add(parts),
                        fields("parts", items(1, items(2))),
                        new Surroundings(
                                new Words(key -> key),
                                Languages.NONE,
                                Memory.NONE,
                                Tables.NONE,
                                Others.NONE,
                                Typesetter.NONE,
                                path -> "<" + path + ">"));
        assertEquals(List.of("<parts[0]>", "<parts[1]>"), params.get(parts));
    }

    @Test
    void fieldsWithoutSpacesAreToldAsTheyShouldBe() {
        GivenParams params = read(new Declaration().add(SECTION), "section", "{number：1，other:2}");
        assertEquals(List.of("section: a colon without a space after it"), problems(params));
        assertEquals("{number: 1, other: 2}", params.problems().get(0).expected().toString());
        assertEquals(7, params.problems().get(0).offset());
    }

    @Test
    void aTextThatGivesADeclaredNameWithoutASpaceIsNoShortForm() {
        Section shortened = Section.of(inner -> inner.add(NUMBER, TEXT).shortFor(TEXT));
        Param<Params> first = Param.of("first", shortened);
        Param<Params> second = Param.of("second", shortened);
        GivenParams params =
                read(
                        new Declaration().add(first, second),
                        "first",
                        "{number:1}",
                        "second",
                        "{n:.1f}");
        assertEquals(List.of("first: a colon without a space after it"), problems(params));
        assertEquals("{n:.1f}", params.get(second).get(TEXT));
    }

    @Test
    void itemsWithoutSpacesAreTold() {
        GivenParams params =
                read(
                        new Declaration().add(TITLES, UNITS),
                        "titles",
                        "-a -b",
                        "units",
                        fields("-number", 1));
        assertEquals(
                List.of(
                        "titles: a '-' without a space after it",
                        "units: a '-' without a space after it"),
                problems(params));
    }

    @Test
    void tellTheCharacterAtWhichALabelBreaks() {
        GivenParams params =
                read(
                        new Declaration().add(TITLES, NAME),
                        "titles",
                        items("$x_1$", "so $\\nope{x}$"),
                        "name",
                        "$\\alpha_{1");
        assertEquals(
                List.of("titles[1]: unknown command '\\nope'", "name: a $ without its partner"),
                problems(params));
        assertEquals(4, params.problems().get(0).offset());
        assertEquals(0, params.problems().get(1).offset());
    }

    @Test
    void tellOfNamesThatAreNotDeclaredAndOfThoseThatAre() {
        GivenParams params =
                read(
                        new Declaration().add(HUE, TEXT, SECTION),
                        "hue",
                        "red",
                        "txet",
                        "x",
                        "section",
                        fields("form", 0));
        assertEquals(
                List.of("section.form: unknown parameter 'form'", "txet: unknown parameter 'txet'"),
                problems(params));
        ParamProblem problem = params.problems().get(1);
        assertEquals(ParamProblem.Kind.UNKNOWN_NAME, problem.kind());
        assertEquals("txet", problem.given());
        assertEquals(List.of("hue", "text", "section"), problem.known());
    }

    @Test
    void takeATextForAGroupThatHasAShortForm() {
        Param<List<Params>> inputs =
                Param.of("inputs", ListType.of(Section.of(in -> in.add(TEXT).shortFor(TEXT))));
        GivenParams params =
                read(new Declaration().add(inputs), "inputs", items("a", fields("text", "b")));
        assertEquals("a", params.get(inputs).get(0).get(TEXT));
        assertEquals("b", params.get(inputs).get(1).get(TEXT));
        assertTrue(params.isClean());
    }

    @Test
    void findWhatIsUsualFromOthersWhateverTheirOrder() {
        Declaration declaration =
                new Declaration()
                        .usualFrom(TEXT, given -> "n" + given.get(WHOLE))
                        .usualFrom(WHOLE, given -> given.get(FLAG) ? 1 : 2)
                        .usual(FLAG, false);
        assertEquals("n2", read(declaration).get(TEXT));
        assertEquals("n1", read(declaration, "flag", true).get(TEXT));
        assertEquals("n7", read(declaration, "whole", 7).get(TEXT));
    }

    @Test
    void sayThatAParameterFollowsFromItself() {
        Declaration circle =
                new Declaration()
                        .usualFrom(NUMBER, given -> given.get(STEP))
                        .usualFrom(STEP, given -> given.get(NUMBER));
        assertThrows(IllegalStateException.class, () -> read(circle));
    }

    @Test
    void knowTheGroupsAroundThem() {
        Param<List<Params>> units =
                Param.of(
                        "units",
                        ListType.of(
                                Section.of(
                                        unit ->
                                                unit.usualFrom(
                                                        NUMBER,
                                                        given ->
                                                                given.outer().get(STEP)
                                                                        * given.place()))));
        GivenParams params =
                read(
                        new Declaration().add(units).usual(STEP, 3.0),
                        "units",
                        items(fields(), fields(), fields("number", 1)));
        assertEquals(0, params.get(units).get(0).get(NUMBER));
        assertEquals(3, params.get(units).get(1).get(NUMBER));
        assertEquals(1, params.get(units).get(2).get(NUMBER));
    }

    @Test
    void tellOfAParameterWithoutTheOneItNeedsAndOfTwoThatExcludeEachOther() {
        Declaration declaration =
                new Declaration().add(NUMBER, WHOLE, FLAG).needs(NUMBER, WHOLE).apart(WHOLE, FLAG);
        assertEquals(
                List.of("number: of no use without 'whole'"),
                problems(read(declaration, "number", 1)));
        assertEquals(
                List.of("whole: given together with 'flag'"),
                problems(read(declaration, "whole", 1, "flag", true)));
    }

    @Test
    void carryWhatTheBrowserNeedsAndNothingElse() {
        Param<String> secret = Param.atBuild("secret", TextType.TEXT);
        Param<Integer> twice = Param.of("twice", WholeType.from(0, 99));
        Declaration declaration =
                all().add(NAME, secret).derived(twice, given -> 2 * given.get(WHOLE));
        GivenParams params =
                read(
                        declaration,
                        "name",
                        "$x$",
                        "secret",
                        "s",
                        "units",
                        items(fields("number", 1), fields()),
                        "named",
                        fields("b", 2));
        assertEquals(
                fields(
                        "text",
                        "t",
                        "number",
                        2,
                        "whole",
                        5,
                        "flag",
                        true,
                        "hue",
                        0,
                        "numbers",
                        items(),
                        "rows",
                        items(),
                        "section",
                        fields(),
                        "units",
                        items(fields("number", 1), fields()),
                        "named",
                        items(items("b", 2)),
                        "twice",
                        10),
                params.carried());
    }

    @Test
    void deriveNothingWhileSomethingIsWrong() {
        Declaration declaration =
                new Declaration()
                        .add(WHOLE)
                        .derived(
                                TEXT,
                                given -> {
                                    throw new AssertionError("asked for");
                                });
        assertEquals(List.of("whole: not in range"), problems(read(declaration, "whole", 0)));
    }

    @Test
    void tellAlternativesByTheirShape() {
        Param<Object> any =
                Param.of(
                        "any",
                        AlternativesType.of(
                                Text.of("a number, a text or numbers"),
                                List.of(NumberType.ANY, TextType.TEXT, NumbersType.ANY)));
        Declaration declaration = new Declaration().add(any);
        assertEquals(1.5, read(declaration, "any", 1.5).get(any));
        assertEquals("x", read(declaration, "any", "x").get(any));
        assertEquals(fields("any", items(1, "x")), read(declaration, "any", "x").carried());
        GivenParams wrong = read(declaration, "any", true);
        assertEquals(List.of("any: none of the forms that this may have"), problems(wrong));
        assertEquals("a number, a text or numbers", wrong.problems().get(0).expected().toString());
    }

    @Test
    void takeAWrongShapeOfAShortFormForThatForm() {
        Param<List<Params>> inputs =
                Param.of("inputs", ListType.of(Section.of(in -> in.add(TEXT).shortFor(TEXT))));
        assertEquals(
                List.of("inputs[0].text: not a text"),
                problems(read(new Declaration().add(inputs), "inputs", items(1))));
    }

    @Test
    void sayWhatTheDeclarationExpectsOfAList() {
        Declaration declaration =
                new Declaration()
                        .type(UNITS, ListType.some(Section.of(unit -> unit.add(NUMBER))))
                        .required(UNITS, Text.of("a list such as [{number: 1}]"));
        for (Object given : new Object[] {"x", items()}) {
            assertEquals(
                    "a list such as [{number: 1}]",
                    read(declaration, "units", given).problems().get(0).expected().toString());
        }
    }

    @Test
    void tellOfNoErrorThatFollowsFromAnother() {
        Declaration declaration =
                new Declaration()
                        .usual(NUMBER, 0.0)
                        .add(WHOLE)
                        .check(
                                given -> {
                                    if (given.get(NUMBER) < 1) {
                                        given.problem(
                                                NUMBER, Text.of("too small"), Text.of("1 or more"));
                                    }
                                });
        assertEquals(List.of("number: too small"), problems(read(declaration)));
        assertEquals(List.of("number: not a number"), problems(read(declaration, "number", "x")));
        assertEquals(List.of("whole: not in range"), problems(read(declaration, "whole", 0)));
    }

    @Test
    void refuseTwoParametersOfOneName() {
        Declaration declaration = new Declaration().add(NUMBER);
        Param<String> same = Param.of("number", TextType.TEXT);
        assertThrows(IllegalArgumentException.class, () -> declaration.add(same));
    }

    private static final Param<List<String>> TEXTS = Param.of("texts", ListType.of(TextType.TEXT));
    private static final Param<Map<String, String>> OWN =
            Param.of("own", MapType.of(TextType.TEXT));

    private static GivenParams readInEnglish(Object... given) {
        return GivenParams.read(
                new Declaration().usual(TEXT, "t").add(TEXTS, OWN),
                fields(given),
                new Surroundings(
                        new Words(key -> key),
                        new Languages("en", List.of("zh-CN", "en")),
                        Memory.NONE,
                        Tables.NONE,
                        Others.NONE,
                        Typesetter.NONE,
                        path -> ""));
    }

    @Test
    void takesTextsAndListsOfThemInThePagesLanguage() {
        GivenParams params =
                readInEnglish(
                        TEXT.name(),
                        fields("zh-CN", "高度", "en", "height"),
                        "texts",
                        fields("en", items("a", fields("en", "b")), "zh-CN", items("甲", "乙")));
        assertEquals(List.of(), params.problems());
        assertEquals("height", params.get(TEXT));
        assertEquals(List.of("a", "b"), params.get(TEXTS));
    }

    @Test
    void leavesNamesOfTheAuthorsOwnThatLookLikeLanguages() {
        GivenParams params = readInEnglish("own", fields("en", "one", "zh-CN", "two"));
        assertEquals(Map.of("en", "one", "zh-CN", "two"), params.get(OWN));
    }

    @Test
    void tellsOfALanguageThatIsMissingOrUnknown() {
        GivenParams params = readInEnglish(TEXT.name(), fields("zh-CN", "高度", "fr", "hauteur"));
        assertEquals(
                List.of(
                        TEXT.name() + ".fr unknown language 'fr'",
                        TEXT.name() + " 'en' is missing"),
                params.problems().stream()
                        .map(problem -> problem.path() + " " + problem.what())
                        .toList());
    }
}
