package org.chalkline.site.markdown.commonmark;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A lesson asks for too much. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient BasedSequence place;

    public Refused(BasedSequence place, String message) {
        super(message);
        this.place = place;
    }

    /** The text that is too much, or begins so. */
    public BasedSequence place() {
        return place;
    }
}
