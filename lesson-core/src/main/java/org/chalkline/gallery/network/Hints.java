package org.chalkline.gallery.network;

import java.util.List;
import org.chalkline.nn.PiecewiseLinear;

/**
 * Finds the hint for a reader whose rectifiers do not follow the target yet: the most basic of
 * their misconceptions, and what to do about it.
 *
 * <p>It first looks for a unit that cannot be right, whatever the others are: flat, on at the wrong
 * side, or on nowhere. Then it looks at where units bend: each of the task's corners wants one
 * unit. A unit that {@linkplain Situation#isRight is right} there is left alone, also when the
 * lesson would have used another one. At last it compares slopes, from left to right.
 *
 * <p>Two rules hold of every hint. It asks for a bend only where a piece of the {@linkplain Task
 * task} begins, and what it asks for can be set: where it cannot, another hint is sought.
 */
final class Hints {

    // Not an enum, whose switch the script would pay for twice.
    static final int FLAT = 0;
    static final int WRONG_SIDE = 1;
    static final int DEAD = 2;
    static final int ALWAYS = 3;
    static final int BEND_IS_NOT_B = 4;
    static final int SAME_BEND = 5;
    static final int SLOPES_ADD = 6;
    static final int EARLY = 7;
    static final int LATE = 8;
    static final int SILENT = 9;
    static final int SLOPE = 10;

    /** The templates of the misconceptions, the most basic first. */
    static final List<String> KEYS =
            List.of(
                    "hint.flat",
                    "hint.wrong-side",
                    "hint.dead",
                    "hint.always",
                    "hint.bend-is-not-b",
                    "hint.same-bend",
                    "hint.slopes-add",
                    "hint.early",
                    "hint.late",
                    "hint.silent",
                    "hint.slope");

    private static final int NONE = -1;

    private final Situation state;
    private final PiecewiseLinear target;

    /** isOpen[unit], whether the reader can set the unit. */
    private final boolean[] isOpen;

    /** canBePositive[unit], whether the reader can make its w so. */
    private final boolean[] canBePositive;

    private int unit;
    private int ask;
    private int piece;
    private double weight;

    /** Hints on a situation, which may change. */
    Hints(Situation state) {
        this.state = state;
        target = state.target();
        Task task = state.task();
        isOpen = new boolean[state.units()];
        canBePositive = new boolean[state.units()];
        for (int i = 0; i < isOpen.length; i++) {
            isOpen[i] = task.isOpen(i);
            canBePositive[i] = task.weights(i).last(0) > 0;
        }
    }

    /**
     * Looks at the situation as it is now; allocates nothing.
     *
     * @return the place of the most basic hint that holds, or −1
     */
    int find() {
        int hint = faulty();
        if (hint == NONE) {
            hint = misplaced();
        }
        return hint == NONE ? unlike() : hint;
    }

    /** Returns the unit that the hint is about. */
    int unit() {
        return unit;
    }

    /** Returns the kind of {@link Advice} of the hint that was found. */
    int ask() {
        return ask;
    }

    /** Returns the piece of the target that the hint is about, or −1. */
    int piece() {
        return piece;
    }

    /** Returns what the hint that was found asks w to be, where it asks that. */
    double weight() {
        return weight;
    }

    /** Returns what the hint that was found asks for. */
    Advice advice() {
        return new Advice(ask, unit, piece, weight);
    }

    private int found(int hint, int of, int asking, int at) {
        unit = of;
        ask = asking;
        piece = at;
        boolean isOfWeight = asking == Advice.SLOPE || asking == Advice.WEIGHT;
        weight = isOfWeight ? state.weightFor(of, at) : 0;
        return hint;
    }

    /** Finds a unit that is wrong by itself. */
    private int faulty() {
        int worst = ALWAYS;
        int of = NONE;
        for (int i = 0; i < state.units(); i++) {
            int fault = isOpen[i] ? fault(i) : ALWAYS;
            if (fault < worst) {
                worst = fault;
                of = i;
            }
        }
        if (of < 0) {
            return NONE;
        }
        return state.w(of) > 0
                ? found(worst, of, placing(of, corner(of)), corner(of))
                : found(worst, of, Advice.POSITIVE, NONE);
    }

    /** Returns what is wrong with a unit by itself and can be mended, or else ALWAYS. */
    private int fault(int of) {
        double w = state.w(of);
        if (w > 0) {
            return !state.isOn(of) && corner(of) > 0 ? DEAD : ALWAYS;
        }
        if (state.isSilent(of) || !canBePositive[of] || !state.startsRight()) {
            return ALWAYS;
        }
        if (!state.isOn(of)) {
            return DEAD;
        }
        return w == 0 ? FLAT : WRONG_SIDE;
    }

