package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Scale;

/** Finds room for labels near their points: within the frame, and off one another. */
final class LabelPlaces {

    // As large as words are on a phone, in user units.
    private static final double LINE = 25;
    private static final double LETTER = 11;
    private static final double WIDE_LETTER = 22;
    private static final double GAP = 9;
    private static final double LABEL_COST = 1000;
    private static final char FIRST_WIDE = '\u2e80';

    /** Where to look, in turn: right or left of the point, and how far above it. */
    private static final double[][] TRIES = {
        {1, -8}, {-1, -8}, {1, 24}, {-1, 24}, {1, 6}, {-1, 6}, {0, -12}, {0, 30}, {1, -34},
        {-1, -28}, {1, 38}, {-1, 38}
    };

    /** Where a text stands, and which part of it. */
    record Place(double x, double y, String anchor) {}

    private record Box(double left, double right, double top, double bottom) {

        boolean holds(double x, double y) {
            return x > left && x < right && y > top && y < bottom;
        }

        boolean meets(Box other) {
            return left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }
    }

    private final Box frame;
    private final List<Box> taken = new ArrayList<>();
    private final List<double[]> drawn = new ArrayList<>();

    LabelPlaces(Scale x, Scale y) {
        frame = new Box(x.start(), x.end() + GAP, y.end() - LINE, y.start());
    }

    /** Keeps labels off a place where something is drawn. */
    void avoid(double x, double y) {
        drawn.add(new double[] {x, y});
    }

    /** Returns a place near a point. */
    Place find(double x, double y, String text, boolean isSeen) {
        Place best = place(x, y, TRIES[0]);
        if (!isSeen) {
            return best;
        }
        double width = width(text);
        double least = Double.POSITIVE_INFINITY;
        Box box = box(best, width);
        for (double[] each : TRIES) {
            if (least == 0) {
                break;
            }
            Place place = place(x, y, each);
            Box tried = box(place, width);
            double cost = cost(tried);
            if (cost < least) {
                least = cost;
                best = place;
                box = tried;
            }
        }
        taken.add(box);
        return best;
    }

    /** Returns whether a text around a point is within the frame and off others. */
    boolean isFree(double x, double y, String text) {
        Box box = box(new Place(x, y, "middle"), width(text));
        boolean isFree =
                box.left >= frame.left
                        && box.right <= frame.right
                        && box.top >= frame.top
                        && box.bottom <= frame.bottom;
        for (Box other : taken) {
            isFree &= !box.meets(other);
        }
        return isFree;
    }

    /** Takes the place around a point for a text. */
    void take(double x, double y, String text) {
        taken.add(box(new Place(x, y, "middle"), width(text)));
    }

    private static Place place(double x, double y, double[] way) {
        String anchor = way[0] > 0 ? "start" : way[0] < 0 ? "end" : "middle";
        return new Place(x + way[0] * GAP, y + way[1], anchor);
    }

    private static Box box(Place place, double width) {
        double left =
                place.anchor().equals("start")
                        ? place.x()
                        : place.x() - (place.anchor().equals("end") ? width : width / 2);
        return new Box(left, left + width, place.y() - LINE + 5, place.y() + 5);
    }

    /** Returns how much of a box lies outside the frame or covers marks, and more for labels. */
    private double cost(Box box) {
        double out =
                Math.max(0, frame.left - box.left)
                        + Math.max(0, box.right - frame.right)
                        + Math.max(0, frame.top - box.top)
                        + Math.max(0, box.bottom - frame.bottom);
        for (Box other : taken) {
            out += box.meets(other) ? LABEL_COST : 0;
        }
        for (double[] place : drawn) {
            out += box.holds(place[0], place[1]) ? 1 : 0;
        }
        return out;
    }

    private static double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < FIRST_WIDE ? LETTER : WIDE_LETTER;
        }
        return width;
    }
}
