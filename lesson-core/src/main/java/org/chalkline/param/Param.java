package org.chalkline.param;

/**
 * A parameter of a figure: its name, and what it may be.
 *
 * <p>A figure keeps its parameters as constants and asks {@link Params} for their values, on the
 * JVM and in the browser alike. All that only the building of the site needs, such as what is usual
 * where an author gives nothing, is said once in a {@link Declaration}, which the script lacks.
 * What a parameter is for is said in each language by {@code schema/en.properties} and the like.
 */
public final class Param<T> {

    private final String name;
    private final ParamType<T> type;
    private final boolean isCarried;

    private Param(String name, ParamType<T> type, boolean isCarried) {
        this.name = name;
        this.type = type;
        this.isCarried = isCarried;
    }

    /** Returns a parameter whose value the page carries. */
    public static <T> Param<T> of(String name, ParamType<T> type) {
        return new Param<>(name, type, true);
    }

    /** Returns a parameter that only the building of the site needs. */
    public static <T> Param<T> atBuild(String name, ParamType<T> type) {
        return new Param<>(name, type, false);
    }

    /** Returns its name, as authors write it and as the page carries it. */
    public String name() {
        return name;
    }

    /** Returns what it may be. */
    public ParamType<T> type() {
        return type;
    }

    /** Returns whether the page carries its value. */
    boolean isCarried() {
        return isCarried && type.isCarried();
    }
}
