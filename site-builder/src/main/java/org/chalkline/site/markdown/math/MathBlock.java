package org.chalkline.site.markdown.math;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.chalkline.site.markdown.document.OutlinedBlock;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.port.MessagePort;

/** A formula on lines of its own; what stands after its closing mark becomes a paragraph in it. */
final class MathBlock extends Block implements OutlinedBlock {

    private BasedSequence tex = BasedSequence.NULL;
    private BasedSequence label = BasedSequence.NULL;
    private String closing = "";

    BasedSequence tex() {
        return tex;
    }

    void setTex(BasedSequence tex) {
        this.tex = tex;
    }

    /** The label in parentheses after the formula, or an empty sequence. */
    BasedSequence label() {
        return label;
    }

    void setLabel(BasedSequence label) {
        this.label = label;
    }

    /** The closing mark that was awaited in vain, or an empty string. */
    String missingClosing() {
        return closing;
    }

    void setMissingClosing(String closing) {
        this.closing = closing;
    }

    @Override
    public List<BasedSequence> labels() {
        return label.isEmpty() ? List.of() : List.of(label);
    }

    @Override
    public String number(boolean labelled, Reading reading) {
        return labelled ? MessagePort.EQUATION : "";
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {tex, label};
    }
}
