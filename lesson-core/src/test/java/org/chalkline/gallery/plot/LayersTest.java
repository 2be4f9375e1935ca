package org.chalkline.gallery.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static Layers of(String... nodes) {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        for (String node : nodes) {
            String[] parts = node.split("<", -1);
            sources.put(parts[0], parts.length == 1 ? List.of() : List.of(parts[1].split(",", -1)));
        }
        return new Layers(sources);
    }

    @Test
    void followTheLongestWay() {
        assertArrayEquals(new double[] {0, 0, 1, 0, 2, 0}, of("a", "b<a", "c<a,b").places());
    }

    @Test
    void doNotDependOnTheOrderOfNodes() {
        assertArrayEquals(new double[] {2, 0, 1, 0, 0, 0}, of("c<b", "b<a", "a").places());
    }

    @Test
    void putASourceBesideTheFirstThatNeedsIt() {
        assertArrayEquals(
                new double[] {0, 0, 1, 0.5, 1, -0.5, 2, 0}, of("w", "c<w", "b", "a<c,b").places());
    }

    @Test
    void stackTheNodesOfALayerAroundTheMiddle() {
        assertArrayEquals(new double[] {0, 1, 0, 0, 0, -1}, of("a", "b", "c").places());
    }

    @Test
    void listTheArrows() {
        assertArrayEquals(new double[] {0, 2, 1, 2}, of("a", "b", "c<a,b").arrows());
    }

    @Test
    void knowWhatGoesRound() {
        assertTrue(of("a<c", "b<a", "c<b").isRound());
        assertTrue(of("a<a").isRound());
        assertFalse(of("a", "b<a", "c<a,b", "d<c,a").isRound());
    }
}
