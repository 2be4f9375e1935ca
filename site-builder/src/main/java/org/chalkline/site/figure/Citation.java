package org.chalkline.site.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson writes to cite a number of a figure: {@code relu-lab.loss@stage1:.3f}, of which all
 * but the number's name may be left out.
 *
 * @param figure the figure's label, or empty
 * @param number the number's name
 * @param state a state's name or writing, or empty
 * @param format how many decimals are shown, as {@code .3f}, or empty
 */
record Citation(Part figure, Part number, Part state, Part format) {

    private static final Pattern CITATION =
            Pattern.compile(
                    "\\s*(?:(?<figure>[^@]+?)\\.)??(?<number>[^.@:=<>\\s]+)"
                            + "(?:@(?<state>[^@:]+?))?(?::(?<format>[-+ ,.\\d]*[a-zA-Z%]?))?\\s*");

    /** A part of the text and where in it. */
    record Part(String text, int offset) {

        boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** Reads a citation, or returns null where the text is none. */
    static @Nullable Citation read(String text) {
        Matcher found = CITATION.matcher(text);
        return found.matches()
                ? new Citation(
                        part(found, "figure"),
                        part(found, "number"),
                        part(found, "state"),
                        part(found, "format"))
                : null;
    }

    private static Part part(Matcher found, String group) {
        String text = found.group(group);
        return text == null ? new Part("", 0) : new Part(text, found.start(group));
    }
}
