package org.chalkline.site.markdown.directive;

import java.util.List;
import java.util.function.Predicate;
import org.chalkline.text.Text;

/**
 * An option that a directive understands.
 *
 * @param expected what its values are, for messages
 * @param accepts whether it takes a value, which has no spaces around it
 */
record OptionType(String name, Text expected, Predicate<String> accepts) {

    /** Columns as wide as what they hold. */
    static final String AUTO = "auto";

    private static final int MOST_DIGITS = 6;

    /** An option that is there or is not; {@code true} and {@code false} are understood, too. */
    static OptionType flag(String name) {
        return new OptionType(
                name, Text.of("nothing after the colon"), List.of("", "true", "false")::contains);
    }

    static OptionType text(String name) {
        return new OptionType(name, Text.of("a text"), value -> true);
    }

    static OptionType count(String name) {
        return new OptionType(name, Text.of("a whole number"), OptionType::isWhole);
    }

    /** A whole number, also a negative one. */
    static OptionType integer(String name) {
        return new OptionType(
                name,
                Text.of("a whole number"),
                value -> isWhole(value.startsWith("-") ? value.substring(1) : value));
    }

    static OptionType choice(String name, String... words) {
        List<String> known = List.of(words);
        return new OptionType(name, Text.list(known), known::contains);
    }

    /** A length in pixels or in percent of what there is. */
    static OptionType length(String name) {
        return new OptionType(
                name, Text.of("a length, such as 300px or 50%"), OptionType::isLength);
    }

    /** A share of the width that there is. */
    static OptionType percent(String name) {
        return new OptionType(
                name,
                Text.of("a share of the width, such as 50%"),
                value -> value.endsWith("%") && isLength(value));
    }

    /** Whole numbers that tell how wide columns are beside one another, or {@link #AUTO}. */
    static OptionType parts(String name) {
        return new OptionType(
                name,
                Text.of("whole numbers, such as 1 2 1, or {0}", AUTO),
                value ->
                        value.equals(AUTO)
                                || value.matches("[1-9]\\d{0,3}([\\s,]+[1-9]\\d{0,3})*"));
    }

    /** Lines such as {@code 2, 5-7}. */
    static OptionType lines(String name) {
        return new OptionType(
                name, Text.of("lines, such as 2, 5-7"), value -> LineNumbers.parse(value) != null);
    }

    private static boolean isWhole(String value) {
        return !value.isEmpty()
                && value.length() <= MOST_DIGITS
                && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isLength(String value) {
        for (String unit : List.of("px", "%")) {
            if (value.endsWith(unit)) {
                return isWhole(value.substring(0, value.length() - unit.length()).strip());
            }
        }
        return isWhole(value);
    }
}
