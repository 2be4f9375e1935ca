package org.chalkline.gallery.network;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.*;

import org.chalkline.figure.Markup;
import org.chalkline.gallery.Sample;
import org.chalkline.gallery.SampleWords;
import org.chalkline.widget.Controls;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.Test;

/** What the coached lab says of its states; the words are those of {@link SampleWords}. */
class CoachTest {

    private final Widget lab = Sample.COACHED_LAB.widget();
    private final Controls controls = lab.controls();

    private State state(String written) {
        State state = controls.decode(written);
        if (state == null) {
            throw new AssertionError("no state: " + written);
        }
        return state;
    }

    private String hint(String written) {
        String markup = Markup.of(lab.view(state("hint=on,stage=2," + written)).body());
        int start = markup.indexOf("<p class=\"hint\">");
        return markup.substring(start + 16, markup.indexOf("</p>", start));
    }

    private void assertSays(String beginning, String written) {
        assertTrue(hint(written).startsWith(beginning), written + ": " + hint(written));
    }

    @Test
    void saysNothingUnasked() {
        String markup = Markup.of(lab.view(state("w1=1")).body());
        assertTrue(markup.contains("<p class=\"hint\"></p>"), markup);
    }

    @Test
    void namesTheUnitThatWaitsAndWhereTheTargetBends() {
        assertSays(
                "Segment 2 begins at x = 1: there the target has slope 1, the output 0. unit 1,",
                "stage=1");
        assertSays(
                "Segment 3 begins at x = 2: there the target has slope 3, the output 1. unit 2,",
                "w1=1,b1=-1");
    }

    @Test
    void namesTheStepThatWasLeftAgain() {
        assertEquals(
                "Step 1 is not matched. unit 1 is on from the left end: it bends at x = 0 and so"
                        + " adds slope 1 to segment 1 as well. Change its b until \u2212b/w = 1.",
                hint("w1=1"));
        assertSays("unit 2 and unit 1 both bend at x = 1", "w1=1,b1=-1,w2=3,b2=-3");
        assertSays("Segment 2 begins", "stage=1");
    }

    @Test
    void tellsTheBendFromTheBias() {
        assertEquals(
                "unit 2 has b = \u22122, but it does not bend at x = 2. The bend is at \u2212b/w ="
                        + " 2 ÷ 4 = 0.5; only with w = 1 is it at \u2212b. Its w is too large: no b"
                        + " reaches a bend at x = 2. Make w 2 or less, then make \u2212b/w = 2.",
                hint("w1=1,b1=-1,w2=4,b2=-2"));
    }

    @Test
    void tellsTheBendFromTheBiasEvenWhereItFallsOnAnotherBend() {
        assertSays(
                "unit 2 has b = \u22122, but it does not bend at x = 2. The bend is at \u2212b/w ="
                        + " 2 ÷ 2 = 1",
                "w1=1,b1=-1,w2=2,b2=-2");
    }

    @Test
    void addsTheSlopesOfAllUnitsThatAreOn() {
        assertEquals(
                "Slopes add up. On segment 3 the other units already have 1; unit 2 adds 3, which"
                        + " makes 4. The target has 3, so 3 − 1 = 2 is left for unit 2. Set its w to"
                        + " 2.",
                hint("w1=1,b1=-1,w2=3,b2=-4"));
    }

    @Test
    void findsUnitsThatAreOnAtTheWrongSide() {
        assertSays(
                "Step 1 is not matched. unit 1 has a negative w, \u22121: it is on to the left of x = 2",
                "w1=-1,b1=2");
    }

    @Test
    void findsUnitsThatLiftTheWholeCurve() {
        assertSays("unit 2 has w = 0, so its z is 0.5 everywhere", "w1=1,b1=-1,b2=0.5");
    }

    @Test
    void findsDeadUnits() {
        assertSays(
                "Step 1 is not matched. The z of unit 1 reaches \u22121 at most (at x = 3)",
                "w1=1,b1=-4");
        assertSays(
                "Step 1 is not matched. The z of unit 1 reaches \u22121 at most (at x = 0)",
                "w1=-1,b1=-1");
        assertSays(
                "unit 2 has w = 0, so its z is \u22120.1 everywhere and never positive",
                "w1=1,b1=-1,w2=0,b2=-0.1");
    }

