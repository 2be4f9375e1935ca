package org.chalkline.site.diagnostic;

/**
 * One thing to tell an author about a file.
 *
 * @param mistake what kind of thing
 * @param what what is wrong there, quoting the input
 * @param expected what would be right, or an empty string
 * @param hint a whole sentence on how to mend it, or an empty string
 */
public record Diagnostic(
        Mistake mistake,
        Severity severity,
        String file,
        Position position,
        String what,
        String expected,
        String hint) {

    public Diagnostic {
        if (what.isBlank()) {
            throw new IllegalArgumentException("a diagnostic of " + file + " says nothing");
        }
    }

    /** Returns this of a file by another name, as from another folder. */
    public Diagnostic in(String otherFile) {
        return new Diagnostic(mistake, severity, otherFile, position, what, expected, hint);
    }

    /** One line: file, line, column, severity, and what {@link #sentence} says. */
    public String render() {
        return file + ":" + position + ": " + severity.word() + ": " + sentence();
    }

    /** What is wrong, and where known expectation and hint. */
    public String sentence() {
        StringBuilder line = new StringBuilder(what);
        if (!expected.isEmpty()) {
            line.append(" (expected: ").append(expected).append(')');
        }
        if (!hint.isEmpty()) {
            line.append(". ").append(hint);
        }
        return line.toString();
    }

    @Override
    public String toString() {
        return render();
    }
}
