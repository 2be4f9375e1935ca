package org.chalkline.param;

import org.chalkline.text.Text;

/**
 * A whole number in a range that holds its ends.
 *
 * <p>It is held as an {@code Integer}.
 */
public final class WholeType extends PlainType<Integer> {

    /** Any whole number. */
    public static final WholeType ANY = new WholeType(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private final int least;
    private final int most;

    private WholeType(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** A whole number from {@code least} to {@code most}. */
    public static WholeType from(int least, int most) {
        return new WholeType(least, most);
    }

    @Override
    public Integer take(Carried carried) {
        return carried.whole();
    }

    @Override
    public boolean accepts(Value value) {
        return value instanceof Value.Numeral;
    }

    @Override
    public Integer parse(Given<Integer> given) {
        Double number = given.number();
        if (number == null) {
            return given.other().get();
        }
        return number == Math.floor(number) && number >= least && number <= most
                ? Integer.valueOf(number.intValue())
                : given.refuse(
                        Text.of("not in range"),
                        Text.of("a whole number from {0} to {1}", least, most));
    }

    @Override
    public Value write(Integer value) {
        return new Value.Numeral(value);
    }

    @Override
    public Integer standIn() {
        return least;
    }

    @Override
    public Schema schema() {
        return Schema.whole(least, most);
    }
}
