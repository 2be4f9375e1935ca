package org.chalkline.param;

import org.chalkline.figure.Digits;
import org.chalkline.text.Text;

/** A number in a range. */
public final class NumberType extends PlainType<Double> {

    /** No number may be further from zero. */
    public static final double MOST = 1e6;

    /** Any number. */
    public static final NumberType ANY = new NumberType(-MOST, MOST, false);

    private static final int PLACES = 6;

    private final double least;
    private final double most;
    private final boolean isAbove;

    private NumberType(double least, double most, boolean isAbove) {
        this.least = least;
        this.most = most;
        this.isAbove = isAbove;
    }

    /** A number from {@code least} to {@code most}. */
    public static NumberType from(double least, double most) {
        return new NumberType(least, most, false);
    }

    /** A number above another. */
    public static NumberType above(double least) {
        return new NumberType(least, MOST, true);
    }

    @Override
    public Double take(Carried carried) {
        return carried.number();
    }

    @Override
    public boolean accepts(Value value) {
        return value instanceof Value.Numeral;
    }

    @Override
    public Double parse(Given<Double> given) {
        Double number = given.number();
        if (number == null) {
            return given.other().get();
        }
        return number > most || (isAbove ? number <= least : number < least)
                ? given.refuse(
                        isAbove ? Text.of("not above {0}", text(least)) : Text.of("not in range"),
                        expected())
                : number;
    }

    private Text expected() {
        return isAbove
                ? Text.of("a number above {0}", text(least))
                : Text.of("a number from {0} to {1}", text(least), text(most));
    }

    private static String text(double number) {
        return Digits.brief(number, PLACES);
    }

    @Override
    public Value write(Double value) {
        return new Value.Numeral(value);
    }

    @Override
    public Double standIn() {
        return isAbove ? least + 1 : Math.max(0, least);
    }

    @Override
    public Schema schema() {
        return isAbove ? Schema.numberAbove(least, most) : Schema.number(least, most);
    }
}
