package org.chalkline.gallery.question;

import java.util.List;
import org.chalkline.widget.Family;

/**
 * Questions whose answers are typed, or of which several are right. They are a family of their own
 * since they weigh 4 KB, which scripts of networks do without.
 */
public final class TypedFigures {

    public static final Family FAMILY =
            new Family("typed", List.of(AskedKind.QUESTION, Blank.KIND));

    private TypedFigures() {}

    /** Returns whether a text is one number, as readers type it. */
    public static boolean isNumber(String text) {
        return !Double.isNaN(TypedNumber.of(text));
    }

    /** Returns such a number as expressions have it: without full-width signs, with a point. */
    public static String plain(String number) {
        String narrow = Narrow.of(number).replace(" ", "");
        return narrow.indexOf('.') < 0 ? narrow.replace(',', '.') : narrow.replace(",", "");
    }
}
