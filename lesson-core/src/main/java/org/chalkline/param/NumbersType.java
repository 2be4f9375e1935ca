package org.chalkline.param;

import java.util.List;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** Numbers in order, none unless given. */
public final class NumbersType extends PlainType<double[]> {

    /** Any numbers. */
    public static final NumbersType ANY = new NumbersType(NumberType.ANY, 0);

    private final PlainType<? extends Number> item;
    private final int least;

    private NumbersType(PlainType<? extends Number> item, int least) {
        this.item = item;
        this.least = least;
    }

    /** Numbers of this type. */
    public static NumbersType of(PlainType<? extends Number> item) {
        return new NumbersType(item, 0);
    }

    /** At least one number of this type. */
    public static NumbersType some(PlainType<? extends Number> item) {
        return new NumbersType(item, 1);
    }

    @Override
    public double[] take(Carried carried) {
        return carried.numbers();
    }

    @Override
    public boolean accepts(Value value) {
        return value instanceof Value.Items;
    }

    @Override
    public double[] parse(Given<double[]> given) {
        List<Value> items = given.items(Text.of("a list of numbers"));
        double[] numbers = new double[items.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(item, given, i, items.get(i));
        }
        if (given.value() instanceof Value.Items && numbers.length < least) {
            given.report(
                    ParamProblem.Kind.UNFIT,
                    Text.of("an empty list"),
                    Text.of("at least {0}", least));
        }
        return numbers;
    }

    private static <N extends Number> double number(
            PlainType<N> item, Given<?> given, int place, Value value) {
        return item.parse(given.item(place, value, item::standIn)).doubleValue();
    }

    @Override
    public Value write(double[] value) {
        return list(value);
    }

    /** Returns numbers as a list. */
    public static Value.Items list(double... numbers) {
        Value[] items = new Value[numbers.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = new Value.Numeral(numbers[i]);
        }
        return new Value.Items(List.of(items));
    }

    @Override
    public double[] standIn() {
        return new double[0];
    }

    @Override
    public @Nullable Held<double[]> absent(GivenParams params, String path) {
        return hold(standIn());
    }

    @Override
    public Schema schema() {
        return Schema.list(item.schema()).count(least, Integer.MAX_VALUE);
    }
}
