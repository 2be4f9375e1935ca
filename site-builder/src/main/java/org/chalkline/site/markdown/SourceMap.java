package org.chalkline.site.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.IdentityHashMap;
import org.chalkline.site.diagnostic.Position;

/** Finds the place in the file for an offset in a lesson's Markdown. */
final class SourceMap {

    private final String text;
    private final int firstLine;
    private final int[] lineStarts;
    private final IdentityHashMap<BasedSequence, int[]> origins = new IdentityHashMap<>();

    SourceMap(LessonSource source) {
        text = source.text();
        firstLine = source.firstLine();
        int[] starts = new int[text.length() + 1];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[lines++] = i + 1;
            }
        }
        lineStarts = Arrays.copyOf(starts, lines);
    }

    Position position(int offset) {
        int bounded = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, bounded);
        int line = found >= 0 ? found : -found - 2;
        return new Position(firstLine + line, text.codePointCount(lineStarts[line], bounded) + 1);
    }

    /** The place of the first character of a piece of the lesson. */
    Position position(BasedSequence piece) {
        return position(offset(piece, 0));
    }

    /** The offset in the whole Markdown of a character of a piece of it. */
    int offset(BasedSequence piece, int index) {
        int[] origin = origins.get(piece.getBaseSequence());
        int offset = offsetInBase(piece, index);
        return origin == null ? offset : origin[Math.min(offset, origin.length - 1)];
    }

    /**
     * A copy of a piece that can be parsed by itself; this map knows where its characters stand.
     */
    BasedSequence detached(BasedSequence piece) {
        int[] origin = new int[piece.length() + 1];
        for (int i = 0; i < origin.length; i++) {
            origin[i] = offset(piece, i);
        }
        BasedSequence copy = BasedSequence.of(piece.toString());
        origins.put(copy.getBaseSequence(), origin);
        return copy;
    }

    /** A text of which each character stands at or after an offset in the whole Markdown. */
    BasedSequence placed(String piece, int offset) {
        int[] origin = new int[piece.length() + 1];
        for (int i = 0; i < origin.length; i++) {
            origin[i] = offset + i;
        }
        BasedSequence copy = BasedSequence.of(piece);
        origins.put(copy.getBaseSequence(), origin);
        return copy;
    }

    private static int offsetInBase(BasedSequence piece, int index) {
        for (int i = index; i < piece.length(); i++) {
            int offset = piece.getIndexOffset(i);
            // A space that stands for a part of a tab has no place of its own.
            if (offset >= 0) {
                return offset;
            }
        }
        return piece.getEndOffset();
    }
}
