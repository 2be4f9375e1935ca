package org.chalkline.gallery.plot;

import org.chalkline.figure.Digits;

/** Writes what an SVG path's {@code d} says, each step as briefly as it can be said. */
final class PathData {

    private final StringBuilder out = new StringBuilder();
    private double x;
    private double y;

    /** Goes to a place without drawing. */
    PathData move(double toX, double toY) {
        out.append('M');
        return pair(toX, toY);
    }

    /** Draws a straight line to a place. */
    PathData line(double toX, double toY) {
        if (toY == y) {
            return say("H", toX, toX, y);
        }
        if (toX == x) {
            return say("V", toY, x, toY);
        }
        out.append('L');
        return pair(toX, toY);
    }

    /** Adds steps that are written already and lead back to where they began. */
    PathData around(String steps) {
        out.append(steps);
        return this;
    }

    /** Draws a line back to where the path began, if there is any. */
    PathData close() {
        return out.length() == 0 ? this : around("Z");
    }

    private PathData pair(double toX, double toY) {
        Digits.coordinate(out, toX);
        return say(" ", toY, toX, toY);
    }

    private PathData say(String step, double number, double toX, double toY) {
        out.append(step);
        Digits.coordinate(out, number);
        x = toX;
        y = toY;
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
