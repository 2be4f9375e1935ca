package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.markdown.document.Reading;

/**
 * A file that a line takes in as <a
 * href="https://rust-lang.github.io/mdBook/format/mdbook.html">mdBook</a> has it, in the text or as
 * all of a piece of code: <code>{{#include code.rs:name}}</code>, by lines or by a name that
 * comments of the file give to a part.
 */
public final class BookInclude {

    private static final Pattern LINE =
            Pattern.compile(
                    "\\s*\\{\\{\\s*#(?:rustdoc_)?include\\s+([^\\s:{}]+)"
                            + "(?::(\\d*)(:(\\d*))?|:([A-Za-z][\\w-]*))?\\s*\\}\\}\\s*");

    private BookInclude() {}

    /** Puts directives in the place of such lines. */
    public static void find(Document document, Reading reading) {
        for (Node node : document.getDescendants()) {
            BasedSequence text = BasedSequence.NULL;
            String language = "";
            if (node instanceof Paragraph) {
                text = node.getChars();
            } else if (node instanceof FencedCodeBlock code) {
                text = code.getContentChars();
                language = CodeInfo.of(code.getInfo().trim()).language().toString();
                language = language.isEmpty() ? "text" : language;
            }
            Matcher line = LINE.matcher(text);
            if (line.matches()) {
                node.insertBefore(directive(node, text, line, language, reading));
                node.unlink();
            }
        }
    }

    private static DirectiveBlock directive(
            Node node, BasedSequence text, Matcher line, String language, Reading reading) {
        boolean isCode = !language.isEmpty();
        DirectiveBlock block =
                new DirectiveBlock(
                        text.subSequence(0, 0),
                        placed(isCode ? "literalinclude" : "include", text, reading),
                        text.subSequence(line.start(1), line.end(1)),
                        true);
        block.setChars(node.getChars());
        block.setClosed();
        if (isCode) {
            block.addOption("language", placed(language, text, reading), reading);
        }
        if (line.group(5) != null) {
            String name = line.group(5);
            block.addOption("start-after", placed("ANCHOR: " + name, text, reading), reading);
            block.addOption("end-before", placed("ANCHOR_END: " + name, text, reading), reading);
        } else if (line.group(2) != null) {
            String first = line.group(2).isEmpty() ? "1" : line.group(2);
            boolean isOne = line.group(3) == null;
            String last = isOne ? first : line.group(4);
            block.addOption("lines", placed(first + "-" + last, text, reading), reading);
        }
        return block;
    }

    private static BasedSequence placed(String text, BasedSequence at, Reading reading) {
        return reading.map().placed(text, reading.map().offset(at, 0));
    }
}
