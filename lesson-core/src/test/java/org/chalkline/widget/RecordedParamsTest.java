package org.chalkline.widget;

import static org.chalkline.widget.Values.fields;
import static org.chalkline.widget.Values.items;
import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.junit.jupiter.api.Test;

class RecordedParamsTest {

    private static RecordedParams given(Object... fields) {
        return new RecordedParams(new CheckedParams(fields(fields)));
    }

    @Test
    void keepAnswersInTheOrderOfTheQuestions() {
        RecordedParams params = given("b", 2, "a", "x", "rows", items(items(1, 2), items(3, 4)));
        assertEquals("x", params.text("a", ""));
        assertEquals(2, params.number("b", 0));
        assertEquals(7, params.number("none", 7));
        assertTrue(params.has("a"));
        assertEquals(4, params.rows("rows", 2)[1][1]);
        assertEquals(items("x", 2, 7, true, 2, items(1, 2), items(3, 4)), params.answers());
    }

    @Test
    void keepWhichOfAllWasChosen() {
        RecordedParams params = given("one", "b", "many", items("c", "a"), "hue", "red");
        List<String> all = List.of("a", "b", "c");
        assertEquals("b", params.choice("one", "a", all, name -> name));
        assertEquals(List.of("c", "a"), params.choices("many", "a", all, name -> name));
        assertEquals(Hue.RED, params.hue("hue", Hue.BLUE));
        assertEquals(items(1, 2, 2, 0, "red"), params.answers());
    }

    @Test
    void keepTheAnswersOfSectionsAmongTheOthers() {
        RecordedParams params =
                given("units", items(fields("w", 1), fields("w", 2)), "input", fields("from", 3));
        for (Params unit : params.sections("units")) {
            unit.number("w", 0);
        }
        params.section("input").number("from", 0);
        assertEquals(items(2, 1, 2, 3), params.answers());
    }

    @Test
    void keepWhatFollowsAndNotWhatItFollowsFrom() {
        RecordedParams params = given("a", 3, "b", 4);
        assertArrayEquals(
                new double[] {7},
                params.numbers(() -> new double[] {params.number("a", 0) + params.number("b", 0)}));
        params.atBuild(() -> params.problem("a", "too many", "fewer"));
        assertEquals(items(items(7)), params.answers());
        assertFalse(params.isClean());
    }

    @Test
    void keepASliderAsItsNameItsRangeAndItsStart() {
        RecordedParams params = given("from", -1, "start", 0.5);
        Range usual = new Range(0, 1, 10, 1);
        Slider.read(params, "x", Label.of("$x$"), usual, 0);
        assertEquals(items("x", -10, 1, 20, 1, 15), params.answers());
    }

    @Test
    void tellOfTheSameProblems() {
        CheckedParams checked = new CheckedParams(fields("w", "three"));
        RecordedParams params = new RecordedParams(checked);
        params.number("w", 0);
        assertFalse(params.isClean());
        assertEquals("w", checked.close().get(0).path());
    }
}
