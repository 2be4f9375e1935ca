package org.chalkline.site.markdown.document;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line {@code (label)=}, which names the block after it. */
public final class LabelBlock extends Block {

    private final BasedSequence label;

    public LabelBlock(BasedSequence chars, BasedSequence label) {
        super(chars);
        this.label = label;
    }

    BasedSequence label() {
        return label;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {label};
    }
}
