package org.chalkline.site.markdown.port;

import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.text.Text;

/** What the renderer of a role may ask of the lesson around it. */
public interface RoleContext {

    /**
     * Returns whether a reader may do something there: it is shown once, as part of no heading,
     * link, caption or title.
     */
    boolean mayBeLive();

    /** Reports a mistake of this lesson, unless the role is quoted from elsewhere. */
    void report(Mistake mistake, SourceText text, Text what, Text expected);

    /** Returns the text of its block before it, without markup. */
    String before();

    /** Returns the text of its block after it, without markup. */
    String after();
}
