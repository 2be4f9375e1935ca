package org.chalkline.site.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * What YAML takes otherwise than its author meant it, or cannot take at all.
 *
 * @param offset how many characters of the author's text stand before it
 */
record Slip(Mistake mistake, int offset, Text what, Text expected) {

    private static final Pattern COLON = Pattern.compile("： *|:(?!\\s)");

    /** A name in a group that has a colon but no space after it. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]+[:：]");

    /** A comment without a space at its beginning, as few people write one. */
    private static final Pattern NUMBER_SIGN = Pattern.compile("[ \t]*#[^\\s#].*");

    /** The header of a block that says how deep its lines are indented. */
    private static final Pattern INDENTED_HEADER = Pattern.compile("[|>][-+]?[1-9].*");

    /** What escapes of double-quoted texts make, and hardly anybody means. */
    private static final String ESCAPED = "\0\u0007\b\t\u000b\f\r\u001b\u0085\u2028\u2029";

    /** A plain text whose first character has a meaning of its own in YAML. */
    static Slip beginning(Written document, int offset) {
        String text = document.text();
        return new Slip(
                Mistake.BROKEN_YAML,
                offset,
                Text.of(
                        "a plain text that begins with {0}",
                        offset < text.length() ? text.substring(offset, offset + 1) : ""),
                document.quoted(offset));
    }

    /** Returns where the first colon of a line stands that lacks a space, or -1. */
    static int colon(String line) {
        Matcher colon = COLON.matcher(line);
        return colon.find() ? colon.start() : -1;
    }

    /** A name and its value without a space between them. */
    static Slip spaceless(Mistake mistake, int offset, String nameAndValue) {
        return new Slip(
                mistake,
                offset,
                Text.of("a colon without a space after it"),
                Text.verbatim(COLON.matcher(nameAndValue).replaceFirst(": ")));
    }

    /** Returns what is wrong with a name or an item to which YAML gives no value. */
    static Slip empty(Written document, @Nullable ScalarNode name, Node value) {
        if (name != null && isAlone(name, value)) {
            int colon = colon(name.getValue());
            return !NAME.matcher(name.getValue()).lookingAt()
                    ? new Slip(
                            Mistake.EMPTY_FIELD,
                            document.start(name),
                            Text.of("a name without a value"),
                            Text.of("'name: value', or quotes around the whole text"))
                    : spaceless(Mistake.EMPTY_FIELD, document.start(name) + colon, name.getValue());
        }
        int start = document.start(value);
        int comment = document.text().indexOf('#', start);
        return comment > 0 && isNumberSign(document, start)
                ? new Slip(
                        Mistake.EMPTY_FIELD,
                        comment,
                        Text.of("a comment where a value belongs"),
                        document.quoted(comment))
                : new Slip(
                        Mistake.EMPTY_FIELD,
                        start,
                        Text.of("a name without a value"),
                        Text.of("a value after the colon"));
    }

    /** Returns whether no colon follows a name, which is within brackets then. */
    private static boolean isAlone(Node name, Node value) {
        Mark end = name.getEndMark().orElseThrow();
        Mark start = value.getStartMark().orElseThrow();
        return end.getLine() == start.getLine() && end.getColumn() == start.getColumn();
    }

    private static boolean isNumberSign(Written document, int offset) {
        String rest = document.text().substring(offset, document.lineEnd(offset));
        return NUMBER_SIGN.matcher(rest).matches();
    }

    /** Returns what is wrong with a value whose beginning YAML takes for a sign, or null. */
    static @Nullable Slip sign(Written document, Node node) {
        return isTag(document, node)
                        || (node instanceof ScalarNode scalar && isHeaderOnly(document, scalar))
                ? beginning(document, document.start(node))
                : null;
    }

    /** Returns whether a value begins with a tag that is none of YAML's own, be it empty. */
    private static boolean isTag(Written document, Node node) {
        return node.getTag().getValue().startsWith("!")
                || (node instanceof ScalarNode scalar
                        && scalar.getScalarStyle() == ScalarStyle.PLAIN
                        && document.text().startsWith("! ", document.start(node)));
    }

    /** Returns whether a text such as {@code >3} is read as an empty one below its header. */
    private static boolean isHeaderOnly(Written document, ScalarNode scalar) {
        boolean isBlock =
                scalar.getScalarStyle() == ScalarStyle.FOLDED
                        || scalar.getScalarStyle() == ScalarStyle.LITERAL;
        if (!isBlock || !scalar.getValue().isEmpty()) {
            return false;
        }
        int start = document.start(scalar);
        String header = document.text().substring(start, document.lineEnd(start));
        return INDENTED_HEADER.matcher(header).matches();
    }

    /** Returns what to warn of where a comment ends a plain text in its midst, or null. */
    static @Nullable Slip cut(Written document, ScalarNode text) {
        int end = document.end(text);
        int start = document.start(text);
        if (!isNumberSign(document, end) || "|>'\"".indexOf(document.text().charAt(start)) >= 0) {
            return null;
        }
        return new Slip(
                Mistake.CUT_TEXT,
                document.text().indexOf('#', end),
                Text.of("a comment in the middle of a text"),
                Text.of("{0}; for a comment, a space after #", document.quoted(start)));
    }

    /** Returns what is wrong with the escapes of a double-quoted text, or null. */
    static @Nullable Slip escape(Written document, ScalarNode scalar) {
        String text = scalar.getValue();
        boolean isFormula = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            isFormula ^= c == '$';
            if (ESCAPED.indexOf(c) >= 0 || (c == '\n' && isFormula)) {
                Written.Place place = ScalarSource.find(document, scalar, i);
                int at = place == null ? 0 : document.offset(place);
                if (document.text().startsWith("\\", at)) {
                    return lostBackslash(document, document.start(scalar), at);
                }
            }
        }
        return null;
    }

    /**
     * A backslash that does not stand for itself.
     *
     * @param start where the double-quoted text begins
     * @param backslash where that stands
     */
    static Slip lostBackslash(Written document, int start, int backslash) {
        String text = document.text();
        int end = text.indexOf('"', start + 1);
        String given = text.substring(start + 1, Math.max(start + 1, end));
        boolean isWhole = !given.contains("\n") && !given.endsWith("\\") && !given.isEmpty();
        String single = "'" + given.replace("\\\\", "\\").replace("'", "''") + "'";
        return new Slip(
                Mistake.LOST_BACKSLASH,
                backslash,
                Text.of(
                        "'{0}' in double quotes is another character",
                        text.substring(backslash, Math.min(backslash + 2, text.length()))),
                isWhole
                        ? Text.of("single quotes, which keep the backslash: {0}", single)
                        : Text.of("single quotes, which keep the backslash"));
    }
}
