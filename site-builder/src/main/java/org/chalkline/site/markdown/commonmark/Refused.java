package org.chalkline.site.markdown.commonmark;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.chalkline.text.Text;

/** A lesson asks for too much. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient BasedSequence place;
    private final transient Text text;

    public Refused(BasedSequence place, Text text) {
        super(text.toString());
        this.place = place;
        this.text = text;
    }

    /** What the lesson asks for, as the end of a sentence about it. */
    public Text text() {
        return text;
    }

    /** The text that is too much, or begins so. */
    public BasedSequence place() {
        return place;
    }
}
