package org.chalkline.site.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chalkline.site.json.Schema;
import org.chalkline.widget.Value;
import org.jspecify.annotations.Nullable;

/** All that a figure's reader asked about one parameter, over several readings. */
final class Asked {

    private final Set<Schema> plain = new LinkedHashSet<>();
    private final Set<Integer> columns = new LinkedHashSet<>();
    private final Map<String, Asked> fields = new LinkedHashMap<>();
    private final Set<Value> usual = new LinkedHashSet<>();
    private @Nullable Set<String> always;
    private @Nullable Asked item;
    private boolean isGroup;
    private boolean isRequired;

    /** Returns a field of the group that this may be. */
    Asked field(String name) {
        isGroup = true;
        return fields.computeIfAbsent(name, key -> new Asked());
    }

    /** Returns the field, or null where nobody asked for it. */
    @Nullable Asked known(String name) {
        return fields.get(name);
    }

    /** Returns the items of the list that this may be. */
    Asked item() {
        if (item == null) {
            item = new Asked();
        }
        return item;
    }

    /** Somebody asked where these paths were given; what was so always is what it hangs on. */
    void askedWhere(Set<String> given) {
        if (always == null) {
            always = new TreeSet<>(given);
        }
        always.retainAll(given);
    }

    /** It may be a group of fields. */
    void beGroup() {
        isGroup = true;
    }

    /** It may be that. */
    void be(Schema schema) {
        plain.add(schema);
    }

    /** It may be rows with so many columns. */
    void beRows(int count) {
        columns.add(count);
    }

    /** That is taken where it is not given. */
    void take(Value value) {
        usual.add(value);
    }

    /** It must be given. */
    void require() {
        isRequired = true;
    }

    /**
     * Returns the schema of the group that this may be.
     *
     * @param way where its fields stand, {@code units[].}, or empty
     */
    Schema group(String way) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        Map<String, List<String>> needs = new LinkedHashMap<>();
        fields.forEach(
                (name, field) -> {
                    schemas.put(name, field.schema(way + name));
                    if (field.mustBe()) {
                        required.add(name);
                    }
                    List<String> others = new ArrayList<>(fields.keySet());
                    others.removeIf(other -> other.equals(name) || !field.hangsOn(way + other));
                    if (!others.isEmpty()) {
                        needs.put(name, others);
                    }
                });
        return Schema.fields(schemas, required, needs);
    }

    private boolean hangsOn(String path) {
        return always != null && always.contains(path);
    }

    /** Returns whether it must be given, be it for something in it. */
    private boolean mustBe() {
        return isRequired || fields.values().stream().anyMatch(Asked::mustBe);
    }

    private Schema schema(String path) {
        List<Schema> some = new ArrayList<>(plain);
        if (!columns.isEmpty()) {
            Schema number = AskingParams.NUMBER;
            some.add(
                    Schema.list(
                            columns.size() == 1
                                    ? Schema.list(number, columns.iterator().next())
                                    : Schema.list(number)));
        }
        if (item != null) {
            some.add(Schema.list(item.schema(path + "[]")));
        }
        if (isGroup) {
            some.add(group(path + "."));
        }
        Schema schema = Schema.anyOf(some);
        return usual.size() == 1 && !isRequired ? schema.usual(usual.iterator().next()) : schema;
    }
}
