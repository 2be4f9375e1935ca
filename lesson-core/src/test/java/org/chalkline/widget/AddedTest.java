package org.chalkline.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.chalkline.figure.Label;
import org.junit.jupiter.api.Test;

class AddedTest {

    private static final Range RANGE = new Range(0, 5, 12, 1);

    private final Added points = new Added("D", Label.of("D"), RANGE, RANGE, List.of("a", "b"), 3);
    private final Added along = new Added("D", Label.of("D"), RANGE, null, List.of("a", "b"), 3);

    @Test
    void beginsWithoutPointsUnlessTold() {
        assertEquals("", points.text(points.start()));
        points.startAt("1:2:0;3:4:1");
        assertEquals("1.0:2.0:0;3.0:4.0:1", points.text(0));
        assertEquals(2, points.count(0));
        assertThrows(IllegalArgumentException.class, () -> points.startAt("1:2:3"));
    }

    @Test
    void addsAtTheNearestStopUpToABound() {
        int one = points.add(0, 1.2, 99);
        assertEquals("1.0:6.0:0", points.text(one));
        int three = points.add(points.add(one, 2, 2), 3, 3);
        assertEquals(three, points.add(three, 4, 4));
        assertEquals(one, points.add(0, 1, 6));
    }

    @Test
    void changesTheClassAndThenTakesThePointAway() {
        int start = points.tick("1:2:0;3:4:0");
        int changed = points.change(start, 0);
        assertEquals("1.0:2.0:1;3.0:4.0:0", points.text(changed));
        assertEquals("3.0:4.0:0", points.text(points.change(changed, 0)));
    }

    @Test
    void standsAtTheHeightOfItsClassWhereThatSaysIt() {
        int tick = along.tick("1:0;2.5:1");
        assertEquals(2.5, along.x(tick, 1));
        assertEquals(1, along.y(tick, 1));
        assertEquals("1.0:0;2.5:1", along.text(tick));
    }

    @Test
    void readsWhatItWrites() {
        for (String written : new String[] {"", "0.5:6.0:1", "1.0:2.0:0;1.0:2.0:0;0.0:0.0:1"}) {
            assertEquals(written, points.text(points.tick(written)));
        }
        assertEquals("1.0:2.0:0", points.text(points.tick(" 1 : 2 ")));
        assertEquals(points.tick("1:2"), points.tick("1.0:2.0:0"));
        assertNotEquals(points.tick("1:2"), points.tick("1:2:1"));
    }

    @Test
    void rejectsWhatIsNoPoints() {
        for (String junk :
                new String[] {
                    "x",
                    "1",
                    "1:",
                    ":",
                    ":1",
                    "1:2:2",
                    "1:2:-1",
                    "1:2:01",
                    "1:2:0:0",
                    "1:2.1",
                    "1:7",
                    "-1:2",
                    ";",
                    "1:2;;3:4",
                    "1:2;3:4;5:6;1:1",
                    "1:2:a"
                }) {
            assertEquals(-1, points.tick(junk), junk);
        }
    }
}
