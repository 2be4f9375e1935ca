package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site offers to hosts and search engines, with an address of its own and without. */
class WebFilesTest {

    private static final String BASE = "https://example.org/some/base/";

    private final Path content;

    WebFilesTest(@TempDir Path folder) {
        content = folder.resolve("lessons");
        Run.write(content, "en/a & b.md", lesson("A & B", "date: 2026-03-01"));
        Run.write(content, "en/second.md", lesson("Second", "date: 2026-04-01"));
        Run.write(content, "en/undated.md", lesson("Undated", "description: About it"));
        Run.write(content, "zh-CN/second.md", lesson("第二课", ""));
    }

    private static String lesson(String title, String matter) {
        return "---\ntitle: " + title + "\n" + matter + "\n---\nText.\n";
    }

    @Test
    void aSiteWithoutAnAddressHasWhatHostsNeedAlone() {
        SitePages site = SitePages.of(content);
        assertThat(site.files())
                .containsKeys(".nojekyll", "404.html")
                .doesNotContainKeys("sitemap.xml", "feed.xml", "site.webmanifest");
        Document page = site.page("en/second.html");
        assertThat(page.select("link[rel=canonical], link[rel=manifest], meta[property]"))
                .isEmpty();
        assertThat(page.select("link[hreflang]").eachAttr("href"))
                .containsExactly("../zh-CN/second.html");
    }

    @Test
    void everyPageSaysItsAddressAndThoseOfItsTranslations() {
        Document page = hosted().page("en/second.html");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo(BASE + "en/second.html");
        assertThat(page.select("link[hreflang=zh-CN]").attr("href"))
                .isEqualTo(BASE + "zh-CN/second.html");
        assertThat(page.select("link[hreflang=en]").attr("href"))
                .isEqualTo(BASE + "en/second.html");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Second");
        assertThat(page.select("meta[property=og:locale]").attr("content")).isEqualTo("en");
        assertThat(page.select("link[rel=manifest]").attr("href")).isEqualTo("../site.webmanifest");
        assertThat(hosted().page("en/index.html").select("link[rel=canonical]").attr("href"))
                .isEqualTo(BASE + "en/index.html");
        assertThat(hosted().page("index.html").select("link[rel=canonical]").attr("href"))
                .isEqualTo(BASE);
    }

    @Test
    void aLessonTellsSearchEnginesWhatItIs() {
        assertThat(
                        hosted().page("en/undated.html")
                                .select("script[type=application/ld+json]")
                                .html())
                .isEqualTo(
                        "{\"@context\":\"https://schema.org\",\"@type\":\"LearningResource\","
                                + "\"name\":\"Undated\",\"description\":\"About it\","
                                + "\"inLanguage\":\"en\",\"url\":\""
                                + BASE
                                + "en/undated.html\"}");
    }

    @Test
    void theSitemapListsEveryLessonWithItsTranslations() {
        Document map = xml("sitemap.xml");
        assertThat(map.select("loc").eachText())
                .containsExactly(
                        BASE + "en/a%20&%20b.html",
                        BASE + "en/second.html",
                        BASE + "en/undated.html",
                        BASE + "zh-CN/second.html");
        assertThat(map.select("url").get(1).select("xhtml|link").eachAttr("hreflang"))
                .containsExactly("zh-CN", "en");
        assertThat(map.select("lastmod").eachText()).containsExactly("2026-03-01", "2026-04-01");
    }

    @Test
    void theFeedTellsOfDatedLessonsTheLastOfThemFirst() {
        Document feed = xml("feed.xml");
        assertThat(feed.select("entry > title").eachText()).containsExactly("Second", "A & B");
        assertThat(feed.select("feed > updated").text()).isEqualTo("2026-04-01T00:00:00Z");
        assertThat(feed.select("entry > id").eachText())
                .isEqualTo(List.of(BASE + "en/second.html", BASE + "en/a%20&%20b.html"));
    }

    @Test
    void thePageForWrongAddressesLinksFromTheRootOfTheHost() {
        Document page = hosted().page("404.html");
        assertThat(page.select("[href], [src]"))
                .isNotEmpty()
                .allSatisfy(
                        each ->
                                assertThat(each.attr("href") + each.attr("src"))
                                        .startsWith("/some/base/"));
    }

    @Test
    void theCommandLineMayKnowTheAddressBetter() {
        Run.write(content, "site.yml", "title: Lessons\nurl: " + BASE + "\n");
        Path site = content.resolveSibling("site");
        Run run = Run.of("build", content, "-o", site, "--url", "https://example.com/here");
        assertThat(run.err()).isEmpty();
        assertThat(site.resolve("en/second.html"))
                .content()
                .contains("href=\"https://example.com/here/en/second.html\"")
                .doesNotContain(BASE);
        assertThat(site.resolve("sitemap.xml")).content().doesNotContain(BASE);
    }

    @Test
    void theCommandLineTakesNoOtherAddressThanAFoldersOnTheWeb() {
        Run run = Run.of("build", content, "--url", "example.com");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "'example.com' is no address of a site."
                                + " Name one such as https://example.org/lessons/");
    }

    @Test
    void refusesADayThatTheCalendarLacks() {
        Run.write(content, "en/a.md", lesson("A", "date: 2026-02-30"));
        Run run = Run.of("build", content, "-o", content.resolveSibling("site"));
        assertThat(run.err())
                .contains("en/a.md:3:7: error: '2026-02-30' is no day")
                .contains("a day such as 2026-03-31");
    }

    private Document xml(String file) {
        return Jsoup.parse(hosted().text(file), "", Parser.xmlParser());
    }

    private SitePages hosted() {
        Run.write(content, "site.yml", "title: Lessons\nurl: " + BASE + "\n");
        return SitePages.of(content);
    }
}
