package org.chalkline.param;

import org.jspecify.annotations.Nullable;

/** What only the building of the site makes of parameters; no author can give it. */
public final class BuiltType<T> extends ParamType<T> {

    @Override
    public T take(Carried carried) {
        throw built();
    }

    @Override
    public boolean accepts(Value value) {
        return false;
    }

    @Override
    protected Held<T> readOne(Given<T> given) {
        throw built();
    }

    @Override
    public Held<T> hold(T value) {
        return new Held<>(
                value,
                () -> {
                    throw built();
                });
    }

    @Override
    public T standIn() {
        throw built();
    }

    @Override
    public boolean isCarried() {
        return false;
    }

    @Override
    protected Schema schemaOfOne(@Nullable T usual) {
        throw built();
    }

    private static UnsupportedOperationException built() {
        return new UnsupportedOperationException("only at build");
    }
}
