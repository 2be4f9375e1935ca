package org.chalkline.gallery.plot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Held;
import org.chalkline.param.ParamType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.jspecify.annotations.Nullable;

/**
 * Tables of data: one, whose columns have no name before theirs, or several by names of their own.
 */
final class DataType extends ParamType<Map<String, Columns>> {

    static final DataType DATA = new DataType();

    private DataType() {}

    @Override
    public Map<String, Columns> take(Carried carried) {
        throw new UnsupportedOperationException("only at build");
    }

    @Override
    public boolean accepts(Value value) {
        return Columns.TYPE.accepts(value);
    }

    private static boolean isOne(Value value) {
        return !(value instanceof Value.Fields fields)
                || fields.get(Columns.FILE.name()) != null
                || fields.get(Columns.COLUMNS.name()) != null;
    }

    @Override
    protected Held<Map<String, Columns>> readOne(Given<Map<String, Columns>> given) {
        Map<String, Columns> tables = new LinkedHashMap<>();
        if (isOne(given.value())) {
            tables.put("", Columns.TYPE.read(given.as(() -> Columns.NONE)).value());
        } else {
            for (Value.Field field : given.fields()) {
                tables.put(
                        field.name() + ".",
                        Columns.TYPE.read(given.field(field, () -> Columns.NONE)).value());
            }
        }
        return hold(tables);
    }

    @Override
    public Held<Map<String, Columns>> hold(Map<String, Columns> value) {
        return new Held<>(
                value,
                () -> {
                    throw new UnsupportedOperationException("only at build");
                });
    }

    @Override
    public @Nullable Held<Map<String, Columns>> absent(GivenParams params, String path) {
        return hold(Map.of());
    }

    @Override
    public boolean isCarried() {
        return false;
    }

    @Override
    public Map<String, Columns> standIn() {
        return Map.of();
    }

    @Override
    protected Schema schemaOfOne(@Nullable Map<String, Columns> usual) {
        Schema one = Columns.TYPE.schema(null);
        return Schema.anyOf(List.of(one, Schema.named(one)));
    }
}
