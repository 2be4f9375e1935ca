package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Videos, recordings and files to save, from the command line to the page. */
class MediaTest {

    private static final int LARGE = 2_000_001;

    private final Path content;
    private final Path output;

    MediaTest(@TempDir Path folder) throws IOException {
        content = folder.resolve("lessons");
        output = folder.resolve("output");
        Run.write(content, "site.yml", "lang: en\n");
        Run.write(content, "en/_words.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nUp it goes.\n");
        Run.write(content, "en/still.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Run.write(content, "en/small.mp3", "not much");
        Run.write(
                content,
                "en/a.md",
                """
                # A

                ```{video} large.mp4
                :alt: A point
                :captions: _words.vtt
                :poster: still.svg
                ```

                ```{audio} small.mp3
                :alt: A tone
                :captions:
                ```

                {download}`large.mp4`, {download}`small.mp3` and [the film](large.mp4).
                """);
        Files.write(content.resolve("en/large.mp4"), new byte[LARGE]);
    }

    private Document build(String format) throws IOException {
        Run run = Run.of("build", content, "--format", format, "-o", output);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().contains("en/large.mp4 is left out of the pages: it has 2.0 MB"))
                .isEqualTo(format.startsWith("single"));
        Path page = Files.isDirectory(output) ? output.resolve("en/a.html") : output;
        return Jsoup.parse(page);
    }

    @Test
    void aPageNamesItsFilesAndHasTheCaptionsInside() throws IOException {
        Document page = build("directory");
        Element video = page.expectFirst("video");
        assertThat(video.attr("src")).isEqualTo("large.mp4");
        assertThat(video.attr("poster")).isEqualTo("still.svg");
        assertThat(video.attr("preload")).isEqualTo("metadata");
        assertThat(video.hasAttr("controls")).isTrue();
        assertThat(video.hasAttr("autoplay")).isFalse();
        assertThat(video.expectFirst("track").attr("src")).startsWith("data:text/vtt;base64,");
        assertThat(page.expectFirst(".transcript p").text()).isEqualTo("Up it goes.");
        assertThat(page.select("a[download]").eachText())
                .containsExactly("large.mp4 (MP4, 2.0 MB)", "small.mp3 (MP3, 8 B)");
        assertThat(output.resolve("en/large.mp4")).hasSize(LARGE);
        assertThat(output.resolve("en/_words.vtt")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "single-site"})
    void oneFileHoldsWhatIsSmallAndSaysWhatIsNotInIt(String format) throws IOException {
        Document page = build(format);
        assertThat(page.select("video")).isEmpty();
        assertThat(page.expectFirst("figure > .media-paper").text())
                .isEqualTo("Video: large.mp4 (2.0 MB) – not in this file");
        assertThat(page.expectFirst(".media-paper img").attr("src"))
                .startsWith("data:image/svg+xml;base64,");
        assertThat(page.expectFirst("audio").attr("src")).startsWith("data:audio/mpeg;base64,");
        assertThat(page.expectFirst("p:contains(the film)").text())
                .isEqualTo(
                        "large.mp4 (MP4, 2.0 MB) – not in this file, small.mp3 (MP3, 8 B)"
                                + " – not in this file and the film (2.0 MB).");
        assertThat(page.select(".left-out:not([hidden])")).hasSize(2);
        assertThat(page.select("a[href^=data:]").eachText())
                .contains("small.mp3 (MP3, 8 B)")
                .doesNotContain("the film");
    }

    @Test
    void whatIsNotInTheFileIsOnTheSiteIfThatHasAnAddress() throws IOException {
        Run.write(content, "site.yml", "lang: en\nurl: https://example.org/\n");
        Document page = build("single");
        assertThat(page.select("a[href='https://example.org/en/large.mp4']").eachText())
                .containsExactly("large.mp4", "large.mp4 (MP4, 2.0 MB)", "the film");
    }

    @Test
    void captionsThatAreNotAsTheyShouldBeAreToldOfTheirFile() {
        Run.write(content, "en/_words.vtt", "WEBVTT\n\n0:00 --> 0:01\nUp it goes.\n");
        Run run = Run.of("build", content, "-o", output);
        assertThat(run.err()).contains("_words.vtt:3:1: error: '0:00 --> 0:01' tells no times");
    }
}
