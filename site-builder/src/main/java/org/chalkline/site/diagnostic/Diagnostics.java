package org.chalkline.site.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the diagnostics of a build; many threads may report at once. */
public final class Diagnostics {

    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::file).thenComparing(Diagnostic::position);

    private final List<Diagnostic> reported = new ArrayList<>();

    public synchronized void report(Diagnostic diagnostic) {
        if (!reported.contains(diagnostic)) {
            reported.add(diagnostic);
        }
    }

    public void error(String file, Position position, String what, String expected, String hint) {
        report(new Diagnostic(Severity.ERROR, file, position, what, expected, hint));
    }

    public void warning(String file, Position position, String what, String expected, String hint) {
        report(new Diagnostic(Severity.WARNING, file, position, what, expected, hint));
    }

    /** What was reported, each once, ordered by file, line and column. */
    public synchronized List<Diagnostic> list() {
        return reported.stream().sorted(ORDER).toList();
    }

    public synchronized boolean hasErrors() {
        return reported.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }
}
