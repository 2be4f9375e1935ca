package org.chalkline.minify;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short names for the fields and methods of Java objects, the same ones in class after class, which
 * gzip then finds again and again.
 *
 * <p>TeaVM begins them with a dollar sign, as no property of the browser does, and gives every
 * field of the program another. Here the first field of each class is {@code _a}, the second {@code
 * _b}; a class goes on where its superclass ends, so no object has two fields of one name. Methods
 * are numbered through.
 */
final class SharedNames {

    private static final Pattern WITH_FIELDS =
            Pattern.compile(
                    "function ([\\w$]+)\\(\\) \\{\\s*(?:let a = this;)?\\s*([\\w$]+)\\.call\\((?:a|this)\\);"
                            + "((?:\\s*(?:a|this)\\.[\\w$]+ = [^;{}]+;)+)\\s*\\}");

    private static final Pattern WITHOUT_FIELDS =
            Pattern.compile("([\\w$]+) = \\$rt_classWithoutFields\\(([\\w$]*)\\)");

    private static final Pattern FIELD = Pattern.compile("(?:a|this)\\.(\\$[\\w$]+) =");

    /** A method where objects use it, and where its class is described. */
    private static final Pattern NAME =
            Pattern.compile("(?<=\\.)\\$[\\w$]+|(?<=\")\\$[\\w$]+(?=\",\\s*\\$rt_wrapFunction)");

    private final Map<String, String> superclasses = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private int methods;

    private SharedNames() {}

    /**
     * Returns the script with other names.
     *
     * @throws IllegalArgumentException if it has no classes as TeaVM writes them
     */
    static String in(String script) {
        SharedNames shared = new SharedNames();
        WITHOUT_FIELDS
                .matcher(script)
                .results()
                .forEach(found -> shared.superclasses.put(found.group(1), found.group(2)));
        WITH_FIELDS.matcher(script).results().forEach(shared::count);
        WITH_FIELDS.matcher(script).results().forEach(shared::nameFields);
        if (shared.names.isEmpty()) {
            throw new IllegalArgumentException("no classes as TeaVM writes them");
        }
        return NAME.matcher(script)
                .replaceAll(found -> Matcher.quoteReplacement(shared.name(found.group())));
    }

    private void count(MatchResult found) {
        superclasses.put(found.group(1), found.group(2));
        counts.put(found.group(1), (int) FIELD.matcher(found.group(3)).results().count());
    }

    private void nameFields(MatchResult found) {
        int number = 0;
        String above = found.group(2);
        while (above != null) {
            number += counts.getOrDefault(above, 0);
            above = superclasses.get(above);
        }
        Matcher fields = FIELD.matcher(found.group(3));
        while (fields.find()) {
            names.put(fields.group(1), "_" + Integer.toString(10 + number++, Character.MAX_RADIX));
        }
    }

    private String name(String property) {
        return names.computeIfAbsent(
                property, method -> "$" + Integer.toString(methods++, Character.MAX_RADIX));
    }
}
