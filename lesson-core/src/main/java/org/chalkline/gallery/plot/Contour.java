package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Point;

/**
 * Where a function of x and y has a value, by marching squares.
 *
 * <p>A line goes through an edge of a cell if the values at the edge's ends lie on both sides of
 * the level. Where it goes through is found by the straight line between them; if the value there
 * is not near the level, by halving the edge. At a pole, where the values grow, no line goes
 * through.
 */
final class Contour {

    private static final int STRAIGHT = 2;
    private static final int MOST_TRIES = 12;

    /** A value so near to the level, in differences between an edge's ends, is taken for it. */
    private static final double NEAR = 0.02;

    /** A value so near to the level, in those at the corners, in the middle of a cell. */
    private static final double CROSSING = 0.05;

    private static final int NONE = -1;

    private final Lattice lattice;
    private final double level;
    private final int cells;
    private final int uprights;
    private final Point[] crossings;
    private final int[] one;
    private final int[] other;

    Contour(Lattice lattice, double level) {
        this.lattice = lattice;
        this.level = level;
        cells = lattice.cells();
        uprights = cells * (cells + 1);
        crossings = new Point[2 * uprights];
        one = new int[2 * uprights];
        other = new int[2 * uprights];
        for (int i = 0; i < one.length; i++) {
            one[i] = NONE;
            other[i] = NONE;
            crossings[i] = Blocks.GAP;
        }
        for (int j = 0; j <= cells; j++) {
            for (int i = 0; i <= cells; i++) {
                if (i < cells) {
                    crossings[flat(i, j)] = crossing(i, j, 1, 0);
                }
                if (j < cells) {
                    crossings[upright(i, j)] = crossing(i, j, 0, 1);
                }
            }
        }
        for (int j = 0; j < cells; j++) {
            for (int i = 0; i < cells; i++) {
                join(i, j);
            }
        }
    }

    private int flat(int i, int j) {
        return j * cells + i;
    }

    private int upright(int i, int j) {
        return uprights + j * (cells + 1) + i;
    }

    private boolean isAbove(double value) {
        return value >= level;
    }

    /** Returns where the level lies between a node and the next one; no place where it does not. */
    private Point crossing(int i, int j, int right, int up) {
        double from = lattice.value(i, j) - level;
        double to = lattice.value(i + right, j + up) - level;
        double size = Math.abs(to - from);
        if (!(size < Double.POSITIVE_INFINITY) || from >= 0 == to >= 0) {
            return Blocks.GAP;
        }
        double low = 0;
        double high = 1;
        double at = 0;
        double value = size;
        // Next to a pole, the value at the other end is near, too, beside that at the pole.
        double near = Math.min(NEAR * size, Math.min(Math.abs(from), Math.abs(to)) / 2);
        for (int tries = 0; tries < MOST_TRIES && !(Math.abs(value) <= near); tries++) {
            at = tries < STRAIGHT ? low + (high - low) * from / (from - to) : (low + high) / 2;
            value = lattice.between(i + at * right, j + at * up) - level;
            if (Double.isNaN(value)) {
                return Blocks.GAP;
            }
            if (value >= 0 == from >= 0) {
                low = at;
                from = value;
            } else {
                high = at;
                to = value;
            }
        }
        return Math.abs(value) > size
                ? Blocks.GAP
                : new Point(lattice.x(i + at * right), lattice.y(j + at * up));
    }

    private static boolean isPlace(Point point) {
        return !Double.isNaN(point.x());
    }

