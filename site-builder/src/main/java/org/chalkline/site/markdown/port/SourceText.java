package org.chalkline.site.markdown.port;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.site.diagnostic.Position;

/** A piece of a lesson that knows where in the file each of its characters stands. */
public final class SourceText {

    private final BasedSequence chars;
    private final SourceMap map;

    public SourceText(BasedSequence chars, SourceMap map) {
        this.chars = chars;
        this.map = map;
    }

    public String text() {
        return chars.toString();
    }

    public boolean isBlank() {
        return text().isBlank();
    }

    /** Where the text begins. */
    public Position start() {
        return positionAt(0);
    }

    /** The place of a character by its offset in UTF-16 units; the length stands for the end. */
    public Position positionAt(int offset) {
        return map.position(map.offset(chars, offset));
    }

    /** The offset of a place in this text, whose lines and columns count from 1. */
    public int offset(Position within) {
        String text = text();
        int start = 0;
        for (int line = 1; line < within.line(); line++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return text.length();
            }
            start = end + 1;
        }
        int points = text.codePointCount(start, text.length());
        return text.offsetByCodePoints(start, Math.min(within.column() - 1, points));
    }

    /** The part from one offset to before another. */
    public SourceText part(int from, int to) {
        return new SourceText(chars.subSequence(from, to), map);
    }

    /** The lines without their line feeds. */
    public List<SourceText> lines() {
        List<SourceText> lines = new ArrayList<>();
        String text = text();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            lines.add(part(from, end < 0 ? text.length() : end));
            from = end < 0 ? text.length() : end + 1;
        }
        return lines;
    }

    public BasedSequence chars() {
        return chars;
    }

    @Override
    public String toString() {
        return text();
    }
}
