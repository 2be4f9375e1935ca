package org.chalkline.param;

/** What only the building of the site makes of parameters. */
public final class BuiltType<T> extends DerivedType<T> {

    @Override
    public T take(Carried carried) {
        throw new UnsupportedOperationException("only at build");
    }

    @Override
    public Value write(T value) {
        throw new UnsupportedOperationException("only at build");
    }

    @Override
    public boolean isCarried() {
        return false;
    }
}
