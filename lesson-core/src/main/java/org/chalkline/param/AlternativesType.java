package org.chalkline.param;

import java.util.List;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** One of several types, told by the shape of what is given. */
public final class AlternativesType<T> extends ParamType<T> {

    private final List<ParamType<? extends T>> all;
    private final Text expected;

    private AlternativesType(Text expected, List<ParamType<? extends T>> all) {
        this.expected = expected;
        this.all = all;
    }

    /**
     * One of some types. The first one gives the value that stands in for a wrong one.
     *
     * @param expected says in an error what may be given
     */
    public static <T> AlternativesType<T> of(Text expected, List<ParamType<? extends T>> all) {
        return new AlternativesType<>(expected, all);
    }

    @Override
    public T take(Carried carried) {
        List<Carried> both = carried.items();
        return all.get(both.get(0).whole()).take(both.get(1));
    }

    @Override
    public boolean isText() {
        return all.stream().anyMatch(ParamType::isText);
    }

    @Override
    public boolean accepts(Value value) {
        return all.stream().anyMatch(type -> type.accepts(value));
    }

    @Override
    protected Held<T> readOne(Given<T> given) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).accepts(given.value())) {
                return held(i, all.get(i), given);
            }
        }
        return hold(
                given.refuse(
                        Kind.WRONG_TYPE,
                        Text.of("none of the forms that this may have"),
                        expected));
    }

    private static <T, A extends T> Held<T> held(int place, ParamType<A> type, Given<T> given) {
        Held<A> one = type.read(given.as(type::standIn));
        return new Held<>(
                one.value(),
                () -> new Value.Items(List.of(new Value.Numeral(place), one.carried().get())));
    }

    @Override
    public Held<T> hold(T value) {
        return new Held<>(
                value,
                () -> {
                    throw new UnsupportedOperationException("an alternative is given");
                });
    }

    @Override
    public boolean isCarried() {
        return all.stream().allMatch(ParamType::isCarried);
    }

    @Override
    public T standIn() {
        return all.get(0).standIn();
    }

    @Override
    protected Schema schemaOfOne(@Nullable T usual) {
        return Schema.anyOf(all.stream().map(AlternativesType::plain).toList());
    }

    private static <A> Schema plain(ParamType<A> type) {
        return type.schema(null);
    }
}
