package org.chalkline.site.markdown.document;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A line {@code (label)=}, which names the block after it, or d2l's, which names that before. */
public final class LabelBlock extends Block {

    private final BasedSequence label;
    private final boolean isBehind;

    public LabelBlock(BasedSequence chars, BasedSequence label) {
        this(chars, label, false);
    }

    LabelBlock(BasedSequence chars, BasedSequence label, boolean isBehind) {
        super(chars);
        this.label = label;
        this.isBehind = isBehind;
    }

    /** The next block that is no label, in the direction in which this one names; or null. */
    @Nullable Node named() {
        Node node = this;
        while (node instanceof LabelBlock) {
            node = isBehind ? node.getPrevious() : node.getNext();
        }
        return node;
    }

    BasedSequence label() {
        return label;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {label};
    }
}
