package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.chalkline.site.diagnostic.Mistake;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    @Test
    void saysWhatACodeMeansAndShowsItsExampleMended() {
        Run run = Run.of("explain", "unknown-role");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        """
                        error[unknown-role], with --lenient: warning

                        A role's name, in braces before a code span, is none that is known.

                        With `--lenient` this is a warning and the role's text is shown.

                        ## Wrong

                        ````markdown
                        Press {kdb}`Enter`.
                        ````

                        ## Right

                        ````markdown
                        Press {kbd}`Enter`.
                        ````
                        """);
    }

    @Test
    void listsAllCodesWithASentenceEach() {
        Run run = Run.of("explain");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .hasSameSizeAs(Mistake.values())
                .contains("no-caption              A figure has no caption.");
    }

    @Test
    void namesTheNearestCode() {
        Run run = Run.of("explain", "unknown-rule");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors().get(0))
                .isEqualTo(
                        "There is no code 'unknown-rule'. Did you mean 'unknown-role'?"
                                + " All are listed by: chalkline explain");
    }
}
