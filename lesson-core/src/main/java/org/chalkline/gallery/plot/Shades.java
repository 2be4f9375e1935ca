package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Point;

/**
 * Rectangles that are shaded the more, the greater their value is; those of one shade are drawn as
 * one.
 */
final class Shades {

    /** How many shades a reader can tell apart. */
    static final int COUNT = 8;

    private static final double DARKEST = 0.88;
    private static final double LIGHTEST = 0.06;

    private final double least;
    private final double most;
    private final List<List<Point>> outlines = new ArrayList<>();

    /** Shades of values between two. */
    Shades(double least, double most) {
        this.least = least;
        this.most = most;
        for (int i = 0; i < COUNT; i++) {
            outlines.add(new ArrayList<>());
        }
    }

    /** Returns the place of a value's shade; −1 for what is no number. */
    int place(double value) {
        double part = most > least ? (value - least) / (most - least) : 0;
        return part >= 0 && part <= 1 ? Math.min(COUNT - 1, (int) (part * COUNT)) : -1;
    }

    /** Adds a rectangle of a shade; none for −1. */
    void add(int shade, double left, double right, double foot, double head) {
        if (shade >= 0) {
            outlines.get(shade)
                    .addAll(
                            List.of(
                                    new Point(left, foot),
                                    new Point(right, foot),
                                    new Point(right, head),
                                    new Point(left, head),
                                    Blocks.GAP));
        }
    }

    /** Returns how dark a shade is. */
    static double strength(int shade) {
        return LIGHTEST + (DARKEST - LIGHTEST) * shade / (COUNT - 1);
    }

    /** Draws all rectangles. */
    void draw(Canvas canvas, Style style) {
        for (int i = 0; i < COUNT; i++) {
            canvas.shade(outlines.get(i), style, strength(i));
        }
    }

    /** Draws the key: which shade is the least value, and which the greatest. */
    void drawKey(Canvas canvas, Style style) {
        if (least <= most) {
            canvas.key(Digits.significant(least, 2), Digits.significant(most, 2), style);
        }
    }
}
