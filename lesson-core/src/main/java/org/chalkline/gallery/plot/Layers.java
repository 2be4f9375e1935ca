package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The layers of a network: each node stands one after the last of those that it comes from, and
 * those that come from nowhere one before the first that needs them. When the site is built only.
 */
final class Layers {

    private final List<String> names;
    private final List<List<Integer>> from = new ArrayList<>();
    private final int[] layers;
    private boolean isRound;

    /**
     * Finds the layers.
     *
     * @param sources the names of the nodes that each comes from; unknown ones do not count
     */
    Layers(Map<String, List<String>> sources) {
        names = List.copyOf(sources.keySet());
        for (List<String> each : sources.values()) {
            from.add(each.stream().map(names::indexOf).filter(place -> place >= 0).toList());
        }
        layers = new int[names.size()];
        // A way through n nodes has n − 1 arrows: what still moves then goes round.
        boolean moves = true;
        for (int round = 0; moves && round <= names.size(); round++) {
            moves = push();
        }
        isRound = moves;
        for (int node = names.size() - 1; node >= 0; node--) {
            if (from.get(node).isEmpty()) {
                pull(node);
            }
        }
    }

    private boolean push() {
        boolean moves = false;
        for (int node = 0; node < layers.length; node++) {
            for (int source : from.get(node)) {
                if (layers[node] <= layers[source]) {
                    layers[node] = layers[source] + 1;
                    moves = true;
                }
            }
        }
        return moves;
    }

    private void pull(int node) {
        int first = Integer.MAX_VALUE;
        for (int other = 0; other < layers.length; other++) {
            if (from.get(other).contains(node)) {
                first = Math.min(first, layers[other]);
            }
        }
        layers[node] = first == Integer.MAX_VALUE ? 0 : first - 1;
    }

    /** Returns whether some node comes from itself. */
    boolean isRound() {
        return isRound;
    }

    /** Returns the layer of each node, from 0, and how high it stands there: around 0. */
    double[] places() {
        double[] places = new double[2 * layers.length];
        for (int node = 0; node < layers.length; node++) {
            int above = 0;
            int all = 0;
            for (int other = 0; other < layers.length; other++) {
                if (layers[other] == layers[node]) {
                    above += other < node ? 1 : 0;
                    all++;
                }
            }
            places[2 * node] = layers[node];
            places[2 * node + 1] = (all - 1) / 2.0 - above;
        }
        return places;
    }

    /** Returns the places of the nodes at the start and at the end of each arrow. */
    double[] arrows() {
        List<Integer> arrows = new ArrayList<>();
        for (int node = 0; node < from.size(); node++) {
            for (int source : from.get(node)) {
                arrows.add(source);
                arrows.add(node);
            }
        }
        return arrows.stream().mapToDouble(Integer::doubleValue).toArray();
    }
}
