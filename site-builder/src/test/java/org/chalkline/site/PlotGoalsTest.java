package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reader is to reach in a plot, and what the build proves of that. */
class PlotGoalsTest {

    private static final String PLOT =
            """
            # A

            ```{lab:plot} A line.
            :name: line
            sliders:
              w: {from: -2, to: 2, step: 1, start: 0}
              b: {from: -2, to: 2, step: 1, start: 0}
            x: [0, 1]
            y: [-4, 4]
            draw: [{curve: w x + b}]
            """;

    private final Path content;
    private final Path site;

    PlotGoalsTest(@TempDir Path folder) {
        content = folder.resolve("content");
        site = folder.resolve("site");
    }

    private Run build(String more) {
        Run.write(content, "a.md", PLOT + more + "```\n");
        return Run.of("build", content, "-o", site);
    }

    private String page() throws IOException {
        return Files.readString(site.resolve("a.html"));
    }

    @Test
    void stagesOpenOneAfterTheOther() throws IOException {
        Run run =
                build(
                        """
                        stages:
                          - {goal: w = 1, say: Make the slope 1., hints: [{when: w > 1, say: Less.}]}
                          - {goal: b = -1 and w = 1, say: 'Lower it; it is {b}.'}
                        hints: [{when: b > 0, say: Too high.}]
                        presets: [{name: Slope, set: 'w=1,b=0'}]
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(page())
                .contains("data-solved=\"false\"", "data-state=\"w=0,b=0,stage=1\"")
                .contains("<li class=\"stage open\"><span>", "<li class=\"stage locked\"><span>")
                .contains("data-set=\"stage=2\"", "data-set=\"w=1,b=0\"")
                .doesNotContain("data-control=\"stage\"");
    }

    @Test
    void eachGoalOfAStageCanBeReached() {
        assertThat(
                        build(
                                        """
                                        stages:
                                          - {goal: w = 0, say: At once.}
                                          - {goal: b = 0.5, say: Nowhere.}
                                        """)
                                .errors())
                .anyMatch(line -> line.contains("a.md:12:12: error: met at the start"))
                .anyMatch(line -> line.contains("a.md:13:12: error: met in none of the 25 states"));
    }

    @Test
    void solutionsAreAllStatesThatReachTheGoal() {
        String goal = "goal: w + b = 3 and w > 0\n";
        assertThat(build(goal + "solutions: ['w=1,b=2', 'w=2,b=1']\n").err()).isEmpty();
        assertThat(build(goal + "solutions: ['w=1,b=2']\n").errors())
                .anyMatch(line -> line.contains("a.md:12:12: error: 'w=2,b=1' is missing"));
        assertThat(
                        build(
                                        goal
                                                + "solutions: ['w=1,b=2', 'w=2,b=1', 'w=1,b=1', 'w=2,b=1', 'v=1']\n")
                                .errors())
                .anyMatch(line -> line.contains("a.md:12:35: error: no solution"))
                .anyMatch(line -> line.contains("a.md:12:46: error: named twice: 'w=2,b=1'"))
                .anyMatch(line -> line.contains("a.md:12:57: error: no state of this figure"));
    }

    @Test
    void hintsThatCoverAllAreGivenInEachStateAndEachInOne() {
        String goal = "goal: w = 1\ncover: all\nhints:\n  - {when: w > 1, say: Less.}\n";
        assertThat(build(goal + "  - {when: otherwise, say: More.}\n").err()).isEmpty();
        assertThat(build(goal + "  - {when: w < 0, say: More.}\n").errors())
                .anyMatch(line -> line.contains("a.md:14:3: error: no hint at w=0,b=-2"));
        assertThat(
                        build(
                                        goal
                                                + "  - {when: otherwise, say: More.}\n"
                                                + "  - {when: b > 0, say: Lower.}\n")
                                .errors())
                .anyMatch(line -> line.contains("a.md:16:5: error: never given"));
    }

    @Test
    void hintsThatStagesShareAreEachGivenInOneOfThem() {
        assertThat(
                        build(
                                        """
                                        stages:
                                          - {goal: w >= 1, say: Make it steeper.}
                                          - {goal: w >= 1 and b >= 1, say: Raise it.}
                                        cover: all
                                        hints: [{when: w < 1, say: Too flat.}, {when: otherwise, say: Too low.}]
                                        """)
                                .err())
                .isEmpty();
    }

    @Test
    void hintsAreOfNoUseWithoutAGoal() {
        assertThat(build("hints: [{when: w > 1, say: Less.}]\n").errors())
                .anyMatch(line -> line.contains("a.md:11:8: error: of no use without 'goal'"));
    }
}
