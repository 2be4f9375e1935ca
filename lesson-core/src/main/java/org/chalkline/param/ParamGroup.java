package org.chalkline.param;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parameters under one name, from which a figure makes a value. A group always has a value: where
 * an author gives none, its parameters have their usual values.
 *
 * @param <R> what is made of them; see {@link Section} for nothing more than themselves
 */
public abstract class ParamGroup<R> extends ParamType<R> {

    private @Nullable Declaration declaration;

    /** Says which parameters there are; called once, when the site is built. */
    protected abstract void declare(Declaration declaration);

    /** Makes what is wanted of the parameters, on the JVM and in the browser alike. */
    public abstract R of(Params params);

    /** Returns the declaration of the parameters. */
    public final Declaration declaration() {
        Declaration known = declaration;
        if (known == null) {
            known = new Declaration();
            declare(known);
            declaration = known;
        }
        return known;
    }

    @Override
    public final R take(Carried carried) {
        return of(carried.params());
    }

    /** Returns whether a text is short for the group. */
    @Override
    public boolean isText() {
        return declaration().isTextShort();
    }

    @Override
    public boolean accepts(Value value) {
        return value instanceof Value.Fields
                || (declaration().shortForm() != null && value instanceof Value.Word);
    }

    @Override
    protected final Held<R> readOne(Given<R> given) {
        return held(given.fields(declaration()));
    }

    @Override
    public final Held<R> absent(GivenParams params, String path) {
        return held(params.group(declaration(), new Value.Fields(List.of()), path));
    }

    private Held<R> held(GivenParams params) {
        return new Held<>(of(params), params::carried);
    }

    @Override
    public final Held<R> hold(R value) {
        throw new UnsupportedOperationException("a group is what its parameters are");
    }

    @Override
    public final R standIn() {
        throw new UnsupportedOperationException("a group is what its parameters are");
    }

    @Override
    public final boolean isRequired() {
        return declaration().isRequired();
    }

    @Override
    protected final Schema schemaOfOne(@Nullable R usual) {
        return declaration().schema();
    }
}
