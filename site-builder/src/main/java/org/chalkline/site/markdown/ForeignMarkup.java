package org.chalkline.site.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.commonmark.BareUrl;
import org.chalkline.site.markdown.document.InlineText;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.text.Text;

/**
 * Finds text that other programs read as markup, and warns of it with the way that lessons have.
 *
 * <p>Of each block only what is text is looked at: code, formulas, roles, HTML and addresses are
 * masked, as is what a backslash escapes. A new kind is a line in {@link #KINDS}.
 */
final class ForeignMarkup {

    /** Stands for code. */
    private static final char CODE = '\uE000';

    /** Stands for all else that is no text. */
    private static final char MASK = '\uE001';

    /** Characters of what is quoted. */
    private static final int LONGEST = 40;

    private static final String LINE = "(?m)^[ \\t]*";

    /**
     * A kind of markup.
     *
     * @param mark a text without which there is none
     * @param pattern what it looks like in masked text
     * @param instead what to do
     */
    private record Kind(String mark, Pattern pattern, Text instead) {

        static Kind of(String mark, String pattern, Text instead) {
            return new Kind(mark, Pattern.compile(pattern), instead);
        }
    }

    /** The first that fits at a place has it. */
    private static final List<Kind> KINDS =
            List.of(
                    Kind.of(
                            "TOC",
                            "\\[\\[?_?TOC_?\\]?\\]",
                            Text.of("Every page has its table of contents; leave this out.")),
                    Kind.of(
                            "toc",
                            "\\[\\[?_?toc_?\\]?\\]|\\$\\{toc\\}",
                            Text.of("Every page has its table of contents; leave this out.")),
                    Kind.of(
                            "[",
                            LINE + "\\[[(\\[][ xX]?[)\\]]\\]",
                            Text.of("Questions are figures: lab:quiz, lab:question.")),
                    Kind.of(
                            "[[",
                            "!?\\[\\[[^\\[\\]\\n]+\\]\\]",
                            Text.of(
                                    "A link is written as {0}, a question as {1}.",
                                    "[text](lesson.md)", "{lab:blank}`answer`")),
                    Kind.of(
                            "?[",
                            "(?<![\\w?!])[!?]?\\?\\[[^\\]\\n]*\\]",
                            Text.of("Write {0} or {1}.", "{video}", "{audio}")),
                    Kind.of("[@", "\\[-?@[^\\]\\n]+\\]", Text.of("Write {0}.", "{cite:p}`key`")),
                    Kind.of(
                            "@",
                            "(?<![\\w@/.])@(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|def|exm|exr)-[\\w-]+",
                            Text.of("Write {0} or {1}.", "{numref}`label`", "[](#label)")),
                    Kind.of(
                            "@",
                            "(?<![\\w@/.])@[A-Za-z_][\\w.]*\\([^)\\n]*\\)",
                            Text.of("Macros are not run; write what it should say.")),
                    Kind.of(
                            "^[",
                            "\\^\\[[^\\]\\n]+\\]",
                            Text.of("Write {0}, and {1} on a line of its own.", "[^1]", "[^1]: …")),
                    Kind.of(
                            "{{#",
                            "\\{\\{#[^{}\\n]*\\}\\}",
                            Text.of("Write {0} or {1}.", "{include}", "{literalinclude}")),
                    Kind.of(
                            "{{",
                            "\\{\\{[<%].*?[>%]\\}\\}",
                            Text.of("Shortcodes are not run; a directive says the same.")),
                    Kind.of(
                            "{{",
                            "(?:--)?\\{\\{[^{}\\n]*\\}\\}(?:--)?",
                            Text.of("Nothing is put in here; write what it should say.")),
                    Kind.of(
                            "{/*",
                            "\\{/\\*.*?\\*/\\}",
                            Text.of("A comment is written as {0}.", "<!-- … -->")),
                    Kind.of(
                            "{%",
                            "\\{%[^\\n]*?%\\}",
                            Text.of("Templates are not run; write what it should say.")),
                    Kind.of(
                            "{",
                            "\\{\\+[^{}\\n]+\\+\\}|\\{-[^{}\\n]+-\\}",
                            Text.of("Write {0} or {1}.", "<ins>…</ins>", "<del>…</del>")),
                    Kind.of(
                            "{",
                            "\\{:?\\s*[#.][A-Za-z][\\w-]*[^{}\\n]*\\}",
                            Text.of(
                                    "Attributes stand right behind an image, a link, code or"
                                            + " [text], or at the end of a heading.")),
                    Kind.of(
                            "==",
                            "==(?=[^\\s=])[^\\n]*?[^\\s=]==(?!=)",
                            Text.of("Write {0}.", "<mark>…</mark>")),
                    Kind.of(
                            "++",
                            "(?<![\\w+])\\+\\+(?=[^\\s+])[^\\n]*?[^\\s+]\\+\\+(?![\\w+])",
                            Text.of("Write {0}.", "<ins>…</ins>")),
                    Kind.of(
                            "^",
                            "(?<=[\\w)\\]])\\^(?=[^\\s^])[^\\s^]+\\^",
                            Text.of("Write {0} or {1}.", "{sup}`2`", "$x^2$")),
                    Kind.of(
                            "~",
                            "(?<=[\\w)\\]])~(?=[^\\s~])[^\\s~]+~(?!~)",
                            Text.of("Write {0} or {1}.", "{sub}`2`", "$x_2$")),
                    Kind.of(
                            ":" + CODE,
                            "(?<![\\w:]):[A-Za-z][\\w.+:-]*:" + CODE,
                            Text.of("A role has its name in braces: {0}.", "{name}`text`")),
                    Kind.of(
                            CODE + "_",
                            CODE + "__?(?!\\w)",
                            Text.of("Write {0}.", "[text](address)")),
                    Kind.of(
                            ":",
                            "(?<![\\w:/.])(?<=^|\\s|[(（，。：])"
                                    + ":[a-z][a-z0-9_+-]+:(?=\\s|$|[.,;!?)，。；！？）])",
                            Text.of("Write the sign itself, such as 🙂.")),
                    Kind.of(
                            "!!!",
                            LINE + "!!!\\+? ?\\w+[^\\n]*",
                            Text.of("Write a box: {0}.", ":::{note}")),
                    Kind.of(
                            "???",
                            LINE + "\\?\\?\\?\\+? \\w+[^\\n]*",
                            Text.of("Write a box that folds: {0}.", ":::{dropdown}")),
                    Kind.of(
                            ":::",
                            LINE + ":{3,}[^\\n]*",
                            Text.of(
                                    "A box begins with {0} and ends with {1}.",
                                    ":::{note}", ":::")),
                    Kind.of(
                            "..",
                            LINE + "\\.\\. (?:[\\w:-]+::|_[\\w -]+:)[^\\n]*",
                            Text.of("Write a directive: {0}.", "```{note}")),
                    Kind.of(
                            "import ",
                            LINE + "import [^\\n]*['\"][^'\"\\n]+['\"];?[ \\t]*$",
                            Text.of("Components are not run; leave this out.")),
                    Kind.of(
                            "export ",
                            LINE + "export (?:const|default|function) [^\\n]*",
                            Text.of("Components are not run; leave this out.")),
                    Kind.of(
                            "$",
                            "(?<=\\d)\\$(?=[A-Za-z\\\\])[^$\\s\\d]{1,20}\\$(?!\\d)",
                            Text.of(
                                    "No formula begins right after a digit: write a space between,"
                                            + " or {0} for a dollar sign.",
                                    "\\$")),
                    Kind.of(
                            "$",
                            "(?<![\\d$])\\$(?![\\d\\s$])[^$\\n]*?"
                                    + "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u3000-\\u303F\\uFF01-\\uFF60]"
                                    + "[^$\\n]*\\$(?![\\d$])",
                            Text.of(
                                    "Write {0} for a dollar sign, or put the words of a formula into {1}.",
                                    "\\$", "\\text{…}")));

