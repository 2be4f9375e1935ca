package org.chalkline.param;

import java.util.function.UnaryOperator;
import org.chalkline.text.Words;

/**
 * What surrounds a figure while its parameters are read, when the site is built.
 *
 * @param words of the page's language
 * @param languages in which texts may be given
 * @param memory what was found out before
 * @param tables the data that there is
 * @param others the figures whose names expressions may use
 * @param typesetter of formulas
 * @param source gives by its path how a value is written; nothing where nobody wrote it
 */
public record Surroundings(
        Words words,
        Languages languages,
        Memory memory,
        Tables tables,
        Others others,
        Typesetter typesetter,
        UnaryOperator<String> source) {

    /** What surrounds a figure that stands in no file. */
    public static Surroundings of(Words words, Memory memory) {
        return new Surroundings(
                words,
                Languages.NONE,
                memory,
                Tables.NONE,
                Others.NONE,
                Typesetter.NONE,
                path -> "");
    }
}
