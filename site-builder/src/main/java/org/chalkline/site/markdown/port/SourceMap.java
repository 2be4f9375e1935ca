package org.chalkline.site.markdown.port;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.diagnostic.Position.Inclusion;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place in its file for an offset in a lesson's Markdown. The files that a lesson
 * includes follow it one after another, so that one number tells every place.
 */
public final class SourceMap {

    private final List<Part> parts = new ArrayList<>();
    private final IdentityHashMap<BasedSequence, int[]> origins = new IdentityHashMap<>();

    /** The text of a file, which begins at an offset. */
    private record Part(
            int start, LessonSource source, List<Integer> lines, @Nullable Inclusion inclusion) {

        Position position(int offset) {
            String text = source.text();
            int bounded = Math.max(0, Math.min(offset - start, text.length()));
            int found = Collections.binarySearch(lines, bounded);
            int line = found >= 0 ? found : -found - 2;
            int column = text.codePointCount(lines.get(line), bounded) + 1;
            return new Position(inclusion, source.firstLine() + line, column);
        }
    }

    public SourceMap(LessonSource source) {
        add(source, null);
    }

    /** A map that knows what another one does, and learns without it. */
    public SourceMap(SourceMap other) {
        parts.addAll(other.parts);
        origins.putAll(other.origins);
    }

    private Part add(LessonSource source, @Nullable Inclusion inclusion) {
        List<Integer> lines = new ArrayList<>(List.of(0));
        for (int i = source.text().indexOf('\n'); i >= 0; i = source.text().indexOf('\n', i + 1)) {
            lines.add(i + 1);
        }
        Part part = new Part(length(), source, lines, inclusion);
        parts.add(part);
        return part;
    }

    /** The length of all texts together, with a place for the end of each. */
    public int length() {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        return last == null ? 0 : last.start + last.source.text().length() + 1;
    }

    /**
     * Some lines of another file, by their numbers from 0, to be read where a place asks for it.
     */
    public BasedSequence included(LessonSource source, Position at, List<Integer> lines) {
        Part part = add(source, new Inclusion(source.file(), at));
        StringBuilder text = new StringBuilder();
        int[] origin = new int[source.text().length() + 2];
        int end = 0;
        for (int line : lines) {
            int next = line + 1 < part.lines.size() ? part.lines.get(line + 1) : -1;
            end = next < 0 ? source.text().length() : next;
            for (int i = part.lines.get(line); i < end; i++) {
                origin[text.length()] = part.start + i;
                text.append(source.text().charAt(i));
            }
        }
        origin[text.length()] = part.start + end;
        return noted(text.toString(), Arrays.copyOf(origin, text.length() + 1));
    }

    public Position position(int offset) {
        int i = parts.size() - 1;
        while (i > 0 && parts.get(i).start > offset) {
            i--;
        }
        return parts.get(i).position(offset);
    }

    /** The place of the first character of a piece of the lesson. */
    public Position position(BasedSequence piece) {
        return position(offset(piece, 0));
    }

    /** The offset in the whole Markdown of a character of a piece of it. */
    public int offset(BasedSequence piece, int index) {
        int[] origin = origins.get(piece.getBaseSequence());
        int offset = offsetInBase(piece, index);
        return origin == null ? offset : origin[Math.min(offset, origin.length - 1)];
    }

    /**
     * A copy of a piece that can be parsed by itself; this map knows where its characters stand.
     */
    public BasedSequence detached(BasedSequence piece) {
        return detached(piece, piece.toString());
    }

    /** The same with other characters, each in the place of one of the piece. */
    public BasedSequence detached(BasedSequence piece, String text) {
        int[] origin = new int[piece.length() + 1];
        for (int i = 0; i < origin.length; i++) {
            origin[i] = offset(piece, i);
        }
        return noted(text, origin);
    }

    /** A text of which each character stands at or after an offset in the whole Markdown. */
    public BasedSequence placed(String piece, int offset) {
        int[] origin = new int[piece.length() + 1];
        for (int i = 0; i < origin.length; i++) {
            origin[i] = offset + i;
        }
        return noted(piece, origin);
    }

    private BasedSequence noted(String text, int[] origin) {
        BasedSequence copy = BasedSequence.of(text);
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
