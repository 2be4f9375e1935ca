package org.chalkline.site.base;

import java.io.IOException;
import org.chalkline.text.Text;

/** What the program or the system refuses to do, for an author to read. */
public final class Refusal extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Text text;

    public Refusal(Text text) {
        super(text.toString());
        this.text = text;
    }

    /** Returns what is refused and what to do about it. */
    public Text text() {
        return text;
    }
}
