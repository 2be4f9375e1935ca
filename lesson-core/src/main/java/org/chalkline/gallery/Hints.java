package org.chalkline.gallery;

import java.util.List;
import org.chalkline.figure.Digits;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.widget.Words;

/**
 * What is said to a reader whose rectifiers do not follow the target yet: the most basic of their
 * misconceptions.
 */
final class Hints {

    // Not an enum, whose switch the script would pay for twice.
    private static final int FLAT = 0;
    private static final int WRONG_SIDE = 1;
    private static final int DEAD = 2;
    private static final int ALWAYS = 3;
    private static final int BEND_IS_NOT_B = 4;
    private static final int SAME_BEND = 5;
    private static final int SLOPES_ADD = 6;
    private static final int EARLY = 7;
    private static final int LATE = 8;
    private static final int SLOPE = 9;
    private static final int SILENT = 10;

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
                    "hint.slope",
                    "hint.silent");

    private static final int PLACES = 2;

    private final Situation state;
    private final String[] names;

    /**
     * Hints on a situation.
     *
     * @param names names[unit], as they are read aloud
     */
    Hints(Situation state, String[] names) {
        this.state = state;
        this.names = names;
    }

    /** Returns the most basic hint that holds, filled in; empty where none does. */
    String say(Words words) {
        int key = find();
        return key < 0 ? "" : words.say(KEYS.get(key), parts(key, unit(key)));
    }

    /** Returns the place of the most basic hint that holds, or −1; allocates nothing. */
    int find() {
        int key = 0;
        while (key < KEYS.size() && unit(key) < 0) {
            key++;
        }
        return key < KEYS.size() ? key : -1;
    }

    /** Returns the first unit that the reader may set and of which a hint holds, or −1. */
    private int unit(int key) {
        for (int unit = 0; unit < state.units(); unit++) {
            if (state.isOpen(unit) && holds(key, unit)) {
                return unit;
            }
        }
        return -1;
    }

    private boolean holds(int key, int unit) {
        return switch (key) {
            case FLAT -> isFlat(unit);
            case WRONG_SIDE -> isOnWrongSide(unit);
            case DEAD -> isDead(unit);
            case ALWAYS -> isAlwaysOn(unit);
            case BEND_IS_NOT_B -> takesBForTheBend(unit);
            case SAME_BEND -> sharesItsBend(unit);
            case SLOPES_ADD -> pieceTaken(unit) > 0;
            case EARLY -> misplaced(unit) < 0;
            case LATE -> misplaced(unit) > 0;
            case SLOPE -> hasWrongSlope(unit);
            case SILENT -> isMissed(unit);
            default -> false;
        };
    }

    private String[] parts(int key, int unit) {
        return switch (key) {
            case FLAT -> flat(unit);
            case WRONG_SIDE -> wrongSide(unit);
            case DEAD -> dead(unit);
            case ALWAYS -> always(unit);
            case BEND_IS_NOT_B -> bendIsNotB(unit);
            case SAME_BEND -> sameBend(unit);
            case SLOPES_ADD -> slopesAdd(unit);
            case SLOPE -> slope(unit);
            case SILENT -> silent(unit);
            default -> off(unit);
        };
    }

    /** Writes a number as hints do. */
    static String number(double value) {
        return Digits.brief(value, PLACES);
    }

    /** Writes the number of a piece as it stands in the plot. */
    private static String piece(int piece) {
        return Digits.fixed(piece + 1, 0);
    }

    /** A unit that never bends lifts the whole curve. */
    private boolean isFlat(int unit) {
        return state.w(unit) == 0 && state.b(unit) > 0;
    }

    private String[] flat(int unit) {
        double lift = state.v(unit) * state.b(unit);
        return new String[] {names[unit], number(state.b(unit)), number(lift)};
    }

    /** A negative weight turns a unit on at the left of its bend. */
    private boolean isOnWrongSide(int unit) {
        return state.w(unit) < 0 && state.isOn(unit);
    }

    private String[] wrongSide(int unit) {
        return new String[] {names[unit], number(state.w(unit)), number(state.bend(unit))};
    }

    /** A unit that is on nowhere adds nothing and has no gradient. */
    private boolean isDead(int unit) {
        return !state.isSilent(unit) && !state.isOn(unit);
    }

    private String[] dead(int unit) {
        double x = state.w(unit) < 0 ? state.target().from() : state.target().to();
        return new String[] {names[unit], number(state.z(unit, x)), number(x)};
    }

    /** A unit that is on from the first piece on, whose slope is another. */
    private boolean isAlwaysOn(int unit) {
        PiecewiseLinear target = state.target();
        return state.w(unit) > 0
                && state.bend(unit) <= target.from()
                && target.pieces() > 1
                && !Situation.same(state.slope(state.lateIn(0)), target.slope(0));
    }

    private String[] always(int unit) {
        return new String[] {
            names[unit],
            number(state.bend(unit)),
            number(state.v(unit) * state.w(unit)),
            number(wanted(unit))
        };
    }

    /** The bend is at −b/w, not at −b; it may even fall on another unit's. */
    private boolean takesBForTheBend(int unit) {
        return state.w(unit) > 0
                && state.w(unit) != 1
                && state.pieceAt(-state.b(unit)) > 0
                && (state.piece(unit) < 0 || partner(unit) >= 0);
    }

    private String[] bendIsNotB(int unit) {
        double b = state.b(unit);
        return new String[] {
            names[unit],
            number(b),
            number(-b),
            number(state.w(unit)),
            number(state.bend(unit)),
            number(state.w(unit) * b)
        };
    }

    /** Two units with one bend make one bend. */
    private boolean sharesItsBend(int unit) {
        return state.w(unit) > 0
                && state.bends(unit)
                && partner(unit) >= 0
                && state.pieceWithoutBend() > 0;
    }

    /** Another unit that the reader may set, with the same bend to the same side, or −1. */
    private int partner(int unit) {
        int other = state.unitAt(state.bend(unit), -1);
        while (other >= 0 && (other == unit || !state.isOpen(other) || state.w(other) < 0)) {
            other = state.unitAt(state.bend(unit), other);
        }
        return other;
    }

    private String[] sameBend(int unit) {
        return new String[] {
            names[unit],
            names[partner(unit)],
            number(state.bend(unit)),
            number(state.target().knotX(state.pieceWithoutBend()))
        };
    }

    /**
     * The piece whose whole slope a unit has as its weight, though others are on there before it:
     * their slopes add up. −1 for none.
     */
    private int pieceTaken(int unit) {
        PiecewiseLinear target = state.target();
        for (int piece = 1; piece < target.pieces(); piece++) {
            double x = state.lateIn(piece);
            if (Situation.same(state.w(unit), target.slope(piece))
                    && state.v(unit) == 1
                    && state.bend(unit) > target.knotX(piece - 1)
                    && state.z(unit, x) > 0
                    && state.isLastOf(unit, x)
                    && !Situation.same(state.slope(x, unit), 0)) {
                return piece;
            }
        }
        return -1;
    }

    private String[] slopesAdd(int unit) {
        int piece = pieceTaken(unit);
        double others = state.slope(state.lateIn(piece), unit);
        double wanted = state.target().slope(piece);
        return new String[] {
            piece(piece),
            number(others),
            names[unit],
            number(state.w(unit)),
            number(others + state.w(unit)),
            number(wanted),
            number(wanted - others)
        };
    }

    /**
     * A bend left of its place disturbs the piece before it, one right of it leaves the beginning
     * of its piece as it was: −1 and 1; 0 where the target bends there too.
     */
    private int misplaced(int unit) {
        if (state.target().pieces() == 1 || !state.bends(unit) || state.piece(unit) > 0) {
            return 0;
        }
        return state.bend(unit) < wanted(unit) ? -1 : 1;
    }

    /** The nearest place where the target bends, of those that no unit has taken if there are. */
    private double wanted(int unit) {
        PiecewiseLinear target = state.target();
        double wanted = Double.NaN;
        double least = Double.POSITIVE_INFINITY;
        for (int piece = 1; piece < target.pieces(); piece++) {
            double x = target.knotX(piece);
            double length = target.to() - target.from();
            double taken = state.unitAt(x, -1) < 0 ? 0 : length;
            double distance = Math.abs(state.bend(unit) - x) + taken;
            if (distance < least) {
                least = distance;
                wanted = x;
            }
        }
        return wanted;
    }

    private String[] off(int unit) {
        PiecewiseLinear target = state.target();
        int piece = 0;
        while (target.knotX(piece + 1) < state.bend(unit)) {
            piece++;
        }
        return new String[] {
            names[unit], number(state.bend(unit)), number(wanted(unit)), piece(piece)
        };
    }

    /** The bend is in its place, the slope after it is not. */
    private boolean hasWrongSlope(int unit) {
        int piece = state.piece(unit);
        return piece > 0
                && !Situation.same(state.slope(state.lateIn(piece)), state.target().slope(piece));
    }

    private String[] slope(int unit) {
        int piece = state.piece(unit);
        return new String[] {
            piece(piece),
            number(state.slope(state.lateIn(piece))),
            number(state.target().slope(piece)),
            names[unit],
            number(state.w(unit)),
            number(state.bend(unit))
        };
    }

    /** Nothing bends yet where the target does, and a unit waits to be used. */
    private boolean isMissed(int unit) {
        return state.isSilent(unit) && state.pieceWithoutBend() > 0;
    }

    private String[] silent(int unit) {
        int piece = state.pieceWithoutBend();
        return new String[] {
            number(state.target().knotX(piece)),
            number(state.target().slope(piece - 1)),
            number(state.target().slope(piece)),
            names[unit]
        };
    }
}
