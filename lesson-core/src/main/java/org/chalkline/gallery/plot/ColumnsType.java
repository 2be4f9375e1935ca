package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.text.Text;

/** Names for columns with what stands in the header; a list of names where the two are one. */
final class ColumnsType extends PlainType<Map<String, String>> {

    static final ColumnsType COLUMNS = new ColumnsType();

    private ColumnsType() {}

    @Override
    public Map<String, String> take(Carried carried) {
        throw new UnsupportedOperationException("only at build");
    }

    @Override
    public boolean accepts(Value value) {
        return value instanceof Value.Fields || value instanceof Value.Items;
    }

    @Override
    public Map<String, String> parse(Given<Map<String, String>> given) {
        Map<String, String> columns = new LinkedHashMap<>();
        boolean fits = accepts(given.value());
        if (given.value() instanceof Value.Items items) {
            for (Value each : items.values()) {
                fits &= each instanceof Value.Word;
                columns.put(header(each), header(each));
            }
        } else if (given.value() instanceof Value.Fields fields) {
            for (Value.Field each : fields.fields()) {
                fits &= each.value() instanceof Value.Word || each.value() instanceof Value.Numeral;
                columns.put(each.name(), header(each.value()));
            }
        }
        return fits
                ? columns
                : given.refuse(
                        Kind.WRONG_TYPE,
                        Text.of("no columns"),
                        Text.of("names as in [area, price] or {area: area (m²)}"));
    }

    private static String header(Value value) {
        return value instanceof Value.Word word
                ? word.text().strip()
                : value instanceof Value.Numeral numeral ? Written.number(numeral.number()) : "";
    }

    @Override
    public Value write(Map<String, String> columns) {
        List<Value.Field> fields = new ArrayList<>();
        columns.forEach(
                (name, header) -> fields.add(new Value.Field(name, new Value.Word(header))));
        return new Value.Fields(fields);
    }

    @Override
    public boolean isCarried() {
        return false;
    }

    @Override
    public Map<String, String> standIn() {
        return Map.of();
    }

    @Override
    public Schema schema() {
        Schema header = Schema.anyOf(List.of(Schema.text(), Schema.number(-1e6, 1e6)));
        return Schema.anyOf(List.of(Schema.list(Schema.text()), Schema.named(header)));
    }
}
