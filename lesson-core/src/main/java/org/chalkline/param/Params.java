package org.chalkline.param;

import java.util.function.Supplier;
import org.chalkline.figure.Label;
import org.chalkline.figure.Pen;
import org.chalkline.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The values of some parameters: as an author gave them, when the site is built ({@link
 * GivenParams}), or as the page carries them, in the browser. A figure is made of either by the
 * same code.
 */
public abstract class Params {

    /** Returns the value of a parameter, or null where it is optional and not given. */
    public abstract <T> @Nullable T find(Param<T> param);

    /** Returns the value of a parameter that always has one. */
    public abstract <T> T get(Param<T> param);

    /** Returns the words of the page's language. */
    public abstract Words words();

    /** Returns the pen that draws the figure. */
    public abstract Pen pen();

    /**
     * Returns a label; in the browser one without words, since what is drawn already stays. There
     * the supplier does not run, and the script lacks its code.
     */
    public abstract Label label(Supplier<Label> label);

    /** As {@link #label(Supplier)}: the words of a key. */
    public abstract Label label(String key);
}
