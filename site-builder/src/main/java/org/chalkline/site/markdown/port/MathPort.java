package org.chalkline.site.markdown.port;

import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** Typesets formulas. */
@FunctionalInterface
public interface MathPort {

    /** The formula as inline HTML; null after an objection. */
    @Nullable String typeset(SourceText tex, boolean display, Objection objection);

    /** Hears what is wrong with a formula. */
    @FunctionalInterface
    interface Objection {

        /** Something is wrong at an offset in the TeX, in UTF-16 units from 0. */
        void at(int offset, Text what);
    }
}
