package org.chalkline.param;

import org.jspecify.annotations.Nullable;

/** What one value of YAML says: a number, a name, a list of numbers … */
public abstract class PlainType<T> extends ParamType<T> {

    /** Reads what an author gave; what is wrong with it is {@linkplain Given#refuse refused}. */
    public abstract T parse(Given<T> given);

    /** Returns what the page carries; {@link #take} makes an equal value of it. */
    public abstract Value write(T value);

    /** Returns the schema of what an author may give. */
    public abstract Schema schema();

    @Override
    public Value asGiven(T value) {
        return write(value);
    }

    @Override
    protected final Held<T> readOne(Given<T> given) {
        return hold(parse(given));
    }

    @Override
    public final Held<T> hold(T value) {
        return new Held<>(value, () -> write(value));
    }

    @Override
    protected Schema schemaOfOne(@Nullable T usual) {
        Value given = usual == null ? new Value.Word("") : asGiven(usual);
        // An empty text is no default that anybody would write.
        return given instanceof Value.Word word && word.text().isEmpty()
                ? schema()
                : schema().usual(given);
    }
}