    /** Finds a unit that bends where no unit is to bend. */
    private int misplaced() {
        for (int i = 0; i < state.units(); i++) {
            if (isAlwaysOn(i)) {
                int to = corner(i);
                if (to > 0) {
                    return found(ALWAYS, i, placing(i, to), to);
                }
            }
        }
        for (int i = 0; i < state.units(); i++) {
            int to = cornerAtMinusB(i);
            if (to > 0) {
                return found(BEND_IS_NOT_B, i, placing(i, to), to);
            }
        }
        int hint = sharing();
        if (hint == NONE) {
            hint = adding();
        }
        for (int i = 0; i < state.units() && hint == NONE; i++) {
            if (isInside(i) && state.held(i) < 0) {
                int to = corner(i);
                if (to > 0) {
                    boolean isEarly = state.bend(i) < target.knotX(to);
                    hint = found(isEarly ? EARLY : LATE, i, placing(i, to), to);
                }
            }
        }
        return hint;
    }

    /** A unit that is on from the first piece on, where none is needed. */
    private boolean isAlwaysOn(int of) {
        return isOpen[of]
                && state.w(of) > 0
                && !isAfterStart(of)
                && target.pieces() > 1
                && state.startsRight();
    }

    private boolean isAfterStart(int of) {
        return state.bend(of) > target.from() && !Situation.same(state.bend(of), target.from());
    }

    /** Returns whether a unit bends inside the target's interval, to the right. */
    private boolean isInside(int of) {
        return isOpen[of] && state.w(of) > 0 && isAfterStart(of) && state.isOn(of);
    }

    /** Returns the nearest corner that a unit suits and that no other holds, or −1. */
    private int corner(int of) {
        int corner = NONE;
        double least = Double.POSITIVE_INFINITY;
        for (int to = 1; to < target.pieces(); to++) {
            double distance = Math.abs(state.bend(of) - target.knotX(to));
            if (distance < least && isFree(of, to)) {
                least = distance;
                corner = to;
            }
        }
        return corner;
    }

    private boolean isFree(int of, int corner) {
        return state.suits(of, corner) && state.holder(corner, of) < 0;
    }

    /** Returns how to ask for a bend at a corner: by b alone if that can be. */
    private int placing(int of, int corner) {
        return state.bendsByBias(of, corner) ? Advice.BEND : Advice.PLACE;
    }

    /**
     * Returns the corner at −b of a unit that does not bend there: its bend is at −b/w. It may even
     * fall on another unit's. −1 for none.
     */
    private int cornerAtMinusB(int of) {
        if (!isInside(of) || state.w(of) == 1 || state.isRight(of)) {
            return NONE;
        }
        int to = state.pieceAt(-state.b(of));
        int held = state.held(of);
        return to > 0 && isFree(of, to) && (held < 0 || state.holder(held, of) >= 0) ? to : NONE;
    }

    /** Finds two units with one bend, which make one bend, where another is missing. */
    private int sharing() {
        int of = NONE;
        int best = NONE;
        for (int i = 0; i < state.units(); i++) {
            if (isOpen[i]
                    && state.held(i) > 0
                    && state.holder(state.held(i), i) >= 0
                    && corner(i) > 0) {
                // The one to move is rather the one with the wrong slope, and one that can.
                int rank = (state.isRight(i) ? 0 : 2) + (state.bendsByBias(i, corner(i)) ? 1 : 0);
                if (rank >= best) {
                    best = rank;
                    of = i;
                }
            }
        }
        return of < 0 ? NONE : found(SAME_BEND, of, placing(of, corner(of)), corner(of));
    }

    /**
     * Finds a unit whose w is the whole slope of a piece, though others are on there before it:
     * their slopes add up.
     */
    private int adding() {
        for (int i = 0; i < state.units(); i++) {
            for (int in = 1; in < target.pieces(); in++) {
                if (addsTo(in, i)) {
                    int asking = state.holds(i, in) ? Advice.SLOPE : Advice.WEIGHT;
                    return found(SLOPES_ADD, i, asking, in);
                }
            }
        }
        return NONE;
    }

    private boolean addsTo(int in, int of) {
        if (!Situation.same(state.w(of), target.slope(in))
                || state.v(of) != 1
                || !state.suits(of, in)
                || state.isRight(of)
                || state.bend(of) <= target.knotX(in - 1)) {
            return false;
        }
        double x = state.lateIn(in);
        double others = state.slope(x, of);
        return state.z(of, x) > 0
                && state.isLastOf(of, x)
                && !Situation.same(others, 0)
                && Situation.same(state.weightFor(of, in), state.weight(of, in));
    }

    /**
     * Finds the first piece with a wrong slope at whose corner no unit bends though one waits, or
     * just one does.
     */
    private int unlike() {
        for (int at = 1; at < target.pieces(); at++) {
            if (!Situation.same(state.slope(state.lateIn(at)), target.slope(at))) {
                int holder = state.holder(at, NONE);
                if (holder < 0) {
                    int waiting = waitingFor(at);
                    if (waiting >= 0) {
                        return found(SILENT, waiting, Advice.PLACE, at);
                    }
                } else if (state.holder(at, holder) < 0
                        && state.bendsWith(holder, at, state.weightFor(holder, at))) {
                    return found(SLOPE, holder, Advice.SLOPE, at);
                }
            }
        }
        return NONE;
    }

    private int waitingFor(int corner) {
        for (int i = 0; i < state.units(); i++) {
            if (isOpen[i] && state.isSilent(i) && state.suits(i, corner)) {
                return i;
            }
        }
        return NONE;
    }
}
