package org.chalkline.site.diagnostic;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chalkline.text.Text;

/** Gathers the diagnostics of a build; many threads may report at once. */
public final class Diagnostics {

    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::file).thenComparing(Diagnostic::position);

    private final Function<Mistake, Severity> severity;
    private final Set<Diagnostic> reported = new LinkedHashSet<>();

    /** Gathers them with their own severities. */
    public Diagnostics() {
        this(Mistake::severity);
    }

    private Diagnostics(Function<Mistake, Severity> severity) {
        this.severity = severity;
    }

    /** Returns diagnostics that only warn of unknown names. */
    public static Diagnostics lenient() {
        return new Diagnostics(Mistake::lenientSeverity);
    }

    /**
     * Reports a mistake.
     *
     * @param file the one at hand: a place in what it includes is told of the included file
     * @param what what is wrong there, quoting the input
     * @param expected what would be right, or nothing
     * @param hint a whole sentence on how to mend it, or nothing
     */
    public void report(
            Mistake mistake, String file, Position position, Text what, Text expected, Text hint) {
        add(
                new Diagnostic(
                        mistake,
                        severity.apply(mistake),
                        position.file(file),
                        position.inItsFile(),
                        what,
                        expected,
                        hint));
    }

    /** As {@link #report(Mistake, String, Position, Text, Text, Text)}, without a hint. */
    public void report(Mistake mistake, String file, Position position, Text what, Text expected) {
        report(mistake, file, position, what, expected, Text.NONE);
    }

    private synchronized void add(Diagnostic diagnostic) {
        reported.add(diagnostic);
    }

    /** Returns diagnostics of a part of the build, with the severities of these. */
    public Diagnostics part() {
        return new Diagnostics(severity);
    }

    /** Takes over what was reported of a part of the build. */
    public synchronized void add(Diagnostics part) {
        reported.addAll(part.inOrder());
    }

    private synchronized List<Diagnostic> inOrder() {
        return List.copyOf(reported);
    }

    /** What was reported, each once, ordered by file, line and column. */
    public synchronized List<Diagnostic> list() {
        return reported.stream().sorted(ORDER).toList();
    }

    public synchronized boolean hasErrors() {
        return reported.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }
}
