package org.chalkline.gallery.network;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import org.chalkline.figure.Markup;
import org.chalkline.gallery.Sample;
import org.chalkline.param.ParamProblem;
import org.chalkline.param.Value;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.Test;

class WorkedExampleTest {

    private static final Value.Items TARGET = items(items(0, 2), items(1, 0), items(3, 4));

    private final Widget example = Sample.WORKED_EXAMPLE.widget();

    private State step(int number) {
        return example.controls().move(example.controls().start(), 0, number - 1);
    }

    private String markup(int step) {
        return Markup.of(example.view(step(step)).body());
    }

    private static void assertHas(String text, String part) {
        assertTrue(text.contains(part), part + " in " + text);
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    private static List<ParamProblem> problems(Value.Fields fields) {
        Sample.Made made = Sample.make("worked-example", fields);
        assertNull(made.widget());
        return made.params().problems();
    }

    private static Value.Fields with(Value.Fields unit, Value.Items steps) {
        return fields("target", TARGET, "unit", unit, "steps", steps);
    }

    @Test
    void computesTheNumbersOfItsSentences() {
        assertEquals(
                "Step 1 of 3: Times w\u00a0=\u00a0\u22122: at 0.5 that is \u22121.",
                example.describe(step(1)));
        assertEquals("Step 2 of 3: Plus 2 it is 1; zero at 1.", example.describe(step(2)));
        assertEquals(
                "Step 3 of 3: ReLU makes 0 of \u22124; 1 of that is 0.", example.describe(step(3)));
    }

    @Test
    void tellsAllStepsInWhateverStateItIs() {
        for (int step = 1; step <= 3; step++) {
            assertHas(markup(step), "zero at 1.");
            assertHas(markup(step), "1 of that is 0.");
            assertEquals(3, count(markup(step), "<li aria-current"));
            assertEquals(1, count(markup(step), "<li aria-current=\"step\">"));
        }
    }

    @Test
    void lightsUpAPartOfPlotFormulaAndDiagramInEachStep() {
        String drawn = markup(1);
        assertHas(drawn, "part aside on-1");
        assertHas(drawn, "term on-1");
        assertHas(drawn, "edge hue-grey negative on-1");
        assertHas(drawn, "part on-2");
        assertHas(drawn, "term on-2");
        assertHas(drawn, "node-note on-2");
        assertHas(drawn, "part on-3");
        assertHas(drawn, "term on-3");
        assertHas(drawn, "node hue-red on-2 on-3");
    }

    @Test
    void changesOnlyItsCountFromStepToStep() {
        assertEquals(
                markup(1),
                markup(2)
                        .replace("data-step=\"2\"", "data-step=\"1\"")
                        .replace("Step 2 of", "Step 1 of")
                        .replace(
                                "data-move=\"-step\" aria-disabled=\"false\"",
                                "data-move=\"-step\" aria-disabled=\"true\"")
                        .replace("\"step\"><span>Plus", "\"false\"><span>Plus")
                        .replace("\"false\"><span>Times", "\"step\"><span>Times"));
    }

    @Test
    void keepsANumberInTheLineOfItsName() {
        Value.Items steps = items(fields("text", "Here $w$ = {=w}."), fields("text", "$b$ = {=b}"));
        Widget read =
                Sample.make("worked-example", with(fields("w", -2, "b", 0.5), steps)).widget();
        assertNotNull(read);
        String drawn = Markup.of(read.view(read.controls().start()).body());
        assertHas(drawn, "\u00a0=\u00a0\u22122.");
        assertHas(drawn, "\u00a0=\u00a00.5");
    }

    @Test
    void refusesANumberThatItDoesNotHave() {
        Value.Items steps = items(fields("text", "{=w} {=z}"), fields("text", "{=slope}", "x", 1));
        List<ParamProblem> problems = problems(with(fields("w", 1), steps));
        assertEquals("steps[0].text", problems.get(0).path());
        assertEquals("no number '{=z}'", problems.get(0).what().toString());
        assertEquals("steps[1].text", problems.get(1).path());
        assertEquals("no number '{=slope}'", problems.get(1).what().toString());
    }

    @Test
    void refusesAPartThatNobodyKnowsAndAUnitThatIsNotFixed() {
        Value.Items steps =
                items(fields("text", "one", "light", items("wieght")), fields("text", "two"));
        List<ParamProblem> problems = problems(with(fields("w", "slider"), steps));
        assertEquals("unit.w", problems.get(0).path());
        assertEquals("wieght", problems.get(1).given());
        assertTrue(problems.get(1).known().contains("weight"));
    }

    @Test
    void refusesABendThatAUnitDoesNotHave() {
        Value.Items steps = items(fields("text", "It bends at {=bend}."), fields("text", "two"));
        List<ParamProblem> problems = problems(with(fields("w", 0), steps));
        assertEquals("no number '{=bend}'", problems.get(0).what().toString());
        assertEquals(12, problems.get(0).offset());
    }

    @Test
    void needsTwoSteps() {
        List<ParamProblem> problems =
                problems(with(fields("w", 1), items(fields("text", "alone"))));
        assertEquals("steps", problems.get(0).path());
    }
}
