package org.chalkline.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PermutationTest {

    private final Permutation four = new Permutation("order", 4);

    @Test
    void goesThroughAllOrdersByTheAlphabet() {
        assertEquals("ABCD", four.text(0));
        assertEquals("ABDC", four.text(1));
        assertEquals("DCBA", four.text(four.ticks()));
        for (int tick = 0; tick <= four.ticks(); tick++) {
            assertEquals(tick, four.tick(four.text(tick)));
        }
        assertEquals(40_319, new Permutation("order", Permutation.MOST).ticks());
    }

    @Test
    void readsNothingButAnOrder() {
        for (String text :
                new String[] {"", "ABC", "ABCE", "AABC", "ABCDA", "abcd", "-E", "+", "B"}) {
            assertEquals(-1, four.tick(0, text), text);
        }
    }

    @Test
    void movesOneThingByOnePlace() {
        assertEquals("ACBD", moved("ABCD", "-C"));
        assertEquals("CABD", moved("ACBD", "-C"));
        assertEquals("CABD", moved("CABD", "-C"));
        assertEquals("CADB", moved("CABD", "+B"));
        assertEquals("CADB", moved("CADB", "+B"));
    }

    @Test
    void isMovedByAChangeOfTheState() {
        Controls controls = Controls.of(four);
        State state = controls.decode(controls.start(), "order=+A");
        assertEquals("order=BACD", state == null ? "" : controls.encode(state));
    }

    private String moved(String order, String change) {
        return four.text(four.tick(four.tick(order), change));
    }
}
