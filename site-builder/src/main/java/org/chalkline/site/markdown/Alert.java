package org.chalkline.site.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Children;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** A quote that begins with a line such as {@code [!NOTE]}, as GitHub has them: a box. */
final class Alert extends Block {

    private static final List<String> KINDS =
            List.of("note", "tip", "important", "warning", "caution");

    private final String kind;

    private Alert(BasedSequence chars, String kind) {
        super(chars);
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    /** Puts boxes in the place of the quotes that mean them. */
    static void find(Document document, Reading reading) {
        for (Node node : document.getDescendants()) {
            if (node instanceof BlockQuote quote
                    && quote.getFirstChild() instanceof Paragraph first
                    && first.getFirstChild() instanceof LinkRef mark
                    && isMark(mark)) {
                String kind = mark.getReference().subSequence(1).toString().strip();
                if (KINDS.contains(kind.toLowerCase(Locale.ROOT))) {
                    replace(quote, first, mark, kind.toLowerCase(Locale.ROOT));
                } else {
                    reading.unknown(
                            Mistake.UNKNOWN_BOX,
                            reading.position(mark.getReference()),
                            Text.of("unknown box '!{0}'", kind),
                            "!" + kind,
                            marks());
                }
            }
        }
    }

    /** Whether a reference is the mark of a box: {@code [!…]} that fills its line. */
    private static boolean isMark(LinkRef mark) {
        @Nullable Node next = mark.getNext();
        return mark.getReference().startsWith("!")
                && mark.getText().isEmpty()
                && (next == null || next instanceof SoftLineBreak);
    }

    private static List<String> marks() {
        return KINDS.stream().map(kind -> "!" + kind.toUpperCase(Locale.ROOT)).toList();
    }

    private static void replace(BlockQuote quote, Paragraph first, LinkRef mark, String kind) {
        Alert alert = new Alert(quote.getChars(), kind);
        Node lineBreak = mark.getNext();
        mark.unlink();
        if (lineBreak == null) {
            first.unlink();
        } else {
            lineBreak.unlink();
        }
        Children.move(quote, alert);
        quote.insertBefore(alert);
        quote.unlink();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
