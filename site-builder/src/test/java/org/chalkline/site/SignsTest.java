package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines, dashes, dots and thickness are explained where a lesson first uses them. */
class SignsTest {

    private static final String DIAGRAM =
            """
            ```{lab:network-diagram} A network.
            inputs: [x]
            layers:
              - units: [y]
                weights: [[-1]]
            ```
            """;

    private static final String PLAIN = DIAGRAM.replace("    weights: [[-1]]\n", "");

    private static final String LAB =
            """
            ```{lab:network-lab} A lab.
            :name: lab
            target: [[0, 0], [1, 1]]
            units:
              - {w: {from: -2, to: 2, step: 1}, b: {from: -1, to: 1, step: 1}}
            cursor: {from: 0, to: 1, step: 0.5}
            ```
            """;

    private static Document page(Path folder, String... figures) throws IOException {
        Path content = folder.resolve("lessons");
        Run.write(content, "site.yml", "lang: en\n");
        Run.write(content, "en/first.md", "# First\n\n" + String.join("\n", figures));
        Run run = Run.of("build", content, "-o", folder.resolve("out"));
        assertThat(run.status()).as(run.err()).isZero();
        return Jsoup.parse(Files.readString(folder.resolve("out/en/first.html")));
    }

    @Test
    void theFirstFigureThatUsesASignExplainsIt(@TempDir Path folder) throws IOException {
        Document page = page(folder, PLAIN, DIAGRAM, DIAGRAM, LAB);
        assertThat(page.select("figure").eachAttr("data-widget")).hasSize(4);
        assertThat(page.select("figure:eq(0) .signs, figure:nth-of-type(3) .signs")).isEmpty();
        assertThat(page.select("figure:nth-of-type(2) .signs li").eachText())
                .containsExactly(
                        "weight above 0",
                        "weight below 0",
                        "weight 0",
                        "the thicker, the larger the absolute weight");
        assertThat(page.select("#lab .signs li").eachText()).containsExactly("unit on", "unit off");
    }

    @Test
    void aSampleIsDrawnAsInTheFigureAndLeftOutWhenReadAloud(@TempDir Path folder)
            throws IOException {
        Document page = page(folder, DIAGRAM);
        assertThat(page.select(".signs svg.network[aria-hidden] .edge.negative")).hasSize(1);
        assertThat(page.select(".signs").attr("aria-label")).isEqualTo("Signs");
    }
}
