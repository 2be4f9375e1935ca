package org.chalkline.param;

import java.util.List;
import org.chalkline.figure.Element;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** Typesets the formulas of figures, when the site is built. */
@FunctionalInterface
public interface Typesetter {

    /** Leaves formulas as they are written, without their numbers. */
    Typesetter NONE =
            (tex, numbers, objection) ->
                    new Typeset(
                            new Element(
                                    "span", List.of(), List.of(new org.chalkline.figure.Text(tex))),
                            tex);

    /**
     * A formula.
     *
     * @param html for the page
     * @param text for reading aloud
     */
    record Typeset(Element html, String text) {}

    /** Gives what stands for a number within a formula. */
    @FunctionalInterface
    interface Numbers {

        /**
         * Returns the element of a number.
         *
         * @param start where in the TeX it begins to say which number
         * @param end where it has said so
         */
        Element number(int start, int end);
    }

    /** Hears what is wrong with a formula. */
    @FunctionalInterface
    interface Objection {

        /** Something is wrong at an offset in the TeX. */
        void at(int offset, Text what);
    }

    /** Returns a formula on lines of its own; null after an objection. */
    @Nullable Typeset typeset(String tex, Numbers numbers, Objection objection);
}
