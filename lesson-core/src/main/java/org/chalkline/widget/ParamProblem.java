package org.chalkline.widget;

import java.util.List;

/**
 * What is wrong with a parameter.
 *
 * @param path where it stands: {@code units[1].w}; empty for the whole
 * @param what what was found
 * @param expected what would be right
 * @param given the misspelt name, or empty
 * @param known the names that would do, for a hint
 */
public record ParamProblem(
        String path, String what, String expected, String given, List<String> known) {

    static ParamProblem of(String path, String what, String expected) {
        return new ParamProblem(path, what, expected, "", List.of());
    }
}
