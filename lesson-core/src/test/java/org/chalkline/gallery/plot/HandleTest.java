package org.chalkline.gallery.plot;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chalkline.gallery.Sample;
import org.chalkline.param.Value;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.Test;

class HandleTest {

    private final Widget widget = Sample.HANDLES.widget();
    private final State start = widget.controls().start();

    private String dragged(State state, String handle, double x, double y) {
        return widget.controls().encode(widget.drag(state, handle, x, y));
    }

    @Test
    void staysBelowOrAboveAnother() {
        assertEquals("angle=40,k=2.0,a=1.0,b=1.2", dragged(start, "a", 3, 0));
        assertEquals("angle=40,k=2.0,a=-3.0,b=1.2", dragged(start, "a", -3, 0));
        assertEquals("angle=40,k=2.0,a=-1.0,b=-0.9", dragged(start, "b", -2, 0));
    }

    @Test
    void goesToTheNearestPlaceOnItsCurve() {
        assertEquals("angle=0,k=2.0,a=-1.0,b=1.2", dragged(start, "angle", 9, 0));
        assertEquals("angle=90,k=2.0,a=-1.0,b=1.2", dragged(start, "angle", 0.01, 3));
        State wide = widget.controls().move(start, 1, 2);
        assertEquals("angle=180,k=3.0,a=-1.0,b=1.2", dragged(wide, "angle", -3, 0));
    }

    @Test
    void addsAPointOrChangesTheOneThatIsMeant() {
        Widget tumours = Sample.ADDED.widget();
        State state = tumours.controls().start();
        assertEquals("w=1.0,D=1.0:0;2.0:0;4.0:1;4.5:1", tumours.controls().encode(state));
        State more = tumours.drag(state, "D", 2.9, 0.5);
        assertEquals("w=1.0,D=1.0:0;2.0:0;4.0:1;4.5:1;3.0:0", tumours.controls().encode(more));
        State flipped = tumours.drag(more, "D", 3.02, 0.6);
        assertEquals("w=1.0,D=1.0:0;2.0:0;4.0:1;4.5:1;3.0:1", tumours.controls().encode(flipped));
        assertEquals(state, tumours.drag(flipped, "D", 3, 1));
        assertEquals(state, tumours.controls().reset(flipped));
    }

    @Test
    void hasAsManyPointsAtTheStartAsMayBe() {
        assertEquals(
                """
                added.D.start: 3 points; at most 2, as 'max' says
                added.E.start: 2 lists for 1 classes; a list of points for each class
                added.F.start: a list of numbers does not belong here; a list of points
                added.G.along: unknown name 'y'; x
                """,
                Drawn.problems(
                        Drawn.figure(
                                "added",
                                fields(
                                        "D", fields("max", 2, "start", "[(1, 1), (2, 2), (3, 3)]"),
                                        "E", fields("start", "[[(1, 1)], [(2, 2)]]"),
                                        "F", fields("start", "[1, 2]"),
                                        "G", fields("along", "y")),
                                "draw",
                                items(fields("point", "(1, 2)")))));
    }

    private static String problems(Value handles) {
        return Drawn.problems(
                Drawn.figure(
                        "sliders",
                        fields("t", fields("from", 0, "to", 1)),
                        "handles",
                        handles,
                        "draw",
                        items(fields("point", "(1, 2)"))));
    }

    @Test
    void isInOrderAtTheStart() {
        assertEquals(
                """
                handles.a.below: 'a' is above 'b' at the start; starts in their order
                """,
                problems(
                        fields(
                                "a", fields("along", "x", "start", 4, "below", "b"),
                                "b", fields("along", "x", "start", 2))));
    }

    @Test
    void isBoundedByAnotherAlongAnAxis() {
        String what =
                "no slider or handle along an axis: 'P'; the name of one that it cannot pass\n";
        assertEquals(
                "handles.a.above: " + what,
                problems(
                        fields(
                                "P",
                                "(1, 2)",
                                "a",
                                fields("along", "x", "start", 4, "above", "P"))));
        assertEquals(
                "handles.P.below: of no use without 'along'; along\n",
                problems(
                        fields(
                                "P", fields("start", "(1, 2)", "below", "a"),
                                "a", fields("along", "x", "start", 4))));
    }

    @Test
    void standsSomewhere() {
        assertEquals(
                "handles.P: 'start' is missing; where it stands at first, such as (3, 0.5)\n",
                problems(fields("P", fields("grid", 1))));
    }

    @Test
    void isAloneOnTheSliderOfItsCurve() {
        String what = "no slider '%s' for this handle alone; a slider that the curve depends on\n";
        assertEquals(
                "handles.Q.along: " + what.formatted("t"),
                problems(
                        fields(
                                "P", fields("curve", "(t, t)", "along", "t"),
                                "Q", fields("curve", "(t, 1)", "along", "t"))));
        assertEquals(
                "handles.P.along: " + what.formatted("s"),
                problems(fields("P", fields("curve", "(t, t)", "along", "s"))));
        assertEquals(
                "handles.P.curve: a number does not belong here; a point\n",
                problems(fields("P", fields("curve", "t^2", "along", "t"))));
    }
}
