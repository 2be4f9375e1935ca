package org.chalkline.param;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** Rows of numbers, none unless given. */
public final class RowsType extends PlainType<double[][]> {

    /** Rows of any length. */
    public static final RowsType ANY = new RowsType(-1);

    private final int columns;

    private RowsType(int columns) {
        this.columns = columns;
    }

    /** Rows that all have so many numbers. */
    public static RowsType of(int columns) {
        return new RowsType(columns);
    }

    @Override
    public double[][] take(Carried carried) {
        List<Carried> items = carried.items();
        double[][] rows = new double[items.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = items.get(i).numbers();
        }
        return rows;
    }

    @Override
    public boolean accepts(Value value) {
        return value instanceof Value.Items;
    }

    @Override
    public double[][] parse(Given<double[][]> given) {
        List<Value> items = given.items(Text.of("a list of lists of numbers"));
        double[][] rows = new double[items.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(given.item(i, items.get(i), () -> new double[Math.max(0, columns)]));
        }
        return rows;
    }

    private double[] row(Given<double[]> given) {
        if (columns < 0) {
            return NumbersType.ANY.parse(given);
        }
        return given.value() instanceof Value.Items items && items.values().size() == columns
                ? NumbersType.ANY.parse(given)
                : given.refuse(Text.of("wrong length"), numbers(columns));
    }

    /** Returns that so many numbers were expected. */
    public static Text numbers(int count) {
        return count == 1 ? Text.of("one number in [ ]") : Text.of("{0} numbers in [ ]", count);
    }

    @Override
    public Value write(double[][] value) {
        List<Value> rows = new ArrayList<>();
        for (double[] row : value) {
            rows.add(NumbersType.list(row));
        }
        return new Value.Items(rows);
    }

    @Override
    public double[][] standIn() {
        return new double[0][];
    }

    @Override
    public @Nullable Held<double[][]> absent(GivenParams params, String path) {
        return hold(standIn());
    }

    @Override
    public Schema schema() {
        Schema row = Schema.list(NumberType.ANY.schema());
        return Schema.list(columns < 0 ? row : row.count(columns, columns));
    }
}
