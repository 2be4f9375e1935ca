package org.chalkline.expression;

import java.util.List;
import org.chalkline.text.Text;

/**
 * What is wrong with an expression.
 *
 * @param at how many characters stand before it
 * @param what what was found
 * @param expected what would be right
 * @param given the misspelt name, or empty
 * @param known the names that would do, for a hint
 */
public record Problem(int at, Text what, Text expected, String given, List<String> known) {

    /** A problem that is no misspelt name. */
    public Problem(int at, Text what, Text expected) {
        this(at, what, expected, "", List.of());
    }

    /** Returns the same problem where more stands before it. */
    public Problem after(int characters) {
        return new Problem(at + characters, what, expected, given, known);
    }
}
