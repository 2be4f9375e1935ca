package org.chalkline.gallery.network;

import java.util.List;
import java.util.function.Function;
import org.chalkline.figure.Digits;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.text.Words;

/** Says a hint: first what is wrong, with the numbers of the state, then what to do about it. */
final class HintText {

    private static final int PLACES = 2;

    private final Situation state;
    private final PiecewiseLinear target;
    private final List<Unit> units;

    /** names[unit], as they are read aloud. */
    private final String[] names;

    private final Words words;

    /**
     * Says hints on a situation.
     *
     * @param units by their numbers
     */
    HintText(Situation state, List<Unit> units, Words words) {
        this.state = state;
        target = state.target();
        this.units = units;
        names = new String[units.size()];
        for (Unit unit : units) {
            names[unit.number()] = unit.spoken();
        }
        this.words = words;
    }

    /**
     * Returns the most basic hint that holds; empty where none does.
     *
     * @param before what is said before a hint about a unit
     */
    String say(Function<Unit, String> before) {
        Hints hints = new Hints(state);
        int hint = hints.find();
        if (hint < 0) {
            return "";
        }
        Advice advice = hints.advice();
        return before.apply(units.get(advice.unit()))
                + words.say(key(hint, advice.unit()), parts(hint, advice))
                + words.say("sentence.separator")
                + say(advice);
    }

    /** Writes a number as hints do. */
    static String number(double value) {
        return Digits.brief(value, PLACES);
    }

    /** Writes the number of a piece as it stands in the plot. */
    private static String piece(int piece) {
        return Digits.fixed(piece + 1, 0);
    }

    private String key(int hint, int unit) {
        return hint == Hints.DEAD && state.w(unit) == 0 ? "hint.dead-flat" : Hints.KEYS.get(hint);
    }

    private String[] parts(int hint, Advice advice) {
        int unit = advice.unit();
        int piece = advice.piece();
        return switch (hint) {
            case Hints.FLAT -> flat(unit);
            case Hints.WRONG_SIDE -> parts(unit, number(state.w(unit)), number(state.bend(unit)));
            case Hints.DEAD -> dead(unit);
            case Hints.ALWAYS -> always(unit);
            case Hints.BEND_IS_NOT_B -> bendIsNotB(unit);
            case Hints.SAME_BEND -> sameBend(unit, piece);
            case Hints.SLOPES_ADD -> slopesAdd(unit, piece);
            case Hints.EARLY -> off(unit, piece, piece - 1);
            case Hints.LATE -> off(unit, piece, piece);
            case Hints.SILENT -> silent(unit, piece);
            default -> slope(piece);
        };
    }

    private String[] parts(int unit, String first, String second) {
        return new String[] {names[unit], first, second};
    }

    private String[] flat(int unit) {
        double lift = state.v(unit) * state.b(unit);
        return parts(unit, number(state.b(unit)), number(lift));
    }

    private String[] dead(int unit) {
        double x = state.w(unit) < 0 ? target.from() : target.to();
        return parts(unit, number(state.z(unit, x)), number(x));
    }

    private String[] always(int unit) {
        return parts(unit, number(state.bend(unit)), number(state.v(unit) * state.w(unit)));
    }

    private String[] bendIsNotB(int unit) {
        double b = state.b(unit);
        return new String[] {
            names[unit], number(b), number(-b), number(state.w(unit)), number(state.bend(unit))
        };
    }

    private String[] sameBend(int unit, int missing) {
        return new String[] {
            names[unit],
            names[state.holder(state.held(unit), unit)],
            number(state.bend(unit)),
            number(target.knotX(missing))
        };
    }

    private String[] slopesAdd(int unit, int piece) {
        double others = state.slope(state.lateIn(piece), unit);
        double wanted = target.slope(piece);
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

    /** A bend left of its place disturbs the piece before; right of it, its piece begins late. */
    private String[] off(int unit, int to, int disturbed) {
        return new String[] {
            names[unit], number(state.bend(unit)), number(target.knotX(to)), piece(disturbed)
        };
    }

    private String[] silent(int unit, int missing) {
        return new String[] {
            names[unit],
            number(target.knotX(missing)),
            piece(missing),
            number(target.slope(missing)),
            number(state.slope(state.lateIn(missing)))
        };
    }

    private String[] slope(int piece) {
        return new String[] {
            piece(piece),
            number(state.slope(state.lateIn(piece))),
            number(target.slope(piece)),
            number(target.knotX(piece))
        };
    }

    private String say(Advice advice) {
        int unit = advice.unit();
        double x = target.knotX(Math.max(0, advice.piece()));
        return switch (advice.ask()) {
            case Advice.POSITIVE -> words.say("advice.positive", names[unit]);
            case Advice.BEND -> words.say("advice.bend", names[unit], number(x));
            case Advice.PLACE -> place(unit, x);
            case Advice.SLOPE ->
                    words.say("advice.slope", names[unit], number(state.w(unit)), number(x));
            default -> words.say("advice.weight", names[unit], number(advice.weight()));
        };
    }

    /** Says how to bend at a place; where w is too great for that, also how great it can be. */
    private String place(int unit, double x) {
        double w = state.w(unit);
        Stops biases = state.task().biases(unit);
        double least = biases.first(state.b(unit));
        double most = biases.last(state.b(unit));
        double limit = x > 0 ? -least / x : x < 0 ? -most / x : w;
        return w > limit
                ? words.say("advice.flatter", names[unit], number(x), number(limit))
                : words.say("advice.place", names[unit], number(x));
    }
}
