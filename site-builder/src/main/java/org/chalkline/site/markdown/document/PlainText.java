package org.chalkline.site.markdown.document;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import org.chalkline.site.markdown.commonmark.BareUrl;
import org.chalkline.site.markdown.commonmark.CommonMark;
import org.chalkline.site.markdown.commonmark.LineBreaks;
import org.jspecify.annotations.Nullable;

/** Inline content without its markup. */
public final class PlainText {

    private final boolean formulas;
    private final @Nullable Node mark;
    private final StringBuilder text = new StringBuilder();
    private int markAt;

    private PlainText(boolean formulas, @Nullable Node mark) {
        this.formulas = formulas;
        this.mark = mark;
    }

    /** The text of a node's children, formulas as TeX. */
    public static String of(Node node) {
        PlainText plain = new PlainText(true, null);
        plain.collect(node);
        return plain.text.toString().strip();
    }

    /** The text within a node before one of the nodes in it, formulas as TeX. */
    public static String before(Node node, Node mark) {
        PlainText plain = around(node, mark);
        return plain.text.substring(0, plain.markAt);
    }

    /** The text within a node after one of the nodes in it, formulas as TeX. */
    public static String after(Node node, Node mark) {
        PlainText plain = around(node, mark);
        return plain.text.substring(plain.markAt);
    }

    private static PlainText around(Node node, Node mark) {
        PlainText plain = new PlainText(true, mark);
        plain.collect(node);
        return plain;
    }

    /** The text of a node's children without formulas. */
    static String withoutFormulas(Node node) {
        PlainText plain = new PlainText(false, null);
        plain.collect(node);
        return plain.text.toString().strip();
    }

    private void collect(Node parent) {
        for (Node node : parent.getChildren()) {
            if (node == mark) {
                markAt = text.length();
            } else if (node instanceof Text || node instanceof HtmlEntity) {
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
            } else if (!(node instanceof HtmlInline || node instanceof Footnote)) {
                collect(node);
            }
        }
    }
}
