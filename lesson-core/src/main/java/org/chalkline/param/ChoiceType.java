package org.chalkline.param;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.text.Text;

/** One of several, by its name. A page carries its place among all. */
public abstract class ChoiceType<T> extends PlainType<T> {

    /** Returns all choices. The first one stands in for a wrong name. */
    public abstract List<T> all();

    /** Returns the name of one, as authors write it. */
    public abstract String nameOf(T one);

    @Override
    public T take(Carried carried) {
        return all().get(carried.whole());
    }

    @Override
    public boolean accepts(Value value) {
        return value instanceof Value.Word;
    }

    @Override
    public T parse(Given<T> given) {
        if (!(given.value() instanceof Value.Word word)) {
            return given.refuse(Kind.WRONG_TYPE, Text.of("not a name"), Text.list(names()));
        }
        for (T one : all()) {
            if (nameOf(one).equals(word.text())) {
                return one;
            }
        }
        return unknown(given, word.text());
    }

    /** Tells that a name is none of these. */
    public T unknown(Given<T> given, String name) {
        return given.refuseName(name, names());
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (T one : all()) {
            names.add(nameOf(one));
        }
        return names;
    }

    @Override
    public Value write(T value) {
        return new Value.Numeral(all().indexOf(value));
    }

    @Override
    public Value asGiven(T value) {
        return new Value.Word(nameOf(value));
    }

    @Override
    public T standIn() {
        return all().get(0);
    }

    @Override
    public Schema schema() {
        return Schema.oneOf(names());
    }
}