    @Test
    void findsUnitsThatAreOnFromTheLeftEnd() {
        assertEquals(
                "unit 2 is on from the left end: it bends at x = \u22120.5 and so adds slope 2 to"
                        + " segment 1 as well. Change its b until \u2212b/w = 2.",
                hint("w1=1,b1=-1,w2=2,b2=1"));
        assertSays(
                "Step 1 is not matched. unit 1 is on from the left end: it bends at x = 0 and",
                "w1=1");
    }

    @Test
    void findsUnitsDeadThatAreNotOnBeforeTheRightEnd() {
        assertSays("The z of unit 2 reaches 0 at most (at x = 3)", "w1=1,b1=-1,w2=0.1,b2=-0.3");
    }

    @Test
    void findsTwoUnitsOnOneBend() {
        assertSays("unit 2 and unit 1 both bend at x = 1", "w1=1,b1=-1,w2=3,b2=-3");
        assertSays(
                "Step 1 is not matched. unit 1 and unit 2 both bend at x = 1",
                "w1=3,b1=-3,w2=1,b2=-1");
    }

    @Test
    void findsBendsBeforeTheirPlace() {
        assertSays(
                "unit 2 bends at x = 1.5, before the target does at 2, and so bends segment 2",
                "w1=1,b1=-1,w2=2,b2=-3");
    }

    @Test
    void findsBendsAfterTheirPlace() {
        assertSays(
                "Segment 3 begins at x = 2, but unit 2 comes on only at x = 2.5",
                "w1=1,b1=-1,w2=1.6,b2=-4");
    }

    @Test
    void findsWrongSlopesAfterRightBends() {
        assertEquals(
                "The bend is in its place, but segment 2 has slope 0.5, the target 1. Change the w"
                        + " of unit 1 (now 0.5) and keep \u2212b/w at 1.",
                hint("stage=1,w1=0.5,b1=-0.5"));
    }

    @Test
    void speaksOnlyOfUnitsThatCanBeSet() {
        assertSays("Segment 2 begins at x = 1", "stage=1,w2=-4");
        assertSays("unit 2 has a negative w", "w2=-4,b2=1");
    }

    @Test
    void aUnitThatTheFirstPieceNeedsIsNotOnAtTheWrongSide() {
        Widget free =
                new Sample(
                                "a lab with two units to set",
                                "network-lab",
                                fields(
                                        "target",
                                        items(items(0, 1), items(1, 0), items(2, 1)),
                                        "slider",
                                        fields("from", -2, "to", 2, "step", 0.5, "start", 0),
                                        "hints",
                                        true,
                                        "units",
                                        items(
                                                fields("w", "slider", "b", "slider"),
                                                fields("w", "slider", "b", "slider"))))
                        .widget();
        State half = free.controls().decode("w0=-1,b0=1,hint=on");
        assertNotNull(half);
        assertTrue(
                free.announce(half).contains("unit 1, with w and b both 0, is waiting to be used"),
                free.announce(half));
        State flat = free.controls().decode("w0=-1,b0=1,w1=0.5,b1=-0.5,hint=on");
        assertNotNull(flat);
        assertTrue(
                free.announce(flat).contains("segment 2 has slope 0.5, the target 1."),
                free.announce(flat));
    }

