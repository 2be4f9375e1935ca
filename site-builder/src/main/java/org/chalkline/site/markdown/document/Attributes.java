package org.chalkline.site.markdown.document;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in braces beside a thing, as pandoc and MyST write it: {@code {#id .class
 * width=50%}}.
 *
 * @param name a word before all others, as in {@code {note .class}}, or empty
 * @param id what its author calls the thing, or empty
 * @param values by their names, in order
 */
public record Attributes(
        BasedSequence name, BasedSequence id, List<String> classes, Map<String, Value> values) {

    /** Says nothing. */
    public static final Attributes NONE =
            new Attributes(BasedSequence.NULL, BasedSequence.NULL, List.of(), Map.of());

    /**
     * The value of an attribute.
     *
     * @param name as it stands there
     * @param text without quotes
     */
    public record Value(BasedSequence name, BasedSequence text) {}

    /** A list without braces; a lone minus is pandoc's for "without a number". */
    private static final String ITEM =
            "[#.][\\w:.-]+|-|[A-Za-z][\\w:-]*(?:=(?:\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s\"'{}]+))?";

    private static final Pattern LIST =
            Pattern.compile("\\{\\s*(?:" + ITEM + ")(?:[\\s,]+(?:" + ITEM + "))*\\s*\\}");

    private static final Pattern ITEMS =
            Pattern.compile(
                    "([#.])([\\w:.-]+)|-|([A-Za-z][\\w:-]*)(=(?:\"([^\"]*)\"|'([^']*)'|(\\S+)))?");

    public Attributes {
        classes = List.copyOf(classes);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The end of a list that begins at an index, after its brace; or -1. */
    public static int end(CharSequence text, int start) {
        Matcher list = LIST.matcher(text).region(start, text.length());
        return list.lookingAt() ? list.end() : -1;
    }

    /** Reads a list with its braces; null where it is none, or holds a word that is not first. */
    public static @Nullable Attributes of(BasedSequence list) {
        if (end(list, 0) != list.length()) {
            return null;
        }
        BasedSequence name = BasedSequence.NULL;
        BasedSequence id = BasedSequence.NULL;
        List<String> classes = new ArrayList<>();
        Map<String, Value> values = new LinkedHashMap<>();
        BasedSequence inside = list.subSequence(1, list.length() - 1);
        Matcher item = ITEMS.matcher(inside);
        boolean first = true;
        while (item.find()) {
            if (item.group(1) != null) {
                if (item.group(1).equals("#")) {
                    id = inside.subSequence(item.start(2), item.end(2));
                } else {
                    classes.add(item.group(2));
                }
            } else if (item.group(4) != null) {
                int group = item.group(5) != null ? 5 : item.group(6) != null ? 6 : 7;
                values.put(
                        item.group(3),
                        new Value(
                                inside.subSequence(item.start(3), item.end(3)),
                                inside.subSequence(item.start(group), item.end(group))));
            } else if (item.group(3) != null) {
                if (!first) {
                    return null;
                }
                name = inside.subSequence(item.start(3), item.end(3));
            }
            first = false;
        }
        return new Attributes(name, id, classes, values);
    }

    /** Whether it says anything but a word. */
    public boolean isSomething() {
        return !id.isEmpty() || !classes.isEmpty() || !values.isEmpty();
    }

    /** The value of an attribute, or null. */
    public @Nullable BasedSequence value(String wanted) {
        Value value = values.get(wanted);
        return value == null ? null : value.text();
    }
}
