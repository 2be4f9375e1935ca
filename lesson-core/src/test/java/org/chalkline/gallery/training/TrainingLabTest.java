package org.chalkline.gallery.training;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Markup;
import org.chalkline.gallery.Sample;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Session;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.Test;

class TrainingLabTest {

    private final Widget lab = training();
    private final Controls controls = lab.controls();

    private static Widget training() {
        return new Sample(
                        "training",
                        "training",
                        fields(
                                "target", items(items(0, 2), items(1, 0), items(2, 1), items(3, 4)),
                                "fixed", items(items(-2, 2)),
                                "units", items(3, 17),
                                "activations", items("relu", "leaky_relu"),
                                "learning-rates", items(0.03, 10),
                                "starts", items("random_normal", "zeros"),
                                "samples", 301,
                                "steps", 5000))
                .widget();
    }

    private State state(String written) {
        State state = controls.decode(written);
        if (state == null) {
            throw new AssertionError("no state: " + written);
        }
        return state;
    }

    private static String fact(Session widget, State state, String name) {
        for (Attribute fact : widget.view(state).facts()) {
            if (fact.name().equals(name)) {
                return fact.value();
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void neverMovesFromZeros() {
        State zeros = state("start=zeros");
        assertEquals("2.462957", fact(lab, zeros, "data-loss"));
        assertEquals("2.462957", fact(lab, state("start=zeros,step=500"), "data-loss"));
        assertEquals("2", fact(lab, state("start=zeros,step=500"), "data-dead"));
    }

    @Test
    void isTheSameWhicheverWayAStateIsReached() {
        State late = state("seed=5,step=300");
        String straight = Markup.of(lab.view(late).body());
        Session session = lab.session();
        for (int step = 0; step < 300; step += 7) {
            session.view(state("seed=5,step=0").with(0, step));
        }
        assertEquals(straight, Markup.of(session.view(late).body()));
        session.view(state("seed=5,step=400"));
        assertEquals(straight, Markup.of(session.view(late).body()));
    }

    @Test
    void computesLongTrainingsInParts() {
        State far = state("seed=5,step=2000");
        Session session = lab.session();
        int parts = 1;
        while (!session.prepare(far)) {
            parts++;
        }
        assertTrue(parts > 20, parts + " parts");
        assertEquals(fact(lab, far, "data-loss"), fact(session, far, "data-loss"));
    }

    @Test
    void goesOnByTheStepsOfItsSpeedToItsEnd() {
        assertEquals(state("step=1"), lab.next(controls.start()));
        assertEquals(state("step=110,speed=100"), lab.next(state("step=10,speed=100")));
        assertEquals(state("step=5000,speed=100"), lab.next(state("step=4950,speed=100")));
        assertNull(lab.next(state("step=5000")));
    }

    @Test
    void saysWhenATrainingDiverges() {
        String markup = Markup.of(lab.view(state("learning-rate=10,step=400")).body());
        assertTrue(markup.contains("has diverged") || markup.contains("are dead"), markup);
        assertFalse(markup.contains("NaN") || markup.contains("∞,"), markup);
    }

    @Test
    void tellsWhatIsWrongWithItsParameters() {
        Sample.Made made =
                Sample.make(
                        "training",
                        fields(
                                "target", items(items(0, 0), items(1, 1)),
                                "units", items(0.5),
                                "learning-rates", items(-1)));
        assertNull(made.widget());
        assertEquals("units[0] learning-rates[0] ", made.paths());
    }

    @Test
    void takesAPresetThatSetsNothingForTheStart() {
        Sample.Made made =
                Sample.make(
                        "training",
                        fields(
                                "target", items(items(0, 0), items(1, 1)),
                                "presets", items(fields("name", "Begin"))));
        assertEquals(List.of(), made.problems());
    }

    @Test
    void refusesAPresetThatIsNoState() {
        Sample.Made made =
                Sample.make(
                        "training",
                        fields(
                                "target", items(items(0, 0), items(1, 1)),
                                "presets", items(fields("name", "x", "set", "sed=1"))));
        assertNull(made.widget());
        assertEquals("presets[0].set ", made.paths());
    }
}
