package org.chalkline.site.markdown.document;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Collection;
import java.util.Map;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.markdown.port.FilePort;
import org.chalkline.site.markdown.port.SourceMap;
import org.chalkline.site.markdown.port.SourceText;
import org.chalkline.text.Text;

/** What is needed to read the Markdown of a lesson, or of a piece of it while it is rendered. */
public class Reading {

    private final String file;
    private final SourceMap map;
    private final FilePort files;
    private final Map<String, String> furtherDirectives;
    private final Diagnostics diagnostics;

    /**
     * Reads a lesson.
     *
     * @param file the file of the lesson
     * @param map knows where each piece stands; learns where the files that it includes stand
     * @param files what it may include
     * @param furtherDirectives the names of directives that are not part of the lesson language,
     *     each with the key of the message that says its number, or with an empty string
     */
    public Reading(
            String file,
            SourceMap map,
            FilePort files,
            Map<String, String> furtherDirectives,
            Diagnostics diagnostics) {
        this.file = file;
        this.map = map;
        this.files = files;
        this.furtherDirectives = furtherDirectives;
        this.diagnostics = diagnostics;
    }

    /** The file of the lesson. */
    public String file() {
        return file;
    }

    public SourceMap map() {
        return map;
    }

    /** What the lesson may include. */
    public FilePort files() {
        return files;
    }

    /**
     * The names of directives that are not part of the lesson language, each with the key of the
     * message that says its number, or with an empty string.
     */
    public Map<String, String> furtherDirectives() {
        return furtherDirectives;
    }

    public Position position(BasedSequence chars) {
        return map.position(chars);
    }

    /** As {@link Diagnostics#report} does, of this lesson. */
    public void report(Mistake mistake, Position position, Text what, Text expected, Text hint) {
        diagnostics.report(mistake, file, position, what, expected, hint);
    }

    /** As {@link #report(Mistake, Position, Text, Text, Text)}, without a hint. */
    public void report(Mistake mistake, Position position, Text what, Text expected) {
        report(mistake, position, what, expected, Text.NONE);
    }

    /** Reports what is wrong with a piece of it that another reader read as a text by itself. */
    public void report(Diagnostics problems, SourceText piece) {
        for (Diagnostic problem : problems.list()) {
            report(
                    problem.mistake(),
                    piece.positionAt(piece.offset(problem.position())),
                    problem.what(),
                    problem.expected(),
                    problem.hint());
        }
    }

    /** Reports a name that is none of the known ones. */
    public void unknown(
            Mistake mistake, Position position, Text what, String name, Collection<String> known) {
        report(mistake, position, what, Nearest.list(name, known), Nearest.hint(name, known));
    }
}
