package org.chalkline.site.lesson;

import java.util.List;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.markdown.port.LessonSource;
import org.chalkline.site.markdown.port.SourceText;
import org.chalkline.site.yaml.FilePositions;

/**
 * The parameters of a figure as they are written.
 *
 * @param places where each of their characters stands
 */
record Parameters(String yaml, FilePositions places) {

    /** Returns those between the fences of a directive. */
    static Parameters of(SourceText body) {
        return new Parameters(body.text(), (line, column) -> place(body, line, column));
    }

    /**
     * Returns those that a file holds.
     *
     * @param asking where the lesson names it
     */
    static Parameters of(LessonSource file, Position asking) {
        Position.Inclusion inclusion = new Position.Inclusion(file.file(), asking);
        return new Parameters(
                file.text(),
                (line, column) -> new Position(inclusion, file.firstLine() + line, column + 1));
    }

    private static Position place(SourceText body, int line, int column) {
        List<SourceText> lines = body.lines();
        if (line >= lines.size()) {
            return body.positionAt(body.text().length());
        }
        String text = lines.get(line).text();
        int offset =
                text.offsetByCodePoints(0, Math.min(column, text.codePointCount(0, text.length())));
        return lines.get(line).positionAt(offset);
    }
}
