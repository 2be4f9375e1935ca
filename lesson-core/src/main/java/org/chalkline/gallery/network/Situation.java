package org.chalkline.gallery.network;

import org.chalkline.nn.PiecewiseLinear;

/**
 * What hints look at: a layer of rectifiers that is to follow a target, in one state.
 *
 * <p>All is by unit or by piece of the target, both counted from 0. Nothing here allocates once it
 * is made, so that a lesson's every state can be looked at when the site is built.
 *
 * <p>A <em>corner</em> is the place where a piece of the {@linkplain Task task} begins; a unit with
 * w &gt; 0 that bends there changes the slope there. What the units that the reader cannot set
 * leave of that change is what an open unit has to add: it {@linkplain #suits suits} the corner if
 * its sliders can do that.
 */
final class Situation {

    /** Slider values are decimals; what is the same to nine of them is the same. */
    private static final double SAME = 1e-9;

    private final PiecewiseLinear target;
    private final double[] v;
    private final Task task;
    private final Setting[] units;

    /** needs[piece], the change of slope at its beginning that open units have to make. */
    private final double[] needs;

    private final boolean[][] suits;
    private boolean startsRight;

    /** Whether a number has changed on which the last three depend. */
    private boolean isStale = true;

    /**
     * A state; its units are yet to be {@link #set}.
     *
     * @param v v[unit], the output's weights
     */
    Situation(PiecewiseLinear target, double[] v, Task task) {
        this.target = target;
        this.v = v;
        this.task = task;
        units = new Setting[v.length];
        needs = new double[target.pieces()];
        suits = new boolean[v.length][target.pieces()];
    }

    /** Returns the situation of a result. */
    static Situation of(Fit.Result result, Task task) {
        PiecewiseLinear target = result.fit().target();
        double[] v = new double[result.units().size()];
        for (int i = 0; i < v.length; i++) {
            v[i] = result.fit().weights().get(i);
        }
        Situation situation = new Situation(target, v, task);
        for (int i = 0; i < v.length; i++) {
            situation.set(i, Setting.of(target, result.w(i), result.b(i)));
        }
        return situation;
    }

    void set(int unit, Setting setting) {
        units[unit] = setting;
        isStale |= !task.isWhollyOpen(unit);
    }

    PiecewiseLinear target() {
        return target;
    }

    Task task() {
        return task;
    }

    int units() {
        return units.length;
    }

    boolean isOpen(int unit) {
        return task.isOpen(unit);
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

    /** Returns the output at a place, without its bias. */
    double output(double x) {
        double output = 0;
        for (int i = 0; i < units.length; i++) {
            output += v[i] * Math.max(0, z(i, x));
        }
        return output;
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
     * Returns whether the units that the reader cannot set make the beginning of the target, so
     * that the others are to be off there.
     */
    boolean startsRight() {
        prepare();
        return startsRight;
    }

    /** Returns the w by which a unit changes the slope at a corner as it is needed there. */
    double weight(int unit, int piece) {
        prepare();
        return needs[piece] / v[unit];
    }

    /** Returns the w by which a unit gives a piece its slope, as the other units are set now. */
    double weightFor(int unit, int piece) {
        return (target.slope(piece) - slope(lateIn(piece), unit)) / v[unit];
    }

    /** Returns whether a unit can be set to bend at a corner with some w &gt; 0. */
    boolean bendsWith(int unit, int piece, double w) {
        return w > SAME
                && task.weights(unit).reach(w(unit), w)
                && task.biases(unit).reach(b(unit), -w * target.knotX(piece));
    }

    /** Returns whether a unit can be set so that it changes the slope at a corner as needed. */
    boolean suits(int unit, int piece) {
        prepare();
        return suits[unit][piece];
    }

    /** Returns whether a unit bends at a corner that it suits, with any w &gt; 0. */
    boolean holds(int unit, int piece) {
        return piece > 0
                && units[unit].piece() == piece
                && w(unit) > 0
                && task.isOpen(unit)
                && suits(unit, piece);
    }

    /** Returns the piece whose corner a unit holds, or −1. */
    int held(int unit) {
        return holds(unit, units[unit].piece()) ? units[unit].piece() : -1;
    }

    /** Returns whether a unit holds a corner with just the w that is needed there. */
    boolean isRight(int unit) {
        int piece = held(unit);
        return piece > 0 && same(w(unit), weight(unit, piece));
    }

    /** Returns the first unit but one that holds a corner, or −1. */
    int holder(int piece, int but) {
        for (int i = 0; i < units.length; i++) {
            if (i != but && holds(i, piece)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether a unit bends at a corner once its b is changed, and nothing else. */
    boolean bendsByBias(int unit, int piece) {
        return w(unit) > 0 && task.biases(unit).reach(b(unit), -w(unit) * target.knotX(piece));
    }

    private void prepare() {
        if (!isStale) {
            return;
        }
        isStale = false;
        double before = 0;
        for (int piece = 0; piece < needs.length; piece++) {
            double wanted = target.slope(piece) - fixedSlope(lateIn(piece));
            needs[piece] = wanted - before;
            before = wanted;
        }
        double lift = target.knotY(0) - fixed(target.from()) - task.lift();
        startsRight = same(needs[0], 0) && (same(lift, 0) || Double.isNaN(lift));
        for (int unit = 0; unit < units.length; unit++) {
            for (int piece = 1; piece < needs.length; piece++) {
                suits[unit][piece] =
                        task.asks(piece)
                                && task.isOpen(unit)
                                && bendsWith(unit, piece, needs[piece] / v[unit]);
            }
        }
    }

    private double fixedSlope(double x) {
        double slope = 0;
        for (int i = 0; i < units.length; i++) {
            slope += !task.isOpen(i) && z(i, x) > 0 ? v[i] * w(i) : 0;
        }
        return slope;
    }

    private double fixed(double x) {
        double sum = 0;
        for (int i = 0; i < units.length; i++) {
            sum += task.isOpen(i) ? 0 : v[i] * Math.max(0, z(i, x));
        }
        return sum;
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
