package org.chalkline.site.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticTest {

    private final Diagnostic tahn =
            new Diagnostic(
                    Mistake.UNKNOWN_CHOICE,
                    Severity.ERROR,
                    "relu.md",
                    new Position(12, 5),
                    "unknown activation 'tahn'",
                    "relu, tanh",
                    "Did you mean 'tanh'?");

    @Test
    void rendersEverythingInOneLine() {
        assertThat(tahn)
                .hasToString(
                        "relu.md:12:5: error: unknown activation 'tahn' (expected: relu, tanh)."
                                + " Did you mean 'tanh'?");
    }

    @Test
    void leavesOutWhatIsNotSaid() {
        Diagnostic bare =
                new Diagnostic(
                        Mistake.TOO_MUCH,
                        Severity.WARNING,
                        "a.md",
                        Position.START,
                        "too long",
                        "",
                        "");
        assertThat(bare).hasToString("a.md:1:1: warning: too long");
    }

    @Test
    void listsByFileThenPlaceAndEachOnce() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(Mistake.NO_CAPTION, "b.md", Position.START, "last", "", "");
        report(diagnostics);
        report(diagnostics);
        diagnostics.report(Mistake.NO_CAPTION, "relu.md", new Position(3, 40), "earlier", "", "");
        assertThat(diagnostics.list())
                .extracting(Diagnostic::what)
                .containsExactly("last", "earlier", "unknown activation 'tahn'");
    }

    @Test
    void warningsAreNoErrors() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(Mistake.NO_CAPTION, "b.md", Position.START, "last", "", "");
        assertThat(diagnostics.hasErrors()).isFalse();
        report(diagnostics);
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    private void report(Diagnostics diagnostics) {
        diagnostics.report(
                tahn.mistake(),
                tahn.file(),
                tahn.position(),
                tahn.what(),
                tahn.expected(),
                tahn.hint());
    }

    @Test
    void lenientDiagnosticsOnlyWarnOfUnknownNames() {
        Diagnostics diagnostics = Diagnostics.lenient();
        diagnostics.report(Mistake.UNKNOWN_ROLE, "b.md", Position.START, "unknown role", "", "");
        assertThat(diagnostics.hasErrors()).isFalse();
        assertThat(diagnostics.list())
                .extracting(Diagnostic::severity)
                .containsOnly(Severity.WARNING);
        diagnostics.report(Mistake.FALSE_CLAIM, "b.md", Position.START, "not true", "", "");
        assertThat(diagnostics.hasErrors()).isTrue();
    }
}
