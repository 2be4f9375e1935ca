package org.chalkline.site.yaml;

import java.util.Map;
import java.util.function.IntFunction;
import org.chalkline.param.Value;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Position;

/**
 * The fields of a YAML document and where each stands in its file.
 *
 * @param places by the path of a value, such as {@code units[1].w}; the document's own is empty
 * @param scalars texts by the path of each, to find where their characters stand
 * @param isBroken whether the text was no document of fields at all, so that there are none
 */
public record Yaml(
        Value.Fields fields,
        Map<String, Position> places,
        Map<String, IntFunction<Position>> scalars,
        boolean isBroken) {

    /**
     * Reads a document of fields; what is wrong with it is reported and left out.
     *
     * @param file the file it stands in
     * @param origin where in that file it stands
     */
    public static Yaml read(
            String text, String file, FilePositions origin, Diagnostics diagnostics) {
        return new YamlReader(file, origin, diagnostics).read(text);
    }

    /** Returns where the name of a value stands. */
    public Position placeOfName(String path) {
        Position place = places.get(path + YamlReader.KEY);
        return place == null ? place(path) : place;
    }

    /**
     * Returns where a character of a text stands, or the text itself where that cannot be told.
     *
     * @param offset how many characters of the text stand before it; below 0 for the text itself
     */
    public Position place(String path, int offset) {
        IntFunction<Position> scalar = scalars.get(path);
        return scalar == null || offset < 0 ? place(path) : scalar.apply(offset);
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
