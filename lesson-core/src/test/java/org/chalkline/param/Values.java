package org.chalkline.param;

import java.util.ArrayList;
import java.util.List;

/** Writes parameters in Java much as a lesson writes them. */
public final class Values {

    private Values() {}

    /** Returns fields of names and values in turn: {@code fields("w", -2, "b", "slider")}. */
    public static Value.Fields fields(Object... namesAndValues) {
        List<Value.Field> fields = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(new Value.Field((String) namesAndValues[i], value(namesAndValues[i + 1])));
        }
        return new Value.Fields(fields);
    }

    /** Returns items in order. */
    public static Value.Items items(Object... values) {
        List<Value> items = new ArrayList<>();
        for (Object value : values) {
            items.add(value(value));
        }
        return new Value.Items(items);
    }

    private static Value value(Object value) {
        if (value instanceof Value ready) {
            return ready;
        }
        if (value instanceof Number number) {
            return new Value.Numeral(number.doubleValue());
        }
        return value instanceof Boolean flag
                ? new Value.Flag(flag)
                : new Value.Word((String) value);
    }
}
