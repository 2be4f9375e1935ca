package org.chalkline.widget;

import static org.chalkline.widget.Values.fields;
import static org.chalkline.widget.Values.items;
import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Hue;
import org.junit.jupiter.api.Test;

class CheckedParamsTest {

    private static List<String> problems(CheckedParams params) {
        List<String> problems = new ArrayList<>();
        for (ParamProblem problem : params.close()) {
            problems.add(problem.path() + ": " + problem.what());
        }
        return problems;
    }

    @Test
    void readWhatIsGiven() {
        CheckedParams params =
                new CheckedParams(
                        fields(
                                "text",
                                "t",
                                "number",
                                1.5,
                                "whole",
                                3,
                                "flag",
                                true,
                                "numbers",
                                items(1, 2),
                                "rows",
                                items(items(1, 2), items(3, 4)),
                                "hue",
                                "red",
                                "section",
                                fields("inner", -1)));
        assertEquals("t", params.text("text", ""));
        assertEquals(1.5, params.number("number"));
        assertEquals(3, params.integer("whole", 0, 1, 3));
        assertTrue(params.flag("flag", false));
        assertArrayEquals(new double[] {1, 2}, params.numbers("numbers"));
        assertArrayEquals(new double[] {3, 4}, params.rows("rows", 2)[1]);
        assertEquals(Hue.RED, params.hue("hue", Hue.BLUE));
        assertEquals(-1, params.section("section").number("inner"));
        assertEquals(List.of(), problems(params));
    }

    @Test
    void fallBackWhereNothingIsGiven() {
        CheckedParams params = new CheckedParams(fields());
        assertEquals("t", params.text("text", "t"));
        assertEquals(2, params.number("number", 2));
        assertEquals(5, params.integer("whole", 5, 1, 9));
        assertTrue(params.flag("flag", true));
        assertEquals(0, params.numbers("numbers").length);
        assertEquals(0, params.rows("rows", 2).length);
        assertEquals(Hue.BLUE, params.hue("hue", Hue.BLUE));
        assertEquals(List.of(), params.sections("sections"));
        assertEquals(List.of(), problems(params));
    }

    @Test
    void gatherAllThatIsWrongWithItsPlace() {
        CheckedParams params =
                new CheckedParams(
                        fields(
                                "text",
                                1,
                                "number",
                                "one",
                                "huge",
                                1e7,
                                "whole",
                                2.5,
                                "flag",
                                "yes",
                                "numbers",
                                items(1, "two"),
                                "rows",
                                items(items(1, 2), items(3), items(4, "five")),
                                "list",
                                7,
                                "section",
                                items(),
                                "units",
                                items(fields("w", "x"), 3)));
        assertEquals("t", params.text("text", "t"));
        assertEquals(4, params.number("number", 4));
        assertEquals(5, params.number("huge", 5));
        assertEquals(6, params.integer("whole", 6, 1, 9));
        params.flag("flag", true);
        params.numbers("numbers");
        params.rows("rows", 2);
        params.labels("list");
        params.section("section");
        for (Params unit : params.sections("units")) {
            unit.number("w");
        }
        assertEquals(
                List.of(
                        "text: not a text",
                        "number: not a number",
                        "huge: not a number",
                        "whole: not in range",
                        "flag: not true or false",
                        "numbers[1]: not a number",
                        "rows[1]: wrong length",
                        "rows[2][1]: not a number",
                        "list: not a list",
                        "section: not a group of fields",
                        "units[1]: not a group of fields",
                        "units[0].w: not a number",
                        "units[1]: 'w' is missing"),
                problems(params));
    }

    @Test
    void tellOfFormulasInLabelsThatCannotBeSet() {
        CheckedParams params =
                new CheckedParams(
                        fields(
                                "titles",
                                items("$x_1$", "$\\nope{x}$"),
                                "units",
                                items(fields("name", "$\\alpha_{1"))));
        params.labels("titles");
        for (Params unit : params.sections("units")) {
            unit.label("name", "");
        }
        assertEquals(
                List.of(
                        "titles[1]: unknown command '\\nope'",
                        "units[0].name: a $ without its partner"),
                problems(params));
    }

    @Test
    void tellOfNamesNobodyAskedForAndOfThoseThatWouldDo() {
        CheckedParams params =
                new CheckedParams(fields("hue", "red", "tilte", "x", "input", fields("form", 0)));
        params.hue("hue", Hue.BLUE);
        params.text("title", "");
        params.section("input").number("from", 0);
        List<ParamProblem> problems = params.close();
        assertEquals(2, problems.size());
        assertEquals(
                new ParamProblem(
                        ParamProblem.Kind.UNKNOWN_NAME,
                        "tilte",
                        "unknown parameter 'tilte'",
                        "hue, title, input",
                        "tilte",
                        List.of("hue", "title", "input")),
                problems.get(0));
        assertEquals("input.form", problems.get(1).path());
        assertFalse(params.isClean());
    }

    @Test
    void nameTheChoicesWhereANameIsUnknown() {
        CheckedParams params = new CheckedParams(fields("hue", "rde"));
        assertEquals(Hue.BLUE, params.hue("hue", Hue.BLUE));
        ParamProblem problem = params.close().get(0);
        assertEquals(ParamProblem.Kind.UNKNOWN_CHOICE, problem.kind());
        assertEquals("unknown name 'rde'", problem.what());
        assertEquals("rde", problem.given());
        assertTrue(problem.known().contains("red"), "knows red");
    }

    @Test
    void takeATextForAName() {
        CheckedParams params = new CheckedParams(fields("inputs", items("a", fields("name", "b"))));
        List<Params> inputs = params.named("inputs");
        assertEquals("a", inputs.get(0).text("name", ""));
        assertEquals("b", inputs.get(1).text("name", ""));
        assertEquals(List.of(), problems(params));
    }
}
