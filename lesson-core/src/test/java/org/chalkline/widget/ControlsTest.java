package org.chalkline.widget;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import java.util.Objects;
import org.chalkline.figure.Label;
import org.junit.jupiter.api.Test;

class ControlsTest {

    private final Controls controls =
            new Controls(
                    List.of(
                            new Slider("w1", Label.of("$w_1$"), new Range(-40, 1, 80, 1), 40),
                            new Slider("n", Label.of("n"), new Range(-3, 3, 5, 0), 1),
                            new Slider("p", Label.of("p"), new Range(0, 25, 400, 4), 400)));

    @Test
    void startWhereEachSliderStarts() {
        assertEquals("w1=0.0,n=0,p=1.0000", controls.encode(controls.start()));
    }

    @Test
    void readEveryStateTheyWrite() {
        for (int control = 0; control < controls.all().size(); control++) {
            for (int tick = 0; tick <= controls.all().get(control).ticks(); tick++) {
                State state = controls.start().with(control, tick);
                assertEquals(state, controls.decode(controls.encode(state)));
            }
        }
    }

    @Test
    void leaveControlsThatAreNotNamedAtTheirStart() {
        assertEquals(controls.start(), controls.decode(""));
        assertEquals(controls.start().with(1, 3), controls.decode("n=6"));
    }

    @Test
    void readSpacesAndFewerOrMoreZeros() {
        State state = controls.start().with(0, 50).with(1, 3);
        assertEquals(state, controls.decode("n = 6.00, w1 = 1"));
        assertEquals(controls.start().with(0, 35), controls.decode("w1=-.5"));
    }

    @Test
    void rejectWhatIsNoneOfTheirStates() {
        for (String junk :
                new String[] {
                    "w1", "w1=", "=1", "w2=1", "w1=1=2", "w1=0.05", "w1=4.1", "w1=-4.1",
                    "w1=1e0", "w1=+1", "w1=1.0.0", "w1=.", "w1=-", "w1=--1", "n=1", "W1=1",
                    "w1=0x1", "w1=NaN", "w1=１", "w1=1;n=0", ",", "w1=99999999999999999999999"
                }) {
            assertNull(controls.decode(junk), junk);
        }
    }

    @Test
    void resetLeavesBoxesTickedUntilNothingElseIsToBeDone() {
        Controls mixed =
                Controls.of(
                        new Slider("w", Label.of("w"), new Range(-4, 1, 8, 0), 4),
                        Choice.toggle("parts", Label.of("parts"), false),
                        Choice.toggle("gap", Label.of("gap"), true),
                        new Choice(
                                "colour",
                                Label.of("colour"),
                                List.of(
                                        new Choice.Option("red", Label.of("red")),
                                        new Choice.Option("blue", Label.of("blue"))),
                                0));
        State state = mixed.decode("w=3,parts=on,gap=off,colour=blue");
        assertNotNull(state);
        State once = mixed.reset(state);
        assertEquals("w=0,parts=on,gap=off,colour=red", mixed.encode(once));
        assertEquals("w=0,parts=off,gap=on,colour=red", mixed.encode(mixed.reset(once)));
        assertEquals(mixed.start(), mixed.reset(mixed.start()));
    }

    @Test
    void moveNoFurtherThanTheEnds() {
        State start = controls.start();
        assertEquals(start.with(1, 5), controls.move(start, 1, 1000));
        assertEquals(start.with(1, 0), controls.move(start, 1, -2));
        assertSame(start, controls.move(start, 1, 0));
    }

    private final Controls interval =
            new Controls(
                    List.of(
                            new Slider("a", Label.of("a"), new Range(0, 1, 10, 0), 2),
                            new Slider("b", Label.of("b"), new Range(0, 3, 4, 0), 2)),
                    List.of(new Controls.Order(0, 1)));

    @Test
    void letNoSliderPassOneThatBoundsIt() {
        State start = interval.start();
        assertEquals("a=6,b=6", interval.encode(interval.set(start, 0, 9)));
        assertEquals("a=6,b=6", interval.encode(interval.move(start, 0, 100)));
        State high = interval.move(start, 0, 2);
        assertEquals("a=4,b=6", interval.encode(interval.set(high, 1, 0)));
        assertEquals("a=4,b=6", interval.encode(interval.move(high, 1, -2)));
        assertEquals("a=0,b=0", interval.encode(interval.set(interval.set(start, 0, 0), 1, 0)));
    }

    @Test
    void readNoStateInWhichOnePassedAnother() {
        assertNull(interval.decode("a=7"));
        assertNull(interval.decode("b=0"));
        assertEquals(
                "a=7,b=9", interval.encode(Objects.requireNonNull(interval.decode("a=7,b=9"))));
    }

    @Test
    void setTheNearestStop() {
        assertEquals(4.0, controls.value(controls.set(controls.start(), 0, 17), 0));
        assertEquals(-0.3, controls.value(controls.set(controls.start(), 0, -0.28), 0));
    }

    @Test
    void knowTheirNames() {
        assertEquals(2, controls.indexOf("p"));
        assertEquals(-1, controls.indexOf("P"));
    }

    @Test
    void refuseASliderThatStartsOutside() {
        Range range = new Range(0, 1, 10, 0);
        assertThrows(IllegalArgumentException.class, () -> new Slider("a", Label.NONE, range, 11));
        assertThrows(IllegalArgumentException.class, () -> new Slider("a", Label.NONE, range, -1));
    }
}
