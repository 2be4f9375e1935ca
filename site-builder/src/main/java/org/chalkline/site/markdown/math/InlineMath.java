package org.chalkline.site.markdown.math;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.chalkline.site.markdown.document.InlineText;

/** A formula in running text; with two dollars it is set large, on its own line. */
final class InlineMath extends Node implements InlineText {

    private final BasedSequence tex;
    private final boolean display;

    InlineMath(BasedSequence chars, BasedSequence tex, boolean display) {
        super(chars);
        this.tex = tex;
        this.display = display;
    }

    BasedSequence tex() {
        return tex;
    }

    boolean display() {
        return display;
    }

    @Override
    public String plain(boolean formulas) {
        return formulas ? tex.toString() : " ";
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {tex};
    }
}
