package org.chalkline.widget;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.chalkline.figure.Label;
import org.junit.jupiter.api.Test;

class StatesTest {

    private static final Range WIDE = new Range(-1000, 1, 2000, 0);
    private static final Controls CONTROLS =
            new Controls(
                    List.of(
                            new Slider("a", Label.NONE, WIDE, 0),
                            new Slider("b", Label.NONE, WIDE, 0)));

    private int computed;

    /** What is positive, told of several states from the greatest a and b among them. */
    private States.Condition positive(DoubleBinaryOperator rising, boolean isToldOfSeveral) {
        return new States.Condition() {
            @Override
            public boolean holds(State state) {
                computed++;
                return at(state) > 0;
            }

            @Override
            public States.Among among(State low, State high) {
                return !isToldOfSeveral || (at(low) <= 0 && at(high) > 0)
                        ? States.Among.UNKNOWN
                        : at(low) > 0 ? States.Among.ALL : States.Among.NONE;
            }

            private double at(State state) {
                return rising.applyAsDouble(CONTROLS.value(state, 0), CONTROLS.value(state, 1));
            }
        };
    }

    private static States states(int every) {
        return new States(CONTROLS, CONTROLS.start(), List.of(0, 1), List.of(every, every));
    }

    @Test
    void findsTheOneStateAmongFourMillions() {
        States.Found found = states(1).find(positive((a, b) -> a + b - 1999, true));
        assertEquals("a=1000,b=1000", CONTROLS.encode(requireNonNull(found.state())));
        assertTrue(computed < 100, "computed " + computed);
    }

    @Test
    void knowsWithoutComputingThatThereIsNone() {
        assertTrue(states(1).find(positive((a, b) -> a + b - 2000, true)).isNowhere());
        assertEquals(0, computed);
    }

    @Test
    void looksAtEachOfFewStates() {
        States few = states(5);
        assertTrue(few.find(positive((a, b) -> a + b - 2000, false)).isNowhere());
        assertEquals(few.count(), computed);
    }

    @Test
    void saysWhereItDidNotLook() {
        States.Found found = states(1).find(positive((a, b) -> a + b - 2000, false));
        assertFalse(found.isNowhere());
        assertNull(found.state());
        assertNotNull(found.low());
        assertNotNull(found.high());
    }

    @Test
    void findsNoStateInWhichOneSliderPassedAnother() {
        Controls ordered = new Controls(CONTROLS.all(), List.of(new Controls.Order(0, 1)));
        States all = new States(ordered, ordered.start(), List.of(0, 1), List.of(100, 100));
        assertTrue(all.find(positive((a, b) -> a - b, false)).isNowhere());
        assertNotNull(all.find(positive((a, b) -> a - b + 1, false)).state());
    }

    @Test
    void joinsWhatIsKnownOfTwoConditions() {
        assertEquals(States.Among.NONE, States.Among.UNKNOWN.and(States.Among.NONE));
        assertEquals(States.Among.UNKNOWN, States.Among.ALL.and(States.Among.UNKNOWN));
        assertEquals(States.Among.ALL, States.Among.NONE.not());
        assertEquals(States.Among.UNKNOWN, States.Among.UNKNOWN.not());
    }
}
