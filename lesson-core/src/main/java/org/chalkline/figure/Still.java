package org.chalkline.figure;

import java.util.function.Supplier;

/**
 * A part of a figure that is the same in every state: drawn when the site is built, and left alone
 * in the reader's browser, whose script is therefore spared the code that draws it.
 */
public final class Still implements Node {

    private final Supplier<Element.Builder> drawing;

    /** Keeps how an element is drawn. */
    public Still(Supplier<Element.Builder> drawing) {
        this.drawing = drawing;
    }

    /** Returns the element. */
    public Element draw() {
        return drawing.get().build();
    }
}
