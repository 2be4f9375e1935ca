package org.chalkline.site.markdown.document;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Collection;
import java.util.Map;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.markdown.port.FilePort;
import org.chalkline.site.markdown.port.SourceMap;

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
    public void report(
            Mistake mistake, Position position, String what, String expected, String hint) {
        diagnostics.report(mistake, file, position, what, expected, hint);
    }

    /** Reports a name that is none of the known ones. */
    public void unknown(
            Mistake mistake,
            Position position,
            String kind,
            String name,
            Collection<String> known) {
        report(
                mistake,
                position,
                "unknown " + kind + " '" + name + "'",
                Nearest.list(name, known),
                Nearest.hint(name, known));
    }
}
