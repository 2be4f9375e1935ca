package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChalklineTest {

    @ParameterizedTest
    @ValueSource(strings = {"build", "serve"})
    void everyCommandSaysHowItIsUsed(String command) {
        for (String option : List.of("--help", "-h")) {
            Run run = Run.of(command, option);
            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .startsWith("Usage: chalkline " + command)
                    .contains("[CONTENT]", "(default: content)")
                    .contains("-o, --output=OUT")
                    .containsPattern("\\(default:\\s+target/site[,)]");
        }
    }

    @Test
    void theProgramSaysHowItIsUsedWithItsCommandsAndStatuses() {
        Run run = Run.of("--help");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Usage: chalkline ")
                .contains("build", "serve", "new")
                .containsPattern("0 +built")
                .containsPattern("1 +errors in the content")
                .containsPattern("2 +wrong usage");
        assertThat(Run.of()).isEqualTo(run);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--version", "build --version", "serve --version", "new --version", "-V"})
    void everyCommandKnowsItsVersion(String args) {
        Run run = Run.of((Object[]) args.split(" ", -1));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("chalkline \\S.*\\R");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "biuld", "build --outptu x", "build a b", "serve --port", "serve --port eighty",
                "serve --port 65536", "serve --port -1", "build -o", "--port 1", "build no-such",
                "new", "new a b"
            })
    void wrongUsageIsStatusTwoWithAReasonAndNothingDone(String args) {
        Run run = Run.of((Object[]) args.split(" ", -1));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors().get(0)).isNotBlank();
        assertThat(run.err()).doesNotContain("\tat ", "Exception");
    }

    @Test
    void suggestsTheCommandOrOptionThatWasMeant() {
        assertThat(Run.of("biuld").err()).contains("'biuld'", "Did you mean: chalkline build");
        assertThat(Run.of("build", "--outptu=x").err()).contains("--outptu", "--output");
    }

    @Test
    void aContentFolderThatIsAFileOrMissingIsWrongUsage(@TempDir Path folder) {
        Path file = Run.write(folder, "lesson.md", "# A lesson\n");
        for (Path content : List.of(file, folder.resolve("missing"))) {
            Run run = Run.of("build", content, "-o", folder.resolve("site"));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.errors().get(0)).startsWith("There is no folder '" + content + "'.");
        }
    }
}
