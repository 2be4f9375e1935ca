package org.chalkline.site.markdown.port;

import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.text.Text;

/** What the renderer of a directive may ask of the lesson around it. */
public interface DirectiveContext {

    /** A directive's text as inline HTML; text that is more than one paragraph stays as it is. */
    String inline(SourceText markdown);

    /** A directive's text as block HTML. */
    String blocks(SourceText markdown);

    /** The number of the directive in words, as {@code Figure 2}, or an empty string. */
    String number();

    /** Reports a mistake of this lesson without a hint. */
    default void report(Mistake mistake, Position position, Text what, Text expected) {
        report(mistake, position, what, expected, Text.NONE);
    }

    /** Reports a mistake of this lesson; expected and hint may be empty. */
    void report(Mistake mistake, Position position, Text what, Text expected, Text hint);
}
