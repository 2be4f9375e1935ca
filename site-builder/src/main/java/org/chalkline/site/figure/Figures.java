package org.chalkline.site.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chalkline.site.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/** The figures of a lesson, in reading order. */
public final class Figures {

    private final NavigableMap<Position, Placed> all = new TreeMap<>();

    /**
     * A figure in its lesson.
     *
     * @param figure what it is, or null where it has problems, which were reported
     */
    record Placed(String label, Position position, @Nullable Figure figure) {}

    /** Adds a figure, or null for one that has problems. */
    public void add(String label, Position position, @Nullable Figure figure) {
        all.put(position, new Placed(label, position, figure));
    }

    /** Returns whether there is a figure at a place. */
    public boolean isKnown(Position position) {
        return all.containsKey(position);
    }

    /** Returns the figure at a place, or null where it has problems. */
    public @Nullable Figure at(Position position) {
        Placed placed = all.get(position);
        return placed == null ? null : placed.figure();
    }

    /** Puts the parameters of all figures into a rendered lesson. */
    public String complete(String html) {
        String complete = html;
        for (Placed placed : all.values()) {
            Figure figure = placed.figure();
            complete = figure == null ? complete : figure.complete(complete);
        }
        return complete;
    }

    @Nullable Placed labelled(String label) {
        return all.values().stream()
                .filter(placed -> placed.label().equals(label))
                .findFirst()
                .orElse(null);
    }

    List<String> labels() {
        return all.values().stream().map(Placed::label).toList();
    }

    /**
     * Returns the labels of those that readers answer or solve, or might if they had no problems.
     */
    public List<String> doable() {
        return all.values().stream()
                .filter(placed -> placed.figure() == null || placed.figure().isDoable())
                .map(Placed::label)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    /** Returns whether a label is that of an exercise. */
    public boolean isExercise(String label) {
        Placed placed = labelled(label);
        return placed != null && placed.figure() != null && placed.figure().isExercise();
    }

    /** Returns the names of all their numbers. */
    Set<String> numbers() {
        Set<String> numbers = new LinkedHashSet<>();
        for (Placed placed : all.values()) {
            if (placed.figure() != null) {
                numbers.addAll(placed.figure().numbers());
            }
        }
        return numbers;
    }

    /**
     * Returns the nearest figure above a place that will do, or else below it; or null. One that
     * has problems might have done.
     */
    @Nullable Placed nearest(Position position, Predicate<Figure> willDo) {
        Placed nearest = null;
        for (Placed placed : all.values()) {
            boolean above = placed.position().compareTo(position) <= 0;
            boolean does = placed.figure() == null || willDo.test(placed.figure());
            if (does && (above || nearest == null)) {
                nearest = placed;
            }
        }
        return nearest;
    }
}
