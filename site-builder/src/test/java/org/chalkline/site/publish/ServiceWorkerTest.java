package org.chalkline.site.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.base.SiteFiles;
import org.junit.jupiter.api.Test;

class ServiceWorkerTest {

    private static final Pattern HEAD =
            Pattern.compile("const VERSION = '([0-9a-f]{8})';\nconst FILES = \\['(.*)'];\n");

    private final SiteFiles site = new SiteFiles();

    ServiceWorkerTest() {
        site.add("index.html", "index");
        site.add("zh-CN/第 一's.html", "lesson");
        site.add("assets/idle.woff2", "font");
        site.add("404.html", "");
        site.add("sitemap.xml", "");
        site.add(".nojekyll", "");
    }

    @Test
    void namesWhatReadersNeedAsAddresses() {
        assertThat(head(2)).isEqualTo("index.html', 'zh-CN/第%20一%27s.html");
    }

    @Test
    void leavesOutWhatIsTooMuchForAFirstVisit() {
        site.add("film.mp4", new byte[(int) ServiceWorker.LIMIT - 5]);
        assertThat(head(2)).doesNotContain("film.mp4").contains("zh-CN/");
    }

    @Test
    void isAnotherVersionOnceAnyFileIsAnother() {
        String before = head(1);
        assertThat(head(1)).isEqualTo(before);
        site.add("film.mp4", new byte[(int) ServiceWorker.LIMIT]);
        assertThat(head(1)).isNotEqualTo(before);
    }

    private String head(int group) {
        Matcher head = HEAD.matcher(ServiceWorker.of(site, Set.of("assets/idle.woff2")));
        assertThat(head.lookingAt()).isTrue();
        return head.group(group);
    }
}
