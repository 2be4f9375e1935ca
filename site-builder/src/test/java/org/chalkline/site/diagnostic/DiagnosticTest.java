package org.chalkline.site.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticTest {

    private final Diagnostic tahn =
            new Diagnostic(
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
                new Diagnostic(Severity.WARNING, "a.md", Position.START, "too long", "", "");
        assertThat(bare).hasToString("a.md:1:1: warning: too long");
    }

    @Test
    void listsByFileThenPlaceAndEachOnce() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.warning("b.md", Position.START, "last", "", "");
        diagnostics.report(tahn);
        diagnostics.report(tahn);
        diagnostics.warning("relu.md", new Position(3, 40), "earlier", "", "");
        assertThat(diagnostics.list())
                .extracting(Diagnostic::what)
                .containsExactly("last", "earlier", "unknown activation 'tahn'");
    }

    @Test
    void warningsAreNoErrors() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.warning("b.md", Position.START, "last", "", "");
        assertThat(diagnostics.hasErrors()).isFalse();
        diagnostics.report(tahn);
        assertThat(diagnostics.hasErrors()).isTrue();
    }
}
