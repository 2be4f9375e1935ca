package org.chalkline.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
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
    void addressesForProgramsAreOfAscii() {
        Run.write(content, "zh-CN/第一课.md", "---\ntitle: 课\ndate: 2026-03-31\n---\n课文。\n");
        String encoded = BASE + "zh-CN/%E7%AC%AC%E4%B8%80%E8%AF%BE.html";
        assertThat(xml("sitemap.xml").select("loc").eachText()).contains(encoded);
        assertThat(xml("feed.xml").select("entry > id").eachText()).contains(encoded);
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
    void aCharacterThatXmlForbidsBreaksNoFeed() throws Exception {
        Run.write(content, "en/second.md", lesson("\"Sec\\u0001ond\"", "date: 2026-04-01"));
        byte[] feed = requireNonNull(hosted().files().get("feed.xml"));
        org.w3c.dom.Document read =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(feed));
        assertThat(read.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("Second");
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
    void aLessonHasAPictureForThoseWhoLinkToIt() throws IOException {
        Run.write(
                content,
                "en/second.md",
                lesson("Second", "") + "\n```{lab:activations} One.\nfunctions: [relu]\n```\n");
        SitePages site = hosted();
        Document page = site.page("en/second.html");
        String address = meta(page, "og:image");
        assertThat(address).startsWith(BASE + "assets/preview.").endsWith(".png");
        BufferedImage picture = picture(site, address.substring(BASE.length()));
        assertThat(meta(page, "og:image:width")).isEqualTo("" + picture.getWidth());
        assertThat(meta(page, "og:image:height")).isEqualTo("" + picture.getHeight());
        assertThat(meta(page, "og:image:alt")).isEqualTo("Second · Lessons");
        assertThat(page.select("meta[name=twitter:card]").attr("content"))
                .isEqualTo("summary_large_image");
        assertThat(meta(site.page("en/undated.html"), "og:image")).isNotEqualTo(address);
        // The plot's blue line, once it is enlarged.
        assertThat(
                        IntStream.range(0, 1200 * 630)
                                .filter(i -> picture.getRGB(i % 1200, i / 1200) == 0xff0a64ad)
                                .count())
                .isGreaterThan(300);
    }

    @Test
    void systemsFindTheIconInTheirSizes() throws IOException {
        SitePages site = hosted();
        Matcher icon =
                Pattern.compile(
                                "\"src\":\"([^\"]+)\",\"sizes\":\"(\\d+)x\\d+\".*?\"purpose\":\"(\\w+)\"")
                        .matcher(site.text("site.webmanifest"));
        List<String> purposes = new ArrayList<>();
        while (icon.find()) {
            purposes.add(icon.group(2) + " " + icon.group(3));
            assertThat("" + picture(site, icon.group(1)).getWidth()).isEqualTo(icon.group(2));
        }
        assertThat(purposes).containsExactly("192 any", "512 any", "512 maskable");
        String touch =
                site.page("en/second.html").select("link[rel=apple-touch-icon]").attr("href");
        assertThat(picture(site, SitePages.target("en/second.html", touch)).getWidth())
                .isEqualTo(180);
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }

    private static BufferedImage picture(SitePages site, String path) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(requireNonNull(site.files().get(path), path)));
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
