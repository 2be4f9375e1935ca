package org.chalkline.gallery.network;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Element;
import org.chalkline.figure.Markup;
import org.chalkline.gallery.Sample;
import org.chalkline.widget.Controls;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.Test;

class NetworkLabTest {

    private static final int[][] SOLUTIONS = {{50, 30, 60, 0}, {60, 0, 50, 30}};

    private final Widget lab = Sample.RELU_LAB.widget();
    private final Controls controls = lab.controls();

    private State state(String written) {
        State state = controls.decode(written);
        if (state == null) {
            throw new AssertionError("no state: " + written);
        }
        return state;
    }

    private String fact(State state, String name) {
        for (Attribute fact : lab.view(state).facts()) {
            if (fact.name().equals(name)) {
                return fact.value();
            }
        }
        throw new AssertionError("no " + name);
    }

    private String markup(String state) {
        return Markup.of(lab.view(state(state)).body());
    }

    private static void assertHas(String text, String part) {
        assertTrue(text.contains(part), part + " in " + text);
    }

    @Test
    void startsAtTheLossTheLessonStates() {
        assertEquals("2.462957", fact(controls.start(), "data-loss"));
        assertHas(markup(""), "Loss 2.463");
        assertHas(markup(""), "1 of 3 pieces matched");
    }

    @Test
    void movesABendByTheBiasAlone() {
        assertEquals(state("w1=2.0,b1=-3.0"), lab.drag(state("w1=2.0,b1=0.0"), "b1", 1.52, 9));
        assertEquals(state("w2=-1.5,b2=3.0"), lab.drag(state("w2=-1.5,b2=0.0"), "b2", 2, 9));
        assertEquals(state("w1=4.0,b1=-4.0"), lab.drag(state("w1=4.0"), "b1", 3, 0));
    }

    @Test
    void matchesTwoPiecesAfterTheFirstStage() {
        assertHas(markup("w1=1,b1=-1"), "Loss 0.450");
        assertHas(markup("w1=1,b1=-1"), "2 of 3 pieces matched");
        assertEquals("false", fact(state("w1=1,b1=-1"), "data-solved"));
    }

    @Test
    void isSolvedByTheSolutionAndItsMirrorImage() {
        for (String solution : new String[] {"w1=1,b1=-1,w2=2,b2=-4", "w1=2,b1=-4,w2=1,b2=-1"}) {
            assertEquals("0.000000", fact(state(solution), "data-loss"));
            assertEquals("true", fact(state(solution), "data-solved"));
            assertHas(markup(solution), "3 of 3 pieces matched");
            assertHas(markup(solution), "Solved!");
        }
    }

    @Test
    void isSolvedByNoNeighbourOfASolution() {
        for (int[] solution : SOLUTIONS) {
            for (int neighbour = 0; neighbour < 81; neighbour++) {
                State state = controls.start();
                int rest = neighbour;
                boolean same = true;
                for (int i = 0; i < solution.length; i++) {
                    int tick = Math.max(0, solution[i] + rest % 3 - 1);
                    same &= tick == solution[i];
                    state = controls.move(state, i, tick - state.tick(i));
                    rest /= 3;
                }
                assertEquals(same ? "true" : "false", fact(state, "data-solved"));
            }
        }
    }

    @Test
    void showsTheLossOfCommonErrors() {
        assertHas(markup("w1=1,b1=-1,w2=2,b2=-2"), "Loss 1.77");
        assertHas(markup("w1=1,b1=-1,w2=3,b2=-4"), "Loss 2.41");
    }

    @Test
    void saysWhatItShows() {
        String said = lab.describe(state("w1=1,b1=-1"));
        assertHas(said, "The target runs through (0, 2), (1, 0), (2, 1), (3, 4)");
        assertHas(said, "the output through (0, 2), (1, 0), (3, 2); loss 0.450.");
        assertHas(said, "unit 1: z = 1.0x \u2212 1.0, on to the right of 1.");
        assertHas(said, "unit 2: z = 0.0x + 0.0, from 0 to 0.");
    }

