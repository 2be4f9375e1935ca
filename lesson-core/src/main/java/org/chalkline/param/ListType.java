package org.chalkline.param;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** Values of one type in order, none unless given. */
public final class ListType<E> extends ParamType<List<E>> {

    private static final int ANY = Integer.MAX_VALUE;

    private final ParamType<E> item;
    private final int least;
    private final int most;

    private ListType(ParamType<E> item, int least, int most) {
        this.item = item;
        this.least = least;
        this.most = most;
    }

    /** Values of a type. */
    public static <E> ListType<E> of(ParamType<E> item) {
        return new ListType<>(item, 0, ANY);
    }

    /** At least one value of a type. */
    public static <E> ListType<E> some(ParamType<E> item) {
        return new ListType<>(item, 1, ANY);
    }

    /** From {@code least} to {@code most} values of a type. */
    public static <E> ListType<E> of(ParamType<E> item, int least, int most) {
        return new ListType<>(item, least, most);
    }

    @Override
    public List<E> take(Carried carried) {
        List<E> items = new ArrayList<>();
        for (Carried each : carried.items()) {
            items.add(item.take(each));
        }
        return items;
    }

    @Override
    public boolean isText() {
        return item.isText();
    }

    @Override
    public boolean accepts(Value value) {
        return value instanceof Value.Items;
    }

    @Override
    protected Held<List<E>> readOne(Given<List<E>> given) {
        List<Value> values = given.items(Text.of("a list"));
        List<Held<E>> items = new ArrayList<>();
        for (Value value : values) {
            items.add(item.read(given.item(items.size(), value, item::standIn)));
        }
        if (given.value() instanceof Value.Items && !isCount(items.size())) {
            given.report(
                    ParamProblem.Kind.UNFIT,
                    counted(items.size()),
                    given.expectedOr(
                            most == ANY
                                    ? Text.of("at least {0}", least)
                                    : Text.of("{0} to {1}", least, most)));
        }
        return held(items);
    }

    private static Text counted(int items) {
        return items == 0
                ? Text.of("an empty list")
                : items == 1 ? Text.of("one item") : Text.of("{0} items", items);
    }

    private boolean isCount(int count) {
        return count >= least && count <= most;
    }

    @Override
    public Held<List<E>> hold(List<E> value) {
        List<Held<E>> items = new ArrayList<>();
        for (E each : value) {
            items.add(item.hold(each));
        }
        return held(items);
    }

    private static <E> Held<List<E>> held(List<Held<E>> items) {
        List<E> values = new ArrayList<>();
        List<Supplier<Value>> carried = new ArrayList<>();
        for (Held<E> each : items) {
            values.add(each.value());
            carried.add(each.carried());
        }
        return new Held<>(
                values, () -> new Value.Items(carried.stream().map(Supplier::get).toList()));
    }

    @Override
    public @Nullable Held<List<E>> absent(GivenParams params, String path) {
        return hold(List.of());
    }

    @Override
    public boolean isCarried() {
        return item.isCarried();
    }

    @Override
    public List<E> standIn() {
        return List.of();
    }

    @Override
    protected Schema schemaOfOne(@Nullable List<E> usual) {
        Schema list = Schema.list(item.schema(null)).count(least, most);
        return usual == null
                ? list
                : list.usual(new Value.Items(usual.stream().map(item::asGiven).toList()));
    }
}
