package org.chalkline.param;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.text.Text;

/** One name, or several in a list; when the site is built only. */
public final class NamesType extends PlainType<List<String>> {

    public static final NamesType NAMES = new NamesType();

    private NamesType() {}

    @Override
    public List<String> take(Carried carried) {
        throw new UnsupportedOperationException("names are read at build");
    }

    @Override
    public boolean isCarried() {
        return false;
    }

    @Override
    public boolean accepts(Value value) {
        return value instanceof Value.Word || value instanceof Value.Items;
    }

    @Override
    public List<String> parse(Given<List<String>> given) {
        List<Value> items =
                given.value() instanceof Value.Items all ? all.values() : List.of(given.value());
        List<String> names = new ArrayList<>();
        for (Value item : items) {
            if (item instanceof Value.Word word) {
                names.add(word.text());
            }
        }
        return names.size() == items.size()
                ? names
                : given.refuse(
                        Kind.WRONG_TYPE,
                        Text.of("neither a name nor a list of names"),
                        Text.of("a name, or some in [ ]"));
    }

    @Override
    public Value write(List<String> names) {
        return new Value.Items(names.stream().<Value>map(Value.Word::new).toList());
    }

    @Override
    public List<String> standIn() {
        return List.of();
    }

    @Override
    public Schema schema() {
        return Schema.anyOf(List.of(Schema.text(), Schema.list(Schema.text())));
    }
}