    private ForeignMarkup() {}

    /** Warns of what stands in a document as text, each place once. */
    static void find(Document document, Reading reading) {
        boolean quoted = false;
        for (Node node : document.getDescendants()) {
            if (node instanceof Paragraph
                    || node instanceof Heading
                    || node instanceof TableCell
                    || node instanceof DefinitionTerm) {
                find(node, reading);
            } else if (node instanceof BlockQuote quote && isFence(quote)) {
                quoted = !quoted;
                if (quoted) {
                    report(
                            quote.getChars().subSequence(0, 3),
                            Text.of("Begin each line of a quotation with {0}.", ">"),
                            reading);
                }
            }
        }
    }

    /** Whether a quotation is GitLab's: three signs on a line of their own. */
    private static boolean isFence(BlockQuote quote) {
        String text = quote.getChars().toString();
        int end = text.indexOf('\n');
        return !(quote.getParent() instanceof BlockQuote)
                && text.startsWith(">>>")
                && (end < 0 ? text : text.substring(0, end)).strip().length() == 3;
    }

    private static void find(Node block, Reading reading) {
        BasedSequence chars = block.getChars();
        StringBuilder masked = new StringBuilder(chars);
        mask(block, chars, masked);
        boolean[] taken = new boolean[masked.length() + 1];
        for (Kind kind : KINDS) {
            if (masked.indexOf(kind.mark()) < 0) {
                continue;
            }
            Matcher found = kind.pattern().matcher(masked);
            while (found.find()) {
                if (!taken[found.start()]) {
                    Arrays.fill(taken, found.start(), found.end(), true);
                    report(
                            chars.subSequence(found.start(), found.end()).trim(),
                            kind.instead(),
                            reading);
                }
            }
        }
    }

