package org.chalkline.site.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chalkline.site.search.PageText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LengthTest {

    private static Length of(String html) {
        var tree = Jsoup.parseBodyFragment(html).body();
        return Length.of(tree, PageText.sections(tree));
    }

    @Test
    void aMinuteIs180WordsOr300HanCharacters() {
        assertThat(of("<p>" + "word ".repeat(900) + "</p>").minutes()).isEqualTo(5);
        assertThat(of("<p>" + "字".repeat(900) + "</p>").minutes()).isEqualTo(3);
        assertThat(of("<h2>" + "字".repeat(300) + "</h2>" + "ReLU ".repeat(180)).minutes())
                .isEqualTo(2);
    }

    @Test
    void isAMinuteAtLeastAndFromTwentyOnInFives() {
        assertThat(of("").minutes()).isEqualTo(1);
        assertThat(of("word ".repeat(180 * 19)).minutes()).isEqualTo(19);
        assertThat(of("word ".repeat(180 * 22)).minutes()).isEqualTo(20);
        assertThat(of("word ".repeat(180 * 23)).minutes()).isEqualTo(25);
    }

    @Test
    void countsWhatAReaderCanTryAndNoStillDrawing() {
        String params = "<script class='params' type='application/json'>{}</script>";
        Length length =
                of(
                        "<figure data-widget='piecewise'>"
                                + params
                                + "</figure><figure data-widget='network-diagram'></figure>"
                                + "<figure data-widget='quiz' data-answered='false'>"
                                + params
                                + "</figure>");
        assertThat(List.of(length.figures(), length.questions())).containsExactly(1, 1);
    }
}
