package org.chalkline.param;

/** A group of parameters that is nothing more than these. */
public final class Section extends ParamGroup<Params> {

    /** Any parameters, which a {@link Declaration} names. */
    public static final Section SECTION =
            Section.of(
                    declaration -> {
                        throw new IllegalStateException("not declared");
                    });

    /** Groups of any parameters, which a {@link Declaration} names. */
    public static final ListType<Params> LIST = ListType.of(SECTION);

    private final Declarer declarer;

    /** Says which parameters there are. */
    @FunctionalInterface
    public interface Declarer {

        /** Adds them to a declaration. */
        void declare(Declaration declaration);
    }

    private Section(Declarer declarer) {
        this.declarer = declarer;
    }

    /** Returns a group of the parameters that are declared. */
    public static Section of(Declarer declarer) {
        return new Section(declarer);
    }

    @Override
    protected void declare(Declaration declaration) {
        declarer.declare(declaration);
    }

    @Override
    public Params of(Params params) {
        return params;
    }
}