    private static void report(BasedSequence text, Text instead, Reading reading) {
        String whole = text.toString();
        int end = whole.indexOf('\n');
        String line = end < 0 ? whole : whole.substring(0, end);
        String shown = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        reading.report(
                Mistake.FOREIGN_MARKUP,
                reading.position(text),
                Text.of("'{0}' is only text here", shown),
                Text.NONE,
                instead);
    }

    /** Masks what is no text, and what a backslash escapes. */
    private static void mask(Node parent, BasedSequence chars, StringBuilder masked) {
        for (int i = 0; parent.getChars() == chars && i + 1 < masked.length(); i++) {
            if (masked.charAt(i) == '\\') {
                masked.setCharAt(i, MASK);
                masked.setCharAt(++i, MASK);
            }
        }
        for (Node node : parent.getChildren()) {
            if (node instanceof Code) {
                fill(node.getChars(), chars, CODE, masked);
            } else if (node instanceof InlineText
                    || node instanceof HtmlInline
                    || node instanceof AutoLink
                    || node instanceof BareUrl
                    || node instanceof Footnote
                    || node instanceof Image
                    || node instanceof ImageRef) {
                fill(node.getChars(), chars, MASK, masked);
            } else if (node instanceof Link link) {
                int from = node.getChars().getStartOffset() + link.getText().length() + 2;
                fill(chars.baseSubSequence(from, node.getEndOffset()), chars, MASK, masked);
                mask(node, chars, masked);
            } else if (node instanceof LinkRef reference && reference.isDefined()) {
                fill(node.getChars(), chars, MASK, masked);
            } else {
                mask(node, chars, masked);
            }
        }
    }

    private static void fill(
            BasedSequence part, BasedSequence all, char sign, StringBuilder masked) {
        int from = Math.max(0, part.getStartOffset() - all.getStartOffset());
        int to = Math.min(masked.length(), part.getEndOffset() - all.getStartOffset());
        for (int i = from; i < to; i++) {
            masked.setCharAt(i, sign);
        }
    }
}
