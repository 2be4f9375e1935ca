package org.chalkline.param;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of one type by names of the author's own, in the author's order; none unless given. */
public final class MapType<E> extends ParamType<Map<String, E>> {

    private final ParamType<E> item;
    private final boolean areLabels;

    private MapType(ParamType<E> item, boolean areLabels) {
        this.item = item;
        this.areLabels = areLabels;
    }

    /** Values of a type. */
    public static <E> MapType<E> of(ParamType<E> item) {
        return new MapType<>(item, false);
    }

    /** Values of a type by labels that readers see. */
    public static <E> MapType<E> byLabels(ParamType<E> item) {
        return new MapType<>(item, true);
    }

    @Override
    public boolean isText() {
        return areLabels;
    }

    @Override
    public Map<String, E> take(Carried carried) {
        Map<String, E> items = new LinkedHashMap<>();
        for (Carried pair : carried.items()) {
            List<Carried> both = pair.items();
            items.put(both.get(0).text(), item.take(both.get(1)));
        }
        return items;
    }

    @Override
    public boolean accepts(Value value) {
        return value instanceof Value.Fields;
    }

    @Override
    protected Held<Map<String, E>> readOne(Given<Map<String, E>> given) {
        Map<String, Held<E>> items = new LinkedHashMap<>();
        for (Value.Field field : given.fields()) {
            items.put(field.name(), item.read(given.field(field, item::standIn)));
        }
        return held(items);
    }

    @Override
    public Held<Map<String, E>> hold(Map<String, E> value) {
        Map<String, Held<E>> items = new LinkedHashMap<>();
        value.forEach((name, each) -> items.put(name, item.hold(each)));
        return held(items);
    }

    private static <E> Held<Map<String, E>> held(Map<String, Held<E>> items) {
        Map<String, E> values = new LinkedHashMap<>();
        items.forEach((name, each) -> values.put(name, each.value()));
        return new Held<>(
                values,
                () ->
                        new Value.Items(
                                items.entrySet().stream()
                                        .<Value>map(
                                                each ->
                                                        new Value.Items(
                                                                List.of(
                                                                        new Value.Word(
                                                                                each.getKey()),
                                                                        each.getValue()
                                                                                .carried()
                                                                                .get())))
                                        .toList()));
    }

    @Override
    public @Nullable Held<Map<String, E>> absent(GivenParams params, String path) {
        return hold(Map.of());
    }

    @Override
    public boolean isCarried() {
        return item.isCarried();
    }

    @Override
    public Map<String, E> standIn() {
        return Map.of();
    }

    @Override
    protected Schema schemaOfOne(@Nullable Map<String, E> usual) {
        return Schema.named(item.schema(null));
    }
}
