package org.chalkline.param;

import java.util.List;
import org.chalkline.text.Text;

/**
 * What is wrong with a parameter.
 *
 * @param kind what kind of mistake it is
 * @param path where it stands: {@code units[1].w}; empty for the whole
 * @param offset how many characters stand before what is wrong: of a text, its own; of any other
 *     value, those of its {@linkplain Given#source source}. {@link #WHOLE} where all of it is meant
 * @param what what was found
 * @param expected what would be right
 * @param given the misspelt name, or empty
 * @param known the names that would do, for a hint
 */
public record ParamProblem(
        Kind kind,
        String path,
        int offset,
        Text what,
        Text expected,
        String given,
        List<String> known) {

    /** No place within the value. */
    public static final int WHOLE = -1;

    /** The kinds of mistakes that an author makes with parameters. */
    public enum Kind {
        /** A label is no words with simple math. */
        BROKEN_WORDS,
        /** An expression has a mistake. */
        EXPRESSION,
        /** A claim about the figure does not hold. */
        FALSE,
        /** What must be given is not. */
        MISSING,
        /** A value is of the right type, but does not suit the figure. */
        UNFIT,
        /** None of the names that a value may be. */
        UNKNOWN_CHOICE,
        /** No parameter has this name. */
        UNKNOWN_NAME,
        /** A value is a number, a text, a list … where another of these belongs. */
        WRONG_TYPE
    }

    static ParamProblem of(Kind kind, String path, Text what, Text expected) {
        return new ParamProblem(kind, path, WHOLE, what, expected, "", List.of());
    }

    /** Returns the same problem at one of the characters of a text. */
    ParamProblem at(int place) {
        return new ParamProblem(kind, path, place, what, expected, given, known);
    }
}
