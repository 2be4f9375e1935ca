package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutwardLinksTest {

    @Test
    void linksToOtherSitesSaySoToTheEyeAndToTheEar(@TempDir Path folder) {
        String links =
                "[a](https://example.org/) <http://example.org/b> [c](b.md) [d](#t) m@x.org\n";
        Run.write(folder, "site.yml", "repository: https://example.org/c\n");
        Run.write(folder, "en/a.md", "# T\n\n" + links);
        Run.write(folder, "zh-CN/b.md", "# T\n\n[甲](https://example.org/)\n");
        Run.write(folder, "en/b.md", "# B\n");
        SitePages site = SitePages.of(folder);
        Document page = site.page("en/a.html");
        assertThat(page.select("main a:has(.outward)").eachText())
                .containsExactly("a(on another site)", "http://example.org/b(on another site)");
        assertThat(page.select("footer a:has(.outward)")).hasSize(1);
        assertThat(site.page("zh-CN/b.html").select("main a:has(.outward)").text())
                .isEqualTo("甲（站外链接）");
    }

    @Test
    void aLinkToTheOwnAddressOfTheSiteLeadsNowhereElse(@TempDir Path folder) {
        Run.write(folder, "site.yml", "url: https://example.org/lessons/\n");
        Run.write(
                folder,
                "en/a.md",
                "# T\n\n[a](https://example.org/lessons/en/a.html) <https://example.org/lessons>"
                        + " [b](https://example.org/lessons?x#y) [c](https://example.org/)"
                        + " [d](https://example.org/lessons-of-others/)\n");
        assertThat(SitePages.of(folder).page("en/a.html").select("main a:has(.outward)").eachText())
                .containsExactly("c(on another site)", "d(on another site)");
    }

    @Test
    void otherHostsAreNotToldWhereReadersComeFrom(@TempDir Path folder) {
        Run.write(folder, "en/a.md", "# T\n\n[a](https://example.org/)\n");
        SitePages site = SitePages.of(folder);
        assertThat(site.pages().values())
                .isNotEmpty()
                .allSatisfy(
                        page -> {
                            assertThat(page.select("meta[name=referrer]").attr("content"))
                                    .isEqualTo("same-origin");
                            assertThat(page.select("a[target]")).isEmpty();
                        });
    }
}
