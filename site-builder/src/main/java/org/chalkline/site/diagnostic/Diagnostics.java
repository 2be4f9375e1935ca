package org.chalkline.site.diagnostic;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.chalkline.text.Text;

/** Gathers the diagnostics of a build; many threads may report at once. */
public final class Diagnostics {

    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::file).thenComparing(Diagnostic::position);

    private final BiFunction<Mistake, String, Severity> severity;
    private final Set<Diagnostic> reported = new LinkedHashSet<>();
    private final Set<Passed> passed = new LinkedHashSet<>();

    /**
     * An error that was let pass as a warning.
     *
     * @param file the one at hand when it was reported
     * @param place from there, be it in what the file includes
     */
    public record Passed(String file, Position place, Diagnostic diagnostic) {}

    /** Gathers them with their own severities. */
    public Diagnostics() {
        this((mistake, file) -> mistake.severity());
    }

    private Diagnostics(BiFunction<Mistake, String, Severity> severity) {
        this.severity = severity;
    }

    /**
     * Returns diagnostics that only warn of what is wrong with lessons.
     *
     * @param isOfSite tells the names of files that no lesson is, but the site's own
     */
    public static Diagnostics lenient(Predicate<String> isOfSite) {
        return new Diagnostics(
                (mistake, file) ->
                        isOfSite.test(file) ? mistake.severity() : mistake.lenientSeverity());
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
        String itsFile = position.file(file);
        Diagnostic diagnostic =
                new Diagnostic(
                        mistake,
                        severity.apply(mistake, itsFile),
                        itsFile,
                        position.inItsFile(),
                        what,
                        expected,
                        hint);
        add(diagnostic);
        if (diagnostic.severity() != mistake.severity()) {
            add(new Passed(file, position, diagnostic));
        }
    }

    /** As {@link #report(Mistake, String, Position, Text, Text, Text)}, without a hint. */
    public void report(Mistake mistake, String file, Position position, Text what, Text expected) {
        report(mistake, file, position, what, expected, Text.NONE);
    }

    private synchronized void add(Diagnostic diagnostic) {
        reported.add(diagnostic);
    }

    private synchronized void add(Passed error) {
        passed.add(error);
    }

    /** Returns diagnostics of a part of the build, with the severities of these. */
    public Diagnostics part() {
        return new Diagnostics(severity);
    }

    /** Takes over what was reported of a part of the build. */
    public synchronized void add(Diagnostics part) {
        reported.addAll(part.inOrder());
        passed.addAll(part.passed());
    }

    private synchronized List<Diagnostic> inOrder() {
        return List.copyOf(reported);
    }

    /** What was reported, each once, ordered by file, line and column. */
    public synchronized List<Diagnostic> list() {
        return reported.stream().sorted(ORDER).toList();
    }

    /** Returns the errors that were let pass, in the order of their reports. */
    public synchronized List<Passed> passed() {
        return List.copyOf(passed);
    }

    public synchronized boolean hasErrors() {
        return reported.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }
}
