package org.chalkline.site.diagnostic;

/**
 * One thing to tell an author about a file.
 *
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

    /** One line: file, line, column, severity, what, and where known expectation and hint. */
    public String render() {
        StringBuilder line = new StringBuilder();
        line.append(file).append(':').append(position).append(": ");
        line.append(severity.word()).append(": ").append(what);
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
