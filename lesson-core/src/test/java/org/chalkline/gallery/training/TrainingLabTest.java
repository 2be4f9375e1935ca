package org.chalkline.gallery.training;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import java.util.Objects;
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
    void goesOnStepByStepAtFirstAndComesToItsEndInTenSeconds() {
        assertEquals(state("step=1"), lab.next(controls.start()));
        assertEquals(state("step=51"), lab.next(state("step=50")));
        assertEquals(state("step=3033"), lab.next(state("step=3000")));
        int frames = 0;
        for (State state = lab.next(controls.start()); state != null; state = lab.next(state)) {
            frames++;
        }
        assertTrue(frames > 300 && frames < 600, frames + " frames");
    }

    @Test
    void tellsOnlyOfTheUnitsThatLearn() {
        String dead = lab.describe(state("seed=4"));
        assertTrue(dead.contains("2 of 2 trainable units are dead"), dead);
        String learning = lab.describe(state("seed=2,units=17,step=10"));
        assertTrue(learning.contains("of 16 trainable units"), learning);
    }

    @Test
    void writesTheDigitsThatCountOfGradientsAndLosses() {
        String late = Markup.of(lab.view(state("seed=2,step=5000")).body());
        assertTrue(late.contains("mean squared error 0.00"), late);
        assertFalse(late.contains("gradient 0<") || late.contains("gradient 0.00<"), late);
        String dead = Markup.of(lab.view(state("seed=4")).body());
        assertTrue(dead.contains("gradient 0<"), dead);
    }

    @Test
    void drawsTheLossByItsRatios() {
        String late = Markup.of(lab.view(state("seed=2,step=5000")).body());
        for (String tick : List.of(">0.1<", ">1<", ">10<", ">100<", ">−4<")) {
            assertTrue(late.contains(tick), tick);
        }
    }

    @Test
    void drawsNoLossBelowItsAxis() {
        String late = Markup.of(lab.view(state("seed=2,step=5000,optimizer=adam")).body());
        assertFalse(late.contains("Infinity") || late.contains("∞"), late);
    }

    @Test
    void beginsAnewWithAnotherSeed() {
        String markup = Markup.of(lab.view(state("seed=999,step=300")).body());
        assertTrue(markup.contains("data-set=\"step=0,seed=1\""), markup);
    }

    @Test
    void givesAPresetTheStartOfAllThatItDoesNotName() {
        Widget lab =
                new Sample(
                                "training",
                                "training",
                                fields(
                                        "target", items(items(0, 0), items(1, 1)),
                                        "seed", 7,
                                        "presets", items(fields("name", "x", "set", "units=2"))))
                        .widget();
        assertTrue(
                Markup.of(lab.view(lab.controls().start()).body())
                        .contains(
                                "data-set=\"step=0,units=2,activation=relu,optimizer=sgd,"
                                        + "learning-rate=0.03,start=random_normal,seed=7\""));
    }

    @Test
    void aPresetIsPressedWhileItsTrainingGoesOn() {
        Widget lab =
                Sample.make(
                                "training",
                                fields(
                                        "target", items(items(0, 0), items(1, 1)),
                                        "presets",
                                                items(
                                                        fields("name", "one", "set", "seed=1"),
                                                        fields("name", "two", "set", "seed=2"))))
                        .widget();
        assertNotNull(lab);
        State begun = lab.controls().decode("step=3,seed=2");
        assertNotNull(begun);
        String markup = Markup.of(lab.view(begun).body());
        assertTrue(markup.contains("start=random_normal,seed=1\" aria-pressed=\"false\""), markup);
        assertTrue(
                markup.contains(
                        "data-same=\"units=2,activation=relu,optimizer=sgd,learning-rate=0.03,"
                                + "start=random_normal,seed=2\" aria-pressed=\"true\""),
                markup);
    }

    @Test
    void refusesALossThatALogarithmicAxisCannotShow() {
        for (Object[] losses : new Object[][] {{0, 3}, {1, 10}}) {
            Sample.Made made =
                    Sample.make(
                            "training",
                            fields(
                                    "target", items(items(0, 0), items(1, 1)),
                                    "loss-y", items(losses)));
            assertEquals("loss-y ", made.paths());
        }
        Sample.Made straight =
                Sample.make(
                        "training",
                        fields(
                                "target", items(items(0, 0), items(1, 1)),
                                "loss-y", items(0, 3),
                                "log-loss", false));
        assertEquals(List.of(), straight.problems());
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
    void takesTheNameOfAStateForAPreset() {
        Sample.Made made =
                Sample.make(
                        "training",
                        fields(
                                "target", items(items(0, 0), items(1, 1)),
                                "states", fields("lucky", "seed=7"),
                                "presets", items(fields("name", "A seed", "set", "lucky"))));
        assertEquals(List.of(), made.problems());
        Widget widget = Objects.requireNonNull(made.widget());
        String markup = Markup.of(widget.view(widget.controls().start()).body());
        assertTrue(markup.contains("seed=7") && !markup.contains("lucky"), markup);
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
