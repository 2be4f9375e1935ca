package org.chalkline.site.markdown.document;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import org.chalkline.site.markdown.commonmark.BareUrl;
import org.chalkline.site.markdown.commonmark.CommonMark;
import org.chalkline.site.markdown.commonmark.LineBreaks;

/** Inline content without its markup. */
public final class PlainText {

    private final boolean formulas;
    private final StringBuilder text = new StringBuilder();

    private PlainText(boolean formulas) {
        this.formulas = formulas;
    }

    /** The text of a node's children, formulas as TeX. */
    public static String of(Node node) {
        PlainText plain = new PlainText(true);
        plain.collect(node);
        return plain.text.toString().strip();
    }

    /** The text of a node's children without formulas. */
    static String withoutFormulas(Node node) {
        PlainText plain = new PlainText(false);
        plain.collect(node);
        return plain.text.toString().strip();
    }

    private void collect(Node parent) {
        for (Node node : parent.getChildren()) {
            if (node instanceof Text || node instanceof HtmlEntity) {
                text.append(node.getChars().unescape());
            } else if (node instanceof Code code) {
                text.append(CommonMark.codeText(code));
            } else if (node instanceof InlineText inline) {
                text.append(inline.plain(formulas));
            } else if (node instanceof BareUrl) {
                text.append(node.getChars());
            } else if (node instanceof SoftLineBreak soft) {
                text.append(LineBreaks.needsSpace(soft) ? " " : "");
            } else if (node instanceof HardLineBreak) {
                text.append(' ');
            } else if (!(node instanceof HtmlInline)) {
                collect(node);
            }
        }
    }
}
