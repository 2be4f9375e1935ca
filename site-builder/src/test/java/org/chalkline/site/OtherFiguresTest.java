package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plots that are like other ones. */
class OtherFiguresTest {

    private static final String THROW =
            """
            # A

            ```{lab:plot} A throw.
            :name: throw
            sliders:
              v: {from: 5, to: 30, step: 0.5, start: 20}
              angle: {from: 5, to: 85, step: 1, start: 45}
            let:
              g: 9.81
              range: v^2 sin(2 angle°) / g
              height(x): x tan(angle°) - g x^2 / (2 (v cos(angle°))^2)
            x: {from: 0, to: 100, label: distance}
            y: [0, 50]
            draw:
              - {curve: height(x), over: [0, range], label: '{range:.1f} m'}
            ```
            """;

    private final Path content;
    private final Path site;

    OtherFiguresTest(@TempDir Path folder) {
        content = folder.resolve("content");
        site = folder.resolve("site");
    }

    private Run build(String more) {
        Run.write(content, "a.md", THROW + more);
        return Run.of("build", content, "-o", site);
    }

    private String page() throws IOException {
        return Files.readString(site.resolve("a.html"));
    }

    @Test
    void aFigureLikeAnotherHasItsParametersWhereItGivesNone() throws IOException {
        Run run =
                build(
                        """

                        ```{lab:plot} On the moon.
                        :name: moon
                        like: throw
                        sliders: {v: {start: 10}}
                        let: {g: 1.62}
                        x: {to: 70}
                        ```

                        {lab:claim}`throw.range@start = 40.77` and {lab:claim}`moon.range@start = 61.73`
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(page())
                .contains("data-state=\"v=20.0,angle=45\"", "data-state=\"v=10.0,angle=45\"")
                .contains("61.7 m");
    }

    @Test
    void whatIsWrongWithAFigureLikeAnotherIsToldWhereItStands() {
        assertThat(
                        build(
                                        """

                                        ```{lab:plot} On the moon.
                                        like: throw
                                        let: {g: 1.62, range: v w}
                                        ```

                                        ```{lab:plot} Elsewhere.
                                        like: thorw
                                        ```
                                        """)
                                .errors())
                .anyMatch(line -> line.contains("a.md:20:25: error: unknown name 'w'"))
                .anyMatch(
                        line ->
                                line.contains("a.md:24:7: error: no figure 'thorw' with names")
                                        && line.endsWith("Did you mean 'throw'?"));
    }

    @Test
    void aFigureThatUsesAnotherHasItsNamesAndFollowsItsStateWithoutControls() throws IOException {
        Run run =
                build(
                        """

                        ```{lab:plot} How far for each angle.
                        :name: angles
                        use: throw
                        let: {R(a): v^2 sin(2 a°) / g}
                        x: [0, 90]
                        y: [0, 100]
                        draw:
                          - {curve: R(x)}
                          - {point: (angle, range), label: '{range:.1f} m'}
                        ```

                        {lab:claim}`angles: R(angle) = range for all v, angle` and
                        {lab:claim}`angles.range@v=10 = 10.19`
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(page())
                .containsPattern("id=\"angles\"[^>]* data-state=\"v=20.0,angle=45\"")
                .containsPattern("id=\"angles\"[^>]* data-follows=\"throw\"")
                .containsOnlyOnce("type=\"range\" data-control=\"v\"");
    }

    @Test
    void expressionsNameWhatOtherFiguresHaveAfterTheNameOfTheFigure() throws IOException {
        Run run =
                build(
                        """

                        ```{lab:plot} A throw from another place.
                        :name: second
                        sliders: {g: {from: 1, to: 10, step: 1, start: 5}}
                        let: {height: throw.range / throw.g + g}
                        x: [0, 100]
                        y: [0, 50]
                        draw:
                          - {curve: throw.height(x)}
                          - {point: (throw.range, height), label: 'as far as {throw.range:.1f} m'}
                        ```

                        {lab:claim}`second.height@start = 9.16` {lab:claim}`second.throw.height'(0) = 1`
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(page())
                .contains("data-state=\"throw.v=20.0,throw.angle=45,g=5\"", "as far as 40.8 m")
                .containsOnlyOnce("name=\"g\"");
    }

    @Test
    void figuresThatShareStepsShowTheSameOne() {
        Run run =
                build(
                        """

                        ```{lab:plot} Steps.
                        :name: steps
                        :state: step=2
                        sliders: {a: {from: 0, to: 1, step: 0.1, start: 0.5}}
                        steps: {start: {p: 1}, next: {p: a p}, count: 9}
                        draw: [{points: (past(p), past(p))}]
                        ```

                        ```{lab:plot} Over the steps.
                        :name: course
                        use: steps
                        sliders: {b: {from: 0, to: 1, step: 0.1, start: 1}}
                        x: [0, 9]
                        y: [0, 1]
                        draw: [{line: past(b p)}]
                        ```

                        {lab:claim}`course.p = 0.25` {lab:claim}`course.last(past(b p))@b=0.5,step=1 = 0.25`
                        """);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void mistakesWithOtherFiguresAreTold() {
        assertThat(
                        build(
                                        """

                                        ```{lab:plot} Steps.
                                        :name: steps
                                        steps: {start: {p: 1}, next: {p: p / 2}, count: 9}
                                        draw: [{points: (past(p), past(p))}]
                                        ```

                                        ```{lab:plot} Reads steps.
                                        draw: [{point: (steps.p, 0)}]
                                        ```

                                        ```{lab:plot} Twice.
                                        use: throw
                                        sliders: {v: {from: 0, to: 1}}
                                        let: {g: 2}
                                        x: [0, 1]
                                        draw: [{curve: v x}]
                                        ```

                                        ```{lab:plot} Steps twice.
                                        use: steps
                                        steps: {start: {q: 1}, next: {q: q / 2}, count: 9}
                                        draw: [{point: (p, throw.rnage)}]
                                        ```
                                        """)
                                .errors())
                .anyMatch(line -> line.contains("a.md:24:5: error: the figure 'steps' has steps"))
                .anyMatch(line -> line.contains("a.md:30:11: error: the name 'v' is given twice"))
                .anyMatch(line -> line.contains("a.md:31:7: error: the name 'g' is given twice"))
                .anyMatch(
                        line ->
                                line.contains(
                                        "a.md:38:8: error: the figure that this one uses has"))
                .anyMatch(
                        line ->
                                line.contains("a.md:39:20: error: ")
                                        && line.endsWith("Did you mean 'throw.range'?"));
    }
}
