package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proved of each sample where each reader has one. */
class ReadersOwnTest {

    private final Path content;
    private final Path site;

    ReadersOwnTest(@TempDir Path folder) {
        content = folder.resolve("content");
        site = folder.resolve("site");
    }

    private List<String> errors(String figure, String more) {
        Run.write(
                content,
                "a.md",
                """
                # A

                ```{lab:plot} A number.
                :name: one
                seed: s
                each: reader
                sliders: {a: {from: 0, to: 10, step: 1}}
                draw:
                  - {point: (s, a)}
                %s
                ```

                %s
                """
                        .formatted(figure, more));
        return Run.of("build", content, "-o", site).errors();
    }

    private static String question(String answers) {
        return "```{lab:question} What?\n:name: q\nfigure: one\n" + answers + "\n```\n";
    }

    @Test
    void aSlipIsRightForNoReader() {
        assertThat(errors("", question("answer: s\nwrong: [{answer: 17, say: No.}]")))
                .first()
                .asString()
                .contains("a.md:17:18: error: this answer is right in sample 17");
    }

    @Test
    void anAnswerIsDefinedForEveryReader() {
        assertThat(errors("", question("answer: 12 / (s - 30)")))
                .anyMatch(line -> line.contains("a.md:16:9: error: undefined where s=30"));
    }

    @Test
    void aGoalIsReachedByEveryReaderAndByNoneAtTheStart() {
        assertThat(errors("goal: a > s / 4", "")).first().asString().contains("met in none of the");
        assertThat(errors("goal: s > 20 or a > 5", ""))
                .first()
                .asString()
                .contains("met at the start in sample 21");
        assertThat(errors("goal: a > s / 6", "")).isEmpty();
    }

    @Test
    void aBlankAsksForTheNumbersOfTheReader() {
        assertThat(errors("", "It is {lab:blank}`= one.s^2 | = one.s + 6: No.`."))
                .first()
                .asString()
                .contains("a.md:13:37: error: this answer is right in sample 3");
    }

    @Test
    void aStateFixesTheAnswerForAll() {
        assertThat(errors("", question("answer: s\nat: s=3\nwrong: [{answer: 17, say: No.}]")))
                .isEmpty();
    }
}
