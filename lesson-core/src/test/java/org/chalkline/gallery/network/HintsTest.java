package org.chalkline.gallery.network;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.chalkline.gallery.Sample;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Range;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the hints of the first lesson's exercise say in all states of its first stage, and more. */
@Tag("jvm")
class HintsTest {

    private static final int STOPS = 81;

    /** Of one unit. */
    private static final int SETTINGS = STOPS * STOPS;

    private static final PiecewiseLinear TARGET =
            PiecewiseLinear.through(new double[][] {{0, 2}, {1, 0}, {2, 1}, {3, 4}});

    private static final Stops SLIDER = new Stops(new Range(-40, 1, 80, 1));

    private static final Task FIRST_STAGE =
            new Task(
                    new boolean[] {false, true, false},
                    new Stops[] {Stops.NONE, SLIDER, Stops.NONE},
                    new Stops[] {Stops.NONE, SLIDER, Stops.NONE},
                    0);
    private static final Task SECOND_STAGE =
            new Task(
                    new boolean[] {true, true, true},
                    new Stops[] {Stops.NONE, SLIDER, SLIDER},
                    new Stops[] {Stops.NONE, SLIDER, SLIDER},
                    0);

    private static final Setting UNUSED = Setting.of(TARGET, 0, 0);
    private static final Setting MAKES_PIECE_2 = Setting.of(TARGET, 1, -1);
    private static final Setting MAKES_PIECE_3 = Setting.of(TARGET, 2, -4);

    private final List<Setting> settings = new ArrayList<>();
    private final Widget lab = Sample.COACHED_LAB.widget();
    private final Controls controls = lab.controls();

    HintsTest() {
        for (int w = -40; w <= 40; w++) {
            for (int b = -40; b <= 40; b++) {
                settings.add(Setting.of(TARGET, w / 10.0, b / 10.0));
            }
        }
    }

    private static Situation situation(Task task) {
        Situation situation = new Situation(TARGET, new double[] {1, 1, 1}, task);
        situation.set(0, Setting.of(TARGET, -2, 2));
        situation.set(1, UNUSED);
        situation.set(2, UNUSED);
        return situation;
    }

    /** Returns the state of the first stage in which unit 1 has a setting. */
    private State state(Setting unit1) {
        State asked = controls.start().with(controls.indexOf("hint"), 1);
        return controls.set(controls.set(asked, 0, unit1.w()), 1, unit1.b());
    }

    private boolean isDone(Setting unit1) {
        State state = state(unit1);
        return !lab.settle(state).equals(state);
    }

    /** Returns what is announced; the hint is a part of it. */
    private String said(Setting unit1) {
        return lab.announce(state(unit1));
    }

    @Test
    void stageOneNeverSpeaksOfTheBendAtTwo() {
        Pattern bendAtTwo = Pattern.compile("(x = |w = |w at |bend at |does at )2(?!\\.?\\d)");
        for (Setting unit1 : settings) {
            boolean isItsOwn = Situation.same(unit1.bend(), 2);
            if (!isItsOwn) {
                assertFalse(bendAtTwo.matcher(said(unit1)).find(), () -> said(unit1));
            }
            assertFalse(said(unit1).contains("egment 3"), () -> said(unit1));
        }
    }

    @Test
    void stageOneAsksForTheBendAtOneAlone() {
        Situation situation = situation(FIRST_STAGE);
        Hints hints = new Hints(situation);
        int count = 0;
        for (Setting unit1 : settings) {
            situation.set(1, unit1);
            if (hints.find() >= 0) {
                count++;
                assertEquals(1, hints.unit());
                assertTrue(hints.piece() == 1 || hints.ask() == Advice.POSITIVE);
            }
        }
        assertEquals(SETTINGS - 1, count, "all states but the one that matches piece 2");
    }

