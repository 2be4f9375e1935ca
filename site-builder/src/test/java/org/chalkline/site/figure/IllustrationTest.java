package org.chalkline.site.figure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chalkline.figure.Element;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class IllustrationTest {

    private static final Pattern TOKEN = Pattern.compile("(?m)^ {2}--([a-z-]+): (#[0-9a-f]{6});");
    private static final Path STYLE =
            Path.of("src/main/resources/org/chalkline/site/page/chalkline.css");

    private static Element.Builder drawing(String cssClass, int width) {
        return Element.of("svg", cssClass).set("viewBox", "0 0 " + width + " 200");
    }

    private static Element figure(Element.Builder... drawings) {
        Element.Builder figure = Element.of("div");
        for (Element.Builder drawing : drawings) {
            figure.add(drawing);
        }
        return figure.build();
    }

    @Test
    void theWidestPlotStandsForTheLesson() {
        Element network = figure(drawing("network", 640));
        Element plots = figure(drawing("plot", 300), drawing("plot", 540), drawing("icon", 24));
        Illustration best = Illustration.better(null, network);
        assertThat(requireNonNull(best).svg()).contains("viewBox=\"0 0 640 200\"");
        best = Illustration.better(Illustration.better(best, plots), network);
        assertThat(requireNonNull(best).svg()).contains("viewBox=\"0 0 540 200\"");
        assertThat(Illustration.better(null, figure())).isNull();
    }

    @Test
    void aThumbnailIsThePlotWithoutWordsInWholeNumbersForTheEyeAlone() {
        Element.Builder marks =
                Element.of("svg", "marks")
                        .set("x", "34")
                        .set("viewBox", "34 16 472 262")
                        .add(
                                Element.of("polyline", "hue-blue line-heavy")
                                        .set("points", "40,147.25 155,-0.51")
                                        .set("data-link", "unit0"));
        Element.Builder plot =
                drawing("plot", 540)
                        .set("role", "img")
                        .set("aria-label", "A line")
                        .add(
                                Element.of("g")
                                        .add(Element.of("line", "grid").set("x1", "1"))
                                        .add(Element.of("text", "tick").text("2")))
                        .add(marks);
        assertThat(requireNonNull(Illustration.better(null, figure(plot))).thumbnail())
                .isEqualTo(
                        "<svg class=\"plot\" viewBox=\"34 16 472 262\" aria-hidden=\"true\">"
                                + "<g class=\"marks\"><polyline class=\"hue-blue line-heavy\""
                                + " points=\"40,147 155,-1\"></polyline></g></svg>");
    }

    @Test
    void eachPartSaysHowItLooks() {
        Element.Builder plot =
                drawing("plot", 300)
                        .add(
                                Element.of("g", "piece followed")
                                        .add(Element.of("polyline", "hue-blue line-solid"))
                                        .add(Element.of("text", "check").text("✓")))
                        .add(
                                Element.of("g", "piece")
                                        .add(Element.of("polyline", "hue-blue line-solid"))
                                        .add(Element.of("text", "check").text("✓")))
                        .add(Element.of("line", "grid").set("data-link", "unit0"));
        Illustration picture = requireNonNull(Illustration.better(null, figure(plot)));
        Document svg = Jsoup.parse(picture.svg(), "", Parser.xmlParser());
        assertThat(svg.select("polyline").eachAttr("color")).containsOnly("#0a64ad");
        assertThat(svg.select("polyline").eachAttr("stroke")).containsOnly("currentColor");
        assertThat(svg.select("polyline").eachAttr("stroke-dasharray"))
                .containsExactly("none", "6 4");
        assertThat(svg.select(".check").eachAttr("display")).containsExactly("inline", "none");
        assertThat(svg.select("line").attr("stroke")).isEqualTo("#dcd8cd");
        assertThat(svg.select("[data-link]")).isEmpty();
    }

    @Test
    void itsColoursAreThoseOfThePages() throws IOException {
        String source =
                Files.readString(
                        Path.of("src/main/java/org/chalkline/site/figure/Illustration.java"));
        String light = Files.readString(STYLE);
        light = light.substring(0, light.indexOf('}'));
        int hues = 0;
        for (MatchResult token : TOKEN.matcher(light).results().toList()) {
            String rule = "\".hue-" + token.group(1) + "\"";
            if (source.contains(rule)) {
                assertThat(source).contains(rule + ", \"color:" + token.group(2) + "\"");
                hues++;
            }
        }
        assertThat(hues).isEqualTo(8);
    }
}
