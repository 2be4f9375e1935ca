package org.chalkline.site.markdown.document;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Renders pieces of a lesson by themselves. */
public interface Fragments {

    /** A piece of a lesson as block HTML. */
    String blocks(BasedSequence markdown);

    /** A piece of a lesson as inline HTML; what is more than a paragraph stays as it is. */
    String inline(BasedSequence markdown);
}
