package org.chalkline.site.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.param.Value;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Position;

/**
 * The fields of a YAML document and where each stands in its file.
 *
 * @param places by the path of a value, such as {@code units[1].w}; the document's own is empty
 * @param sources how each value is written, by its path
 * @param isBroken whether the text was no document of fields at all, so that there are none
 */
public record Yaml(
        Value.Fields fields,
        Map<String, Position> places,
        Map<String, Source> sources,
        boolean isBroken) {

    /**
     * Reads a document of fields; what is wrong with it is reported and left out. Brackets keep
     * plain values whole: <code>{m: mean(f(a, b))}</code>.
     *
     * @param file the file it stands in
     * @param origin where in that file it stands
     */
    public static Yaml read(
            String text, String file, FilePositions origin, Diagnostics diagnostics) {
        return new YamlReader(file, origin, diagnostics, false).read(Written.byAuthor(text));
    }

    /** Reads JSON, as {@link #read}: its quoted texts are what a program wrote. */
    public static Yaml readJson(
            String text, String file, FilePositions origin, Diagnostics diagnostics) {
        return new YamlReader(file, origin, diagnostics, true).read(Written.asItStands(text));
    }

    /**
     * Returns these fields with those of another document that these lack; groups of both are
     * joined in the same way.
     */
    public Yaml over(Yaml other) {
        Map<String, Position> allPlaces = new HashMap<>(other.places);
        allPlaces.putAll(places);
        Map<String, Source> allSources = new HashMap<>(other.sources);
        allSources.putAll(sources);
        return new Yaml(over(fields, other.fields), allPlaces, allSources, isBroken);
    }

    private static Value.Fields over(Value.Fields own, Value.Fields others) {
        Map<String, Value> all = new LinkedHashMap<>();
        others.fields().forEach(field -> all.put(field.name(), field.value()));
        for (Value.Field field : own.fields()) {
            Value value =
                    field.value() instanceof Value.Fields group
                                    && all.get(field.name()) instanceof Value.Fields other
                            ? over(group, other)
                            : field.value();
            all.put(field.name(), value);
        }
        List<Value.Field> fields = new ArrayList<>();
        all.forEach((name, value) -> fields.add(new Value.Field(name, value)));
        return new Value.Fields(fields);
    }

    /** Returns where the name of a value stands. */
    public Position placeOfName(String path) {
        Position place = places.get(path + YamlReader.KEY);
        return place == null ? place(path) : place;
    }

    /**
     * Returns where a character of a value stands, or the value itself where that cannot be told.
     *
     * @param offset how many characters stand before it: of a text, of its own; of any other value,
     *     of its {@linkplain #source source}; below 0 for the value itself
     */
    public Position place(String path, int offset) {
        Source source = sources.get(path);
        return source == null || offset < 0 ? place(path) : source.position(offset);
    }

    /** Returns how a value is written, with its quotes and brackets; empty where there is none. */
    public String source(String path) {
        Source source = sources.get(path);
        return source == null ? "" : source.text();
    }

    /** Returns where a value stands, or the nearest value around it that stands anywhere. */
    public Position place(String path) {
        String around = path;
        Position place = places.get(around);
        while (place == null && !around.isEmpty()) {
            int end = Math.max(around.lastIndexOf('.'), around.lastIndexOf('['));
            around = around.substring(0, Math.max(0, end));
            place = places.get(around);
        }
        return place == null ? Position.START : place;
    }
}
