package org.chalkline.param;

/** What follows from parameters, so that no author can give it. */
public abstract class DerivedType<T> extends PlainType<T> {

    @Override
    public final boolean accepts(Value value) {
        return false;
    }

    @Override
    public final T parse(Given<T> given) {
        throw derived();
    }

    @Override
    public final T standIn() {
        throw derived();
    }

    @Override
    public final Schema schema() {
        throw derived();
    }

    private static UnsupportedOperationException derived() {
        return new UnsupportedOperationException("no author can give this");
    }
}
