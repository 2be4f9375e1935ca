package org.chalkline.widget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chalkline.figure.Label;
import org.jspecify.annotations.Nullable;

/**
 * Points that the reader adds to a plot, changes and takes away.
 *
 * <p>In writing they are numbers such as {@code 1.0:0.5;2.0:1.5}, with the class of each point
 * after its place if there are several: {@code 1.0:0.5:1}. Any points may come, so the ticks are
 * the places of the lists met so far, as those of a {@link Typed} text. The only one that is always
 * there is the first: it moves by nothing else, and no proof goes through others.
 */
public final class Added implements Control {

    private static final char POINT_END = ';';
    private static final char PART_END = ':';

    private final String name;
    private final Label label;
    private final Slider across;
    private final @Nullable Slider up;
    private final List<String> classes;
    private final int most;

    /** For each tick the points, each the ticks of its coordinates and its class. */
    private final List<int[]> lists = new ArrayList<>();

    /**
     * No points yet.
     *
     * @param across where they may stand
     * @param up the same; null for points that stand at the height of their class
     * @param classes what they are called, one at least
     * @param most how many points there may be
     */
    public Added(
            String name,
            Label label,
            Range across,
            @Nullable Range up,
            List<String> classes,
            int most) {
        this.name = name;
        this.label = label;
        this.across = new Slider("x", Label.NONE, across, 0);
        this.up = up == null ? null : new Slider("y", Label.NONE, up, 0);
        this.classes = List.copyOf(classes);
        this.most = most;
        lists.add(new int[0]);
    }

    /** Puts points in writing at the start; before any other use. */
    public void startAt(String text) {
        lists.clear();
        if (tick(text) < 0) {
            throw new IllegalArgumentException(name + " cannot start at " + text);
        }
    }

    /** Writes the point nearest to a place, and the end of a point. */
    public String written(double x, double y, int kind) {
        int[] point = {across.range().tick(x), up == null ? 0 : up.range().tick(y), kind};
        return written(point, 0) + POINT_END;
    }

    /** Returns where points may stand from side to side. */
    public Range across() {
        return across.range();
    }

    /** Returns where they may stand from below to above; null where their class says it. */
    public @Nullable Range up() {
        return up == null ? null : up.range();
    }

    /** Returns what its classes are called. */
    public List<String> classes() {
        return classes;
    }

    /** Returns how many points there may be. */
    public int most() {
        return most;
    }

    /** Returns how many points there are. */
    public int count(int tick) {
        return lists.get(tick).length / 3;
    }

    /** Returns how many points of a class there are. */
    public int countOf(int tick, int kind) {
        int count = 0;
        for (int i = 0; i < count(tick); i++) {
            count += kind(tick, i) == kind ? 1 : 0;
        }
        return count;
    }

    /** Returns where a point stands from side to side. */
    public double x(int tick, int point) {
        return across.range().value(lists.get(tick)[3 * point]);
    }

    /** Returns the height of a point. */
    public double y(int tick, int point) {
        return up == null ? kind(tick, point) : up.range().value(lists.get(tick)[3 * point + 1]);
    }

    /** Returns the class of a point, from 0. */
    public int kind(int tick, int point) {
        return lists.get(tick)[3 * point + 2];
    }

    /** Returns the tick after a point was added; the same one where there are enough. */
    public int add(int tick, double x, double y) {
        int[] before = lists.get(tick);
        if (count(tick) >= most) {
            return tick;
        }
        int[] after = Arrays.copyOf(before, before.length + 3);
        after[before.length] = across.range().tick(x);
        after[before.length + 1] = up == null ? 0 : up.range().tick(y);
        return place(after);
    }

    /** Returns the tick after a point became one of the next class, or went with the last class. */
    public int change(int tick, int point) {
        int[] before = lists.get(tick);
        if (kind(tick, point) < classes.size() - 1) {
            int[] after = before.clone();
            after[3 * point + 2]++;
            return place(after);
        }
        int[] after = Arrays.copyOf(before, before.length - 3);
        for (int i = 3 * point; i < after.length; i++) {
            after[i] = before[i + 3];
        }
        return place(after);
    }

    private int place(int[] points) {
        for (int i = 0; i < lists.size(); i++) {
            if (Arrays.equals(lists.get(i), points)) {
                return i;
            }
        }
        lists.add(points);
        return lists.size() - 1;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Added named(String other) {
        Added added = new Added(other, label, across(), up(), classes, most);
        added.startAt(text(0));
        return added;
    }

    @Override
    public Label label() {
        return label;
    }

    @Override
    public int start() {
        return 0;
    }

    @Override
    public int ticks() {
        return 0;
    }

    @Override
    public String text(int tick) {
        StringBuilder out = new StringBuilder();
        int[] points = lists.get(tick);
        for (int i = 0; i < points.length; i += 3) {
            out.append(i == 0 ? "" : ";").append(written(points, i));
        }
        return out.toString();
    }

    private String written(int[] points, int at) {
        String x = across.text(points[at]);
        String place = up == null ? x : x + PART_END + up.text(points[at + 1]);
        return classes.size() > 1 ? place + PART_END + points[at + 2] : place;
    }

    @Override
    public int tick(String text) {
        int[] points = new int[3 * most];
        int count = 0;
        for (int at = 0; at < text.length(); count++) {
            int end = text.indexOf(POINT_END, at);
            end = end < 0 ? text.length() : end;
            if (count == most || !read(text.substring(at, end), points, 3 * count)) {
                return -1;
            }
            at = end + 1;
        }
        return place(Arrays.copyOf(points, 3 * count));
    }

    /** Reads a point; returns whether it is one. */
    private boolean read(String text, int[] points, int at) {
        int first = text.indexOf(PART_END);
        String x = first < 0 ? text : text.substring(0, first);
        String rest = first < 0 ? "" : text.substring(first + 1);
        points[at] = across.tick(x.trim());
        if (up != null) {
            int second = rest.indexOf(PART_END);
            String y = second < 0 ? rest : rest.substring(0, second);
            points[at + 1] = up.tick(y.trim());
            rest = second < 0 ? "" : rest.substring(second + 1);
        }
        // A class is a digit, as there are few.
        String kind = rest.trim();
        points[at + 2] = kind.length() == 1 ? kind.charAt(0) - '0' : 0;
        return points[at] >= 0
                && points[at + 1] >= 0
                && kind.length() <= 1
                && points[at + 2] >= 0
                && points[at + 2] < classes.size();
    }
}
