package org.chalkline.param;

import java.util.List;

/** A value as a page carries it, taken up in the browser. */
public interface Carried {

    /** Returns a number. */
    double number();

    /** Returns a whole number. */
    int whole();

    /** Returns true or false. */
    boolean flag();

    /** Returns a text. */
    String text();

    /** Returns numbers in order. */
    double[] numbers();

    /** Returns values in order. */
    List<Carried> items();

    /** Returns values by their names. */
    Params params();
}
