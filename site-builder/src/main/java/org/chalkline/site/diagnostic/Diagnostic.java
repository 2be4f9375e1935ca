package org.chalkline.site.diagnostic;

import java.util.List;
import java.util.stream.Stream;
import org.chalkline.text.Text;

/**
 * One thing to tell an author about a file.
 *
 * @param mistake what kind of thing
 * @param what what is wrong there, quoting the input
 * @param expected what would be right, or nothing
 * @param hint a whole sentence on how to mend it, or nothing
 */
public record Diagnostic(
        Mistake mistake,
        Severity severity,
        String file,
        Position position,
        Text what,
        Text expected,
        Text hint) {

    public Diagnostic {
        if (what.isEmpty()) {
            throw new IllegalArgumentException("a diagnostic of " + file + " says nothing");
        }
    }

    /** Returns this of a file by another name, as from another folder. */
    public Diagnostic in(String otherFile) {
        return new Diagnostic(mistake, severity, otherFile, position, what, expected, hint);
    }

    /** Returns one line: file, line, column, severity, and what {@link #sentence} says. */
    public String line(Translation language) {
        return file + ":" + position + ": " + severity.word() + ": " + language.say(sentence());
    }

    /** What is wrong, and where known expectation and hint. */
    public Text sentence() {
        Text found = expected.isEmpty() ? what : Text.of("{0} (expected: {1})", what, expected);
        return hint.isEmpty() ? found : Text.of("{0}. {1}", found, hint);
    }

    /** Returns what is said after what is wrong: what was expected, and the hint. */
    public List<Text> more() {
        Text wanted = expected.isEmpty() ? Text.NONE : Text.of("expected: {0}", expected);
        return Stream.of(wanted, hint).filter(text -> !text.isEmpty()).toList();
    }

    /** Returns how grave it is and its code, for people. */
    public Text kind() {
        return mistake.kind(severity);
    }

    @Override
    public String toString() {
        return line(Translation.ENGLISH);
    }
}
