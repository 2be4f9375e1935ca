package org.chalkline.param;

import org.jspecify.annotations.Nullable;

/**
 * What a parameter may be. Only {@link #take} runs in the browser.
 *
 * <p>A type of one value of YAML extends {@link PlainType}; {@link ListType}, {@link MapType} and
 * {@link ParamGroup} are made of others.
 */
public abstract class ParamType<T> {

    /** Takes up what the page carries. */
    public abstract T take(Carried carried);

    /** Returns whether an author's value has the shape of this type. */
    public abstract boolean accepts(Value value);

    /**
     * Returns whether it is words for readers, which an author may give for each language: <code>
     * {en: height, zh-CN: 高度}</code>.
     */
    public boolean isText() {
        return false;
    }

    /** Reads what an author gave; tells of what is wrong with it and holds something else then. */
    public final Held<T> read(Given<T> given) {
        return readOne(isText() ? given.inLanguage() : given);
    }

    /** Reads what an author gave in one language. */
    protected abstract Held<T> readOne(Given<T> given);

    /** Holds a value that the author did not give. */
    public abstract Held<T> hold(T value);

    /** Returns how an author would write a value. */
    public Value asGiven(T value) {
        throw new UnsupportedOperationException("no default of this type");
    }

    /** Returns what stands in for a value that is missing or wrong, so that the rest is read. */
    public abstract T standIn();

    /**
     * Returns what is held where nothing is given and no other value is usual, or null for nothing.
     */
    public @Nullable Held<T> absent(GivenParams params, String path) {
        return null;
    }

    /** Returns whether a page carries such values, and not only the building of the site. */
    public boolean isCarried() {
        return true;
    }

    /** Returns whether something must be given, be it within. */
    public boolean isRequired() {
        return false;
    }

    /**
     * Returns the schema of what an author may give.
     *
     * @param usual what is taken where nothing is given, if that is the same in every figure
     */
    public final Schema schema(@Nullable T usual) {
        Schema one = schemaOfOne(usual);
        return isText() ? one.orByLanguage() : one;
    }

    /** Returns the schema of what an author may give in one language. */
    protected abstract Schema schemaOfOne(@Nullable T usual);
}