    @Test
    void looksWhereTheOutputIsFurthestOffOnThePiecesOfTheStage() {
        // With this w no bend makes segment 2, so that no hint names the mistake.
        Widget stuck =
                new Sample(
                                "a lab whose first stage is about segment 2",
                                "network-lab",
                                fields(
                                        "target",
                                        items(items(0, 2), items(1, 0), items(2, 1), items(3, 4)),
                                        "slider",
                                        fields("from", -4, "to", 4, "step", 0.1, "start", 0),
                                        "stages",
                                        items(
                                                fields(
                                                        "name", "segment 2",
                                                        "free", items("b1"),
                                                        "match", items(2)),
                                                fields("name", "all of it")),
                                        "hints",
                                        true,
                                        "units",
                                        items(
                                                fields("w", -2, "b", 2),
                                                fields("w", 0.7, "b", "slider"))))
                        .widget();
        State state = stuck.controls().decode("b1=-0.7,hint=on");
        assertNotNull(state);
        assertTrue(
                stuck.announce(state)
                        .contains(
                                "The output is furthest off at x = 2: it is 0.7, the target is 1."),
                stuck.announce(state));
    }

    @Test
    void explainsWhyTheMirrorImageIsRight() {
        String solved = Markup.of(lab.view(state("w1=1,b1=-1,w2=2,b2=-4,stage=2")).body());
        String mirror = Markup.of(lab.view(state("w1=2,b1=-4,w2=1,b2=-1,stage=2")).body());
        assertTrue(solved.contains("Solved!</span>"), solved);
        assertTrue(solved.contains("<p class=\"hint\"></p>"), solved);
        assertTrue(mirror.contains("Solved!</span>"), mirror);
        assertTrue(mirror.contains("\"hint\">unit 1 bends at x = 2 and unit 2 at x = 1"), mirror);
    }

    @Test
    void hasAHintForEveryState() {
        for (int tick1 = 0; tick1 <= 80; tick1 += 20) {
            for (int tick2 = 0; tick2 <= 80; tick2 += 20) {
                for (int tick3 = 0; tick3 <= 80; tick3 += 20) {
                    for (int tick4 = 0; tick4 <= 80; tick4 += 20) {
                        State state =
                                controls.start()
                                        .with(0, tick1)
                                        .with(1, tick2)
                                        .with(2, tick3)
                                        .with(3, tick4);
                        String written = controls.encode(state);
                        assertFalse(
                                hint(written.substring(0, written.indexOf(",stage"))).isEmpty());
                    }
                }
            }
        }
    }

    @Test
    void opensTheNextStageWhenThePiecesAreFollowed() {
        State done = lab.settle(state("w1=1,b1=-1"));
        assertEquals(state("w1=1,b1=-1,stage=2"), done);
        assertEquals(state("w1=1,b1=-0.8"), lab.settle(state("w1=1,b1=-0.8")));
        assertEquals(state("w1=0,stage=2"), lab.settle(state("w1=0,stage=2")));
    }

    @Test
    void locksSlidersThatTheStageDoesNotFree() {
        for (int control = 0; control < controls.all().size(); control++) {
            String name = controls.all().get(control).name();
            boolean locked = name.equals("w2") || name.equals("b2");
            assertEquals(locked, lab.isLocked(controls.start(), control), name);
            assertFalse(lab.isLocked(state("stage=2"), control), name);
        }
    }

    @Test
    void tellsHowTheUnitsMakeTheOutputAtTheCursor() {
        String markup = Markup.of(lab.view(state("w1=1,b1=-1,w2=2,b2=-4,x=2.5")).body());
        String sum =
                "<span>x = 2.50: <span class=\"part hue-red\">0.00</span>"
                        + " + <span class=\"part hue-purple\">1.50</span>"
                        + " + <span class=\"part hue-green\">1.00</span> = 2.50; target 2.50</span>";
        assertTrue(markup.contains(sum), markup);
    }

    @Test
    void saysThatLinesMakeALineWithoutABend() {
        Widget linear =
                new Sample(
                                "a linear lab",
                                "network-lab",
                                fields(
                                        "target",
                                        items(items(0, 1), items(1, 0), items(2, 1)),
                                        "activation",
                                        "linear",
                                        "hints",
                                        true,
                                        "units",
                                        items(fields("w", "slider"), fields("w", 1))))
                        .widget();
        State asked = linear.controls().decode(linear.controls().start(), "w0=0.5,hint=on");
        assertNotNull(asked);
        assertTrue(Markup.of(linear.view(asked).body()).contains("its slope is 1.5 everywhere"));
    }
}
