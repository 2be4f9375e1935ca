package org.chalkline.site.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * What an author writes of a blank: the right answer, then known slips after bars, each with what
 * is said of it after a colon. Nothing is split within formulas and quotes.
 *
 * <p>{@code 2 | 3: That is the slope of both together.}
 */
final class BlankText {

    /** What keeps together what stands between it and the sign below it. */
    private static final String OPENING = "$\"“";

    private static final String CLOSING = "$\"”";

    private final String text;
    private final List<Answer> answers = new ArrayList<>();

    /**
     * An answer.
     *
     * @param start where it begins
     * @param text the answer, without spaces around it
     * @param say what is said of it, or empty
     * @param sayStart where that begins
     */
    record Answer(int start, String text, int sayStart, String say) {}

    /** A part of a text and where it begins. */
    record Piece(int start, String text) {}

    private BlankText(String text) {
        this.text = text;
    }

    /** Returns the right answer and the slips, at least one. */
    static List<Answer> answers(String text) {
        BlankText blank = new BlankText(text);
        blank.read();
        return blank.answers;
    }

    private void read() {
        int start = 0;
        int colon = -1;
        for (int i = 0; i < text.length(); i++) {
            int end = end(text, i);
            if (end > i) {
                i = end;
            } else if (isBar(i)) {
                add(start, colon, i);
                start = i + 1;
                colon = -1;
            } else if (colon < 0 && isColon(i)) {
                colon = i;
            }
        }
        add(start, colon, text.length());
    }

    /** Returns where what a sign opens is closed; the sign's own place where it opens nothing. */
    private static int end(String text, int at) {
        int sign = OPENING.indexOf(text.charAt(at));
        int end = sign < 0 ? -1 : text.indexOf(CLOSING.charAt(sign), at + 1);
        return end < 0 ? at : end;
    }

    private boolean isBar(int at) {
        char c = text.charAt(at);
        return c == '｜' || (c == '|' && at > 0 && isSpace(before(at)) && isSpace(at + 1));
    }

    /** In a table an author has to write a bar as {@code \\|}. */
    private int before(int at) {
        return text.charAt(at - 1) == '\\' ? at - 2 : at - 1;
    }

    private boolean isColon(int at) {
        char c = text.charAt(at);
        return c == '：' || (c == ':' && isSpace(at + 1));
    }

    /** Returns whether a space stands at a place, or nothing. */
    private boolean isSpace(int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private void add(int start, int colon, int bar) {
        int end = bar > 0 && bar < text.length() && text.charAt(bar - 1) == '\\' ? bar - 1 : bar;
        Piece answer = stripped(start, colon < 0 ? end : colon);
        Piece say = colon < 0 ? new Piece(end, "") : stripped(colon + 1, end);
        answers.add(new Answer(answer.start(), answer.text(), say.start(), say.text()));
    }

    private Piece stripped(int start, int end) {
        return strip(text, start, end);
    }

    private static Piece strip(String text, int start, int end) {
        String part = text.substring(start, end);
        return new Piece(start + part.length() - part.stripLeading().length(), part.strip());
    }

    /** Returns what an answer may also be, split at slashes with spaces around them. */
    static List<Piece> alternatives(String answer) {
        List<Piece> alternatives = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < answer.length(); i++) {
            i = end(answer, i);
            if (answer.startsWith(" / ", i)) {
                alternatives.add(unquoted(strip(answer, start, i)));
                start = i + 3;
                i += 2;
            }
        }
        alternatives.add(unquoted(strip(answer, start, answer.length())));
        return alternatives;
    }

    private static Piece unquoted(Piece piece) {
        String text = piece.text();
        boolean isQuoted =
                text.length() > 1 && text.charAt(0) != '$' && end(text, 0) == text.length() - 1;
        return isQuoted
                ? new Piece(piece.start() + 1, text.substring(1, text.length() - 1))
                : piece;
    }
}
