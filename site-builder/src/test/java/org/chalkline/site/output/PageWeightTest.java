package org.chalkline.site.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.chalkline.site.base.Memo;
import org.chalkline.site.base.SiteFiles;
import org.junit.jupiter.api.Test;

class PageWeightTest {

    /** The header and the end of every gzip stream. */
    private static final int FRAME = 18;

    private final SiteFiles site = new SiteFiles();

    @Test
    void countsTextAsCompressed() {
        site.add("a.html", "all the same ".repeat(10_000));
        assertThat(PageWeight.of(site, List.of("a.html"), new Memo<>()))
                .isBetween((long) FRAME, 1_000L);
    }

    @Test
    void countsFontsAsTheyAre() {
        site.add("a.woff2", new byte[10_000]);
        site.add("a.woff", new byte[5_000]);
        assertThat(PageWeight.of(site, List.of("a.woff2", "a.woff"), new Memo<>()))
                .isEqualTo(15_000);
    }

    @Test
    void cannotMakeNoiseSmaller() {
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        site.add("a.js", noise);
        assertThat(PageWeight.of(site, List.of("a.js"), new Memo<>()))
                .isBetween(10_000L, 10_000L + 2 * FRAME);
    }

    @Test
    void addsUpWhatIsAskedForAndNoMore() {
        site.add("a.html", "a page");
        site.add("a.css", "a { color: red }");
        site.add("other.html", "another page");
        assertThat(PageWeight.of(site, List.of("a.html", "a.css"), new Memo<>()))
                .isEqualTo(
                        PageWeight.of(site, List.of("a.html"), new Memo<>())
                                + PageWeight.of(site, List.of("a.css"), new Memo<>()));
        assertThat(PageWeight.of(site, List.of(), new Memo<>())).isZero();
    }

    @Test
    void refusesAFileThatTheSiteLacks() {
        assertThatThrownBy(() -> PageWeight.of(site, List.of("a.html"), new Memo<>()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.html");
    }
}
