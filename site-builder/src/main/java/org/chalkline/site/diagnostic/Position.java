package org.chalkline.site.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text file: line and column count from 1, columns in code points. Places are ordered
 * as they are read, those in an included file where that is included.
 *
 * @param inclusion how the place came into the file at hand, or null where it stands in that itself
 */
public record Position(@Nullable Inclusion inclusion, int line, int column)
        implements Comparable<Position> {

    /** The first character of a file. */
    public static final Position START = new Position(1, 1);

    private static final Comparator<Position> IN_ONE_FILE =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    /**
     * A file that is read as a part of another.
     *
     * @param file its name
     * @param at where the other one asks for it
     */
    public record Inclusion(String file, Position at) {}

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "position " + line + ":" + column + " is before 1:1");
        }
    }

    /** A place in the file at hand. */
    public Position(int line, int column) {
        this(null, line, column);
    }

    /** Returns the file in which this stands where that at hand has a name. */
    public String file(String atHand) {
        return inclusion == null ? atHand : inclusion.file();
    }

    /** Returns this for one who knows its file. */
    public Position inItsFile() {
        return inclusion == null ? this : new Position(line, column);
    }

    /** Returns the files that led here, from that at hand, which has a name, to that of this. */
    public List<String> files(String atHand) {
        List<String> files = new ArrayList<>();
        way().forEach(place -> files.add(place.file(atHand)));
        return files;
    }

    /** Returns what no other place of a lesson has, for ids. */
    public String id() {
        return way().stream()
                .map(place -> place.line + "-" + place.column)
                .collect(Collectors.joining("-"));
    }

    /** Returns where the outermost file asks for the next, and so on, and this. */
    private List<Position> way() {
        List<Position> way = new ArrayList<>();
        for (Position place = this; place != null; ) {
            way.add(place);
            place = place.inclusion == null ? null : place.inclusion.at();
        }
        Collections.reverse(way);
        return way;
    }

    @Override
    public int compareTo(Position other) {
        if (inclusion == null && other.inclusion == null) {
            return IN_ONE_FILE.compare(this, other);
        }
        List<Position> way = way();
        List<Position> others = other.way();
        for (int i = 0; i < Math.min(way.size(), others.size()); i++) {
            int order = IN_ONE_FILE.compare(way.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(way.size(), others.size());
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
