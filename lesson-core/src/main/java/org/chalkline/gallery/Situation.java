package org.chalkline.gallery;

import org.chalkline.nn.PiecewiseLinear;

/**
 * What hints look at: a layer of rectifiers that is to follow a target, in one state.
 *
 * <p>All is by unit or by piece of the target, both counted from 0. Nothing here allocates, so that
 * a lesson's every state can be looked at when the site is built.
 */
final class Situation {

    /** Slider values are decimals; what is the same to nine of them is the same. */
    private static final double SAME = 1e-9;

    private final PiecewiseLinear target;
    private final double[] v;
    private final boolean[] open;
    private final Setting[] units;

    /**
     * A state; its units are yet to be {@link #set}.
     *
     * @param v v[unit], the output's weights
     * @param open open[unit], whether the reader may set the unit now
     */
    Situation(PiecewiseLinear target, double[] v, boolean[] open) {
        this.target = target;
        this.v = v;
        this.open = open;
        units = new Setting[v.length];
    }

    void set(int unit, Setting setting) {
        units[unit] = setting;
    }

    PiecewiseLinear target() {
        return target;
    }

    int units() {
        return units.length;
    }

    boolean isOpen(int unit) {
        return open[unit];
    }

    double v(int unit) {
        return v[unit];
    }

    double w(int unit) {
        return units[unit].w();
    }

    double b(int unit) {
        return units[unit].b();
    }

    double z(int unit, double x) {
        return w(unit) * x + b(unit);
    }

    /** Returns where a unit bends; NaN or infinite where it does not. */
    double bend(int unit) {
        return units[unit].bend();
    }

    /** Returns whether a unit bends inside the target's interval. */
    boolean bends(int unit) {
        return bend(unit) > target.from() && bend(unit) < target.to();
    }

    /** Returns the piece at whose beginning a unit bends, or −1. */
    int piece(int unit) {
        return units[unit].piece();
    }

    /** Returns whether a unit is on somewhere in the interval. */
    boolean isOn(int unit) {
        return units[unit].isOn();
    }

    /** Returns whether a unit is as it was before anybody set it. */
    boolean isSilent(int unit) {
        return w(unit) == 0 && b(unit) == 0;
    }

    /** Returns whether a unit is the last to bend, to the right, of those on at a place. */
    boolean isLastOf(int unit, double x) {
        for (int i = 0; i < units.length; i++) {
            if (i != unit && z(i, x) > 0 && w(i) > 0 && bend(i) >= bend(unit)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the slope of the output at a place where nothing bends. */
    double slope(double x) {
        return slope(x, -1);
    }

    /** Returns that slope without a unit's part. */
    double slope(double x, int without) {
        double slope = 0;
        for (int i = 0; i < units.length; i++) {
            if (i != without && z(i, x) > 0) {
                slope += v[i] * w(i);
            }
        }
        return slope;
    }

    /** Returns a place in a piece right before its end, where units that begin in it are on. */
    double lateIn(int piece) {
        double end = target.knotX(piece + 1);
        return end - (end - target.knotX(piece)) * 1e-6;
    }

    /**
     * Returns the first piece of a wrong slope at whose beginning no unit bends that the reader may
     * set, or −1.
     */
    int pieceWithoutBend() {
        for (int piece = 1; piece < target.pieces(); piece++) {
            if (!same(slope(lateIn(piece)), target.slope(piece))
                    && openUnitAt(target.knotX(piece)) < 0) {
                return piece;
            }
        }
        return -1;
    }

    private int openUnitAt(double x) {
        int unit = unitAt(x, -1);
        while (unit >= 0 && !open[unit]) {
            unit = unitAt(x, unit);
        }
        return unit;
    }

    /** Returns the first unit that bends at a place, after another one; or −1. */
    int unitAt(double x, int after) {
        for (int i = after + 1; i < units.length; i++) {
            if (same(bend(i), x)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the piece of the target that begins at a place, or −1. */
    int pieceAt(double x) {
        return pieceAt(target, x);
    }

    /** Returns the piece of a target that begins at a place, or −1. */
    static int pieceAt(PiecewiseLinear target, double x) {
        for (int piece = 1; piece < target.pieces(); piece++) {
            if (same(target.knotX(piece), x)) {
                return piece;
            }
        }
        return -1;
    }

    static boolean same(double a, double b) {
        return Math.abs(a - b) < SAME;
    }
}
