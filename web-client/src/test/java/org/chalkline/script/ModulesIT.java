package org.chalkline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.chalkline.machine.Command;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Prettier, ESLint and TypeScript say of the modules in {@code src/main/js}, and their tests.
 * Where there is no Node, they are left out, but never by a server that tests for all.
 */
class ModulesIT {

    @BeforeAll
    static void install() {
        String missing = Npm.install();
        if (!missing.isEmpty() && !"true".equals(System.getenv("CI"))) {
            System.err.println("The JavaScript modules are not checked: " + missing);
            assumeTrue(false, missing);
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check-format", "lint", "types", "test"})
    void pass(String script) {
        Command run = Npm.run(script);
        assertThat(run.succeeded()).as(run.output()).isTrue();
    }
}
