package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are expressions over the names of a figure. */
class AnswersOfFiguresTest {

    private static final String FIGURE =
            """
            ---
            title: Squares
            lang: en
            ---
            ```{lab:plot} A square.
            :name: square
            sliders:
              a: {from: 1, to: 5, step: 0.5, start: 2}
            let:
              area: a^2
            states: {large: a=4}
            x: [0, 5]
            y: [0, 25]
            draw:
              - curve: x^2
            ```

            """;

    private Path folder = Path.of("");

    @BeforeEach
    void begin(@TempDir Path empty) {
        folder = empty;
    }

    @Test
    void areComputedInAState() throws IOException {
        assertThat(answers("")).containsExactly("The answer is 4.");
        assertThat(answers("at: large")).containsExactly("The answer is 16.");
        assertThat(answers("at: a=1.5")).containsExactly("The answer is 2.25.");
    }

    private List<String> answers(String at) throws IOException {
        assertThat(
                        build(
                                        question("figure: square", at, "answer: area:.2f")
                                                .replace(":.2f", ""))
                                .err())
                .isEmpty();
        return page().select("#how details > p").eachText();
    }

    @Test
    void maySpeakOfAFigureInABlank() throws IOException {
        assertThat(
                        build(
                                        "It has {lab:blank}`= square.area@large | = square.4 a@large:"
                                                + " That is its way around.` tiles and a diagonal of"
                                                + " {lab:blank}`= square.sqrt(2) a:.2f`.")
                                .err())
                .contains("this answer is right");
        assertThat(
                        build(
                                        "It has {lab:blank}`= square.area@large | = square.4 a@start:"
                                                + " That is its way around.` tiles and a diagonal of"
                                                + " {lab:blank}`= square.sqrt(2) a:.2f`.")
                                .err())
                .isEmpty();
        assertThat(page().select(".blanks li > p").eachText())
                .containsExactly("The answer is 16.", "The answer is 2.83.");
    }

    @Test
    void everyMistakeIsToldAtItsPlace() {
        assertThat(
                        problems(
                                question(
                                        "figure: sqare",
                                        "answer: aera",
                                        "wrong: [{answer: 1 +, say: x}]")))
                .containsExactly(
                        "20:9: error: no figure 'sqare' with names above (expected: square). Did you"
                                + " mean 'square'? [unknown-choice]");
        assertThat(problems(question("figure: square", "at: lagre", "answer: area")))
                .containsExactly(
                        "21:5: error: unknown state 'lagre' (expected: large, start, or such as a=2.0)"
                                + " [unknown-choice]");
        assertThat(problems(question("figure: square", "answer: 2 aera")))
                .containsExactly(
                        "21:11: error: unknown name 'aera' (expected: a, area, or a function such as sin(x)). Did you mean 'area'?"
                                + " [broken-expression]");
    }

    @Test
    void nothingIsToldOfAFigureWithAProblemOfItsOwn() {
        String lesson =
                FIGURE.replace("a^2", "aa^2")
                        + "It has {lab:blank}`= square.area` tiles.\n\n"
                        + question("figure: square", "at: large", "answer: area");
        Run.write(folder, "in/lesson.md", lesson);
        String told = Run.of("build", folder.resolve("in"), "-o", folder.resolve("out")).err();
        assertThat(told.lines().filter(line -> line.contains("lesson.md:")))
                .singleElement()
                .asString()
                .contains("unknown name 'aa'");
    }

    private static String question(String... lines) {
        return "```{lab:question} How many?\n:name: how\n" + String.join("\n", lines) + "\n```\n";
    }

    private List<String> problems(String lesson) {
        return build(lesson)
                .err()
                .lines()
                .filter(line -> line.contains("lesson.md:"))
                .map(line -> line.substring(line.indexOf("lesson.md:") + "lesson.md:".length()))
                .toList();
    }

    private Run build(String lesson) {
        Run.write(folder, "in/lesson.md", FIGURE + lesson);
        return Run.of("build", folder.resolve("in"), "-o", folder.resolve("out"));
    }

    private Document page() throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("out/lesson.html")));
    }
}