    @Test
    void oneStepFromTheBendAtOneStageOneAsksForTheBendAtOne() {
        String said = said(Setting.of(TARGET, 1, -1.1));
        assertTrue(said.contains("Segment 2 begins at x = 1, but unit 1 comes on only at"), said);
        assertTrue(said.contains("Change its b until \u2212b/w = 1."), said);
    }

    @Test
    void noHintAsksForAValueBeyondTheSliders() {
        for (Task task : List.of(FIRST_STAGE, SECOND_STAGE)) {
            Situation situation = situation(task);
            Hints hints = new Hints(situation);
            for (Setting unit1 : settings) {
                situation.set(1, unit1);
                for (Setting unit2 : task == FIRST_STAGE ? List.of(UNUSED) : settings) {
                    situation.set(2, unit2);
                    if (hints.find() >= 0 && !asksForStops(situation, hints)) {
                        fail(unit1 + ", " + unit2 + ": " + hints.advice());
                    }
                }
            }
        }
    }

    /** The same as in {@link Advice}, in this exercise's numbers. */
    private static boolean asksForStops(Situation situation, Hints hints) {
        double w = situation.w(hints.unit());
        int x = hints.piece();
        double needed = x;
        return switch (hints.ask()) {
            case Advice.POSITIVE -> true;
            case Advice.BEND -> w > 0 && isStop(-w * x);
            case Advice.PLACE -> x == 1 || x == 2;
            default -> isStop(needed) && isStop(-needed * x);
        };
    }

    private static boolean isStop(double value) {
        return Math.abs(value) <= 4 && Situation.same(value * 10, Math.rint(value * 10));
    }

    @Test
    void halfOfTheSolutionOrOfItsMirrorImageIsNotCalledWrong() {
        Situation situation = situation(SECOND_STAGE);
        Hints hints = new Hints(situation);
        for (Setting half : List.of(MAKES_PIECE_2, MAKES_PIECE_3)) {
            for (int unit = 1; unit <= 2; unit++) {
                situation.set(unit, half);
                for (Setting other : settings) {
                    situation.set(3 - unit, other);
                    boolean isTwice = other.w() == half.w() && other.b() == half.b();
                    if (hints.find() >= 0 && !isTwice) {
                        assertEquals(3 - unit, hints.unit(), () -> half + ", " + other);
                    }
                }
            }
        }
    }

    @Test
    void halfOfTheMirrorSolutionAsksForTheOtherHalf() {
        State half = controls.decode("w1=2,b1=-4,stage=2,hint=on");
        assertNotNull(half);
        String said = lab.announce(half);
        assertTrue(
                said.contains(
                        "Segment 2 begins at x = 1: there the target has slope 1, the output 0."
                                + " unit 2, with w and b both 0, is waiting to be used."),
                said);
    }

    @Test
    void whoFollowsTheHintsCompletesStageOneFromEveryStateInThreeMoves() {
        int[] moves = new int[SETTINGS];
        Arrays.fill(moves, -1);
        int most = 0;
        for (int start = 0; start < SETTINGS; start++) {
            most = Math.max(most, moves(start, moves));
        }
        assertEquals(3, most);
    }

    /** Follows the hint in each way there is, without the proof's own shortcuts. */
    private int moves(int setting, int[] known) {
        if (known[setting] < 0) {
            known[setting] = SETTINGS;
            Setting unit1 = settings.get(setting);
            Situation situation = situation(FIRST_STAGE);
            situation.set(1, unit1);
            Hints hints = new Hints(situation);
            int most = -1;
            if (!isDone(unit1)) {
                assertTrue(hints.find() >= 0, () -> "no hint: " + unit1);
                Advice advice = hints.advice();
                for (int i = 0; i < SETTINGS; i++) {
                    if (advice.isMet(situation, settings.get(i).w(), settings.get(i).b())) {
                        most = Math.max(most, moves(i, known));
                    }
                }
                assertTrue(most >= 0 && most < SETTINGS, () -> "led astray: " + unit1);
            }
            known[setting] = most + 1;
        }
        return known[setting];
    }
}
