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
}
