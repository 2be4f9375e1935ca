package org.chalkline.site.markdown.port;

import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;

/** What the renderer of a directive may ask of the lesson around it. */
public interface DirectiveContext {

    /** A directive's text as inline HTML; text that is more than one paragraph stays as it is. */
    String inline(SourceText markdown);

    /** A directive's text as block HTML. */
    String blocks(SourceText markdown);

    /** The number of the directive in words, as {@code Figure 2}, or an empty string. */
    String number();

    /** Reports a mistake of this lesson; expected and hint may be empty. */
    void report(Mistake mistake, Position position, String what, String expected, String hint);
}
