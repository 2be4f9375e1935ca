package org.chalkline.site.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a report is read.
 *
 * @param columns how many fit a line; {@link #ENDLESS} where nobody knows
 * @param colours whether it shows them
 */
public record Terminal(int columns, boolean colours) {

    /** As many columns as there are. */
    public static final int ENDLESS = Integer.MAX_VALUE;

    /** What is no terminal: a file, a pipe, the log of a build server. */
    public static final Terminal NONE = new Terminal(ENDLESS, false);

    private static final int NARROWEST = 20;

    /** The first and the last of each run of characters that take two columns. */
    private static final int[] WIDE = {
        0x1100, 0x115F, // the first letters of Korean syllables
        0x2E80, 0x303E, // radicals and punctuation
        0x3041, 0xA4CF, // kana, Han characters, Yi
        0xAC00, 0xD7A3, // Korean syllables
        0xF900, 0xFAFF, // Han characters for compatibility
        0xFE30, 0xFE6F, // forms for vertical and small text
        0xFF01, 0xFF60, // full-width Latin
        0xFFE0, 0xFFE6, // full-width signs
        0x1F300, 0x1F64F, // pictures
        0x1F900, 0x1F9FF, // more pictures
        0x20000, 0x3FFFD // rare Han characters
    };

    /** Wide characters that no line begins with. */
    private static final String CLOSING = "，。、；：？！）」』】》〉…”’";

    /**
     * Returns a terminal.
     *
     * @param columns as the system says, or null
     * @param environment its variables
     */
    public static Terminal of(@Nullable Integer columns, Map<String, String> environment) {
        String refused = environment.get("NO_COLOR");
        boolean plain = "dumb".equals(environment.get("TERM"));
        return new Terminal(
                columns == null || columns < NARROWEST ? ENDLESS : columns,
                (refused == null || refused.isEmpty()) && !plain);
    }

    /** Returns how many columns a character takes: two for most of Chinese, Japanese, Korean. */
    static int width(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (character >= WIDE[i] && character <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many columns a text takes. */
    static int width(String text) {
        return text.codePoints().map(Terminal::width).sum();
    }

    /**
     * Breaks a text into lines that fit, at spaces and between wide characters.
     *
     * @param indent of all lines but the first
     */
    List<String> wrapped(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            boolean fits = width(line.toString()) + width(piece.stripTrailing()) <= columns;
            if (!fits && !line.toString().isBlank()) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(indent);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Returns the parts between which a line may break, with the spaces after them. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            piece.appendCodePoint(characters[i]);
            if (i + 1 < characters.length && breaks(characters[i], characters[i + 1])) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean breaks(int before, int after) {
        if (after == ' ' || CLOSING.indexOf(after) >= 0) {
            return false;
        }
        return before == ' ' || isWide(before) || isWide(after);
    }
}