    /** Joins the crossings of a cell's edges: two, or, where its corners alternate, four. */
    private void join(int i, int j) {
        // Around the cell from its lower edge, against the clock.
        int[] edges = {flat(i, j), upright(i + 1, j), flat(i, j + 1), upright(i, j)};
        int[] crossed = new int[4];
        int count = 0;
        for (int edge : edges) {
            if (isPlace(crossings[edge])) {
                crossed[count++] = edge;
            }
        }
        if (count == 4) {
            double middle = lattice.between(i + 0.5, j + 0.5);
            double corner = lattice.value(i, j);
            boolean isJoined = isAbove(middle) == isAbove(corner);
            // The lines cut off the two corners that the middle is not like; in it, they cross.
            boolean isCrossing = Math.abs(middle - level) < CROSSING * Math.abs(corner - level);
            link(edges[0], edges[isCrossing ? 2 : isJoined ? 1 : 3]);
            link(edges[isCrossing ? 1 : 2], edges[isJoined || isCrossing ? 3 : 1]);
        } else if (count >= 2) {
            link(crossed[0], crossed[1]);
        }
    }

    private void link(int from, int to) {
        linkTo(from, to);
        linkTo(to, from);
    }

    private void linkTo(int from, int to) {
        if (one[from] == NONE) {
            one[from] = to;
        } else {
            other[from] = to;
        }
    }

    /** Returns the lines, each from one end to the other, or round. */
    List<List<Point>> lines() {
        List<List<Point>> lines = new ArrayList<>();
        boolean[] isDone = new boolean[one.length];
        for (int edge = 0; edge < one.length; edge++) {
            if (one[edge] != NONE && other[edge] == NONE && !isDone[edge]) {
                lines.add(walk(edge, isDone));
            }
        }
        for (int edge = 0; edge < one.length; edge++) {
            if (one[edge] != NONE && !isDone[edge]) {
                List<Point> round = walk(edge, isDone);
                round.add(crossings[edge]);
                lines.add(round);
            }
        }
        return lines;
    }

    private List<Point> walk(int start, boolean[] isDone) {
        List<Point> line = new ArrayList<>();
        for (int at = start; at != NONE; ) {
            line.add(crossings[at]);
            isDone[at] = true;
            int next = one[at];
            if (next == NONE || isDone[next]) {
                next = other[at];
            }
            at = next == NONE || isDone[next] ? NONE : next;
        }
        return line;
    }

    /** Returns what lies at or above the level: parts of cells, and rows of whole ones. */
    List<Point> above() {
        List<Point> outline = new ArrayList<>();
        for (int j = 0; j < cells; j++) {
            int start = 0;
            for (int i = 0; i <= cells; i++) {
                if (i < cells && isWhole(i, j)) {
                    continue;
                }
                if (start < i) {
                    addRow(outline, start, i, j);
                }
                if (i < cells) {
                    addPart(outline, i, j);
                }
                start = i + 1;
            }
        }
        return outline;
    }

    private boolean isWhole(int i, int j) {
        return isAbove(lattice.value(i, j))
                && isAbove(lattice.value(i + 1, j))
                && isAbove(lattice.value(i, j + 1))
                && isAbove(lattice.value(i + 1, j + 1));
    }

    private void addRow(List<Point> outline, int from, int to, int j) {
        outline.add(new Point(lattice.x(from), lattice.y(j)));
        outline.add(new Point(lattice.x(to), lattice.y(j)));
        outline.add(new Point(lattice.x(to), lattice.y(j + 1)));
        outline.add(new Point(lattice.x(from), lattice.y(j + 1)));
        outline.add(Blocks.GAP);
    }

    private void addPart(List<Point> outline, int i, int j) {
        int before = outline.size();
        addCorner(outline, i, j, flat(i, j));
        addCorner(outline, i + 1, j, upright(i + 1, j));
        addCorner(outline, i + 1, j + 1, flat(i, j + 1));
        addCorner(outline, i, j + 1, upright(i, j));
        if (outline.size() > before) {
            outline.add(Blocks.GAP);
        }
    }

    /** Adds a corner that lies above the level, and the crossing of the edge that comes next. */
    private void addCorner(List<Point> outline, int i, int j, int edge) {
        if (isAbove(lattice.value(i, j))) {
            outline.add(new Point(lattice.x(i), lattice.y(j)));
        }
        if (isPlace(crossings[edge])) {
            outline.add(crossings[edge]);
        }
    }
}