    @Test
    void tellsOfEachUnitWhetherItIsOnWhereTheCursorStands() {
        Widget coached = Sample.COACHED_LAB.widget();
        State state = coached.controls().decode("w1=1,b1=-1,x=2.5");
        assertNotNull(state);
        String markup = Markup.of(coached.view(state).body());
        String said =
                "At x = 2.50: unit 0: a = 0.00, off, unit 1: a = 1.50, on, unit 2: a = 0.00, off;"
                        + " output 1.50.";
        assertHas(markup, "<g class=\"off\"><g class=\"node hue-red\"");
        assertHas(markup, "<g class=\"on\"><g class=\"node hue-purple\"");
        assertHas(markup, "<g class=\"off\"><g class=\"node hue-green\"");
        assertHas(markup, ">= 2.50</text>");
        assertHas(markup, said);
        assertHas(coached.describe(state), said);
    }

    @Test
    void announcesEachThingInALineOfItsOwn() {
        Widget coached = Sample.COACHED_LAB.widget();
        State state = coached.controls().decode("w1=1,b1=-1,x=2.5");
        assertNotNull(state);
        assertEquals(
                List.of(
                        "Piece 1 is matched.",
                        "Piece 2 is matched.",
                        "Loss 0.450; 2 of 3 pieces matched.",
                        "unit 0: z = \u22122.0x + 2.0, on to the left of 1.",
                        "unit 1: z = 1.0x \u2212 1.0, on to the right of 1.",
                        "unit 2: z = 0.0x + 0.0, from 0 to 0.",
                        "",
                        "x = 2.50: 0.00 + 1.50 + 0.00 = 1.50; target 2.50"),
                List.of(coached.announce(state).split("\n")));
    }

    @Test
    void saysThatAStageIsDoneUntilAllIsSolved() {
        Widget coached = Sample.COACHED_LAB.widget();
        State done = coached.controls().decode("w1=1,b1=-1");
        assertNotNull(done);
        String said = "<span class=\"solved\" role=\"status\">Step 1 is done. Now step 2.</span>";
        assertHas(Markup.of(coached.view(coached.settle(done)).body()), said);
        String unsettled = Markup.of(coached.view(done).body());
        assertFalse(unsettled.contains("is done"), unsettled);
        State skipped = coached.controls().decode("stage=2");
        assertNotNull(skipped);
        String markup = Markup.of(coached.view(skipped).body());
        assertFalse(markup.contains("is done"), markup);
        // It is in progress no longer, as the next one is.
        assertHas(markup, "<li class=\"stage passed\">");
        assertHas(markup, "<li class=\"stage open\">");
    }

    @Test
    void saysOnAndOffOfRectifiersAlone() {
        Sample.Made made =
                Sample.make(
                        "network-lab",
                        fields(
                                "target", items(items(0, 0), items(1, 1)),
                                "activation", "sigmoid",
                                "units", items(fields("w", 1)),
                                "cursor", fields("start", 1)));
        Widget smooth = made.widget();
        assertNotNull(smooth);
        String markup = Markup.of(smooth.view(smooth.controls().start()).body());
        assertHas(markup, "unit 0: a = 0.73;");
        assertFalse(markup.contains("<g class=\"on\">"), markup);
    }

    @Test
    void offersAHintAsTheLessonAsks() {
        assertHas(Markup.of(offering(true, 5)), "<div class=\"offer\" data-after=\"5\"");
        assertFalse(Markup.of(offering(true, 0)).contains("offer"));
        assertFalse(markup("").contains("offer"));
    }

    private static Element offering(boolean hints, int after) {
        Sample.Made made =
                Sample.make(
                        "network-lab",
                        fields(
                                "target",
                                items(items(0, 0), items(1, 1)),
                                "units",
                                items(fields("w", "slider")),
                                "hints",
                                hints,
                                "hint-after",
                                after));
        Widget lab = made.widget();
        assertNotNull(lab);
        return lab.view(lab.controls().start()).body();
    }

    @Test
    void tellsAllThatIsWrongWithItsParameters() {
        Sample.Made made =
                Sample.make(
                        "network-lab",
                        fields(
                                "target", items(items(1, 0), items(0, 1)),
                                "activation", "rleu",
                                "units", items(fields("b", "slidr")),
                                "output", fields("weights", items(1, 2))));
        assertNull(made.widget());
        assertEquals("target units[0] units[0].b output.weights activation ", made.paths());
    }
}
