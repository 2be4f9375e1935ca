package org.chalkline.site.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFilesTest {

    private final SiteFiles site = new SiteFiles();

    @ParameterizedTest
    @CsvSource({
        "a/b.html, a/b.html",
        "a/b.html/c, a/b.html",
        "a, a/b.html",
        "A, a/b.html",
        "a/B.HTML, a/b.html"
    })
    void seesWhichFileIsInTheWay(String path, String obstacle) {
        site.add("a/b.html", "first");
        assertThat(site.obstacle(path)).isEqualTo(obstacle);
        assertThatThrownBy(() -> site.add(path, "second"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(site.all()).containsOnlyKeys("a/b.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/c.html", "a/b.htm", "a/b", "a/b.html.gz", "b.html", "a-b", "a0"})
    void leavesRoomForEveryOther(String path) {
        site.add("a/b.html", "first");
        assertThat(site.obstacle(path)).isNull();
        site.add(path, "second");
        assertThat(site.all()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "../a", "a/../../b", "a/.."})
    void refusesPathsThatLeaveTheSite(String path) {
        assertThatThrownBy(() -> site.add(path, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThat(site.all()).isEmpty();
    }

    @Test
    void addsUpTheBytes() {
        site.add("a", "é");
        site.add("b", new byte[5]);
        assertThat(site.size()).isEqualTo(7);
    }
}
