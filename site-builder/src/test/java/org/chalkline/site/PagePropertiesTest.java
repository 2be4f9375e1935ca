package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every page of every site. */
class PagePropertiesTest {

    private static final Pattern SCHEME = Pattern.compile("([a-z]+):.*");
    private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*[\"']?([^)\"']*)");
    private static final String POLICY = "meta[http-equiv=Content-Security-Policy]";

    /** What else a browser loads than scripts, links and images, none of which we need. */
    private static final String FRAMES = "iframe,frame,object,embed,base,source";

    /** What a page loads by itself. */
    private static final String LOADED =
            "script[src], link[href], img[src], video[src], audio[src], video[poster]";

    private static SitePages project;
    private static SitePages odd;

    @BeforeAll
    static void build(@TempDir Path folder) {
        project = SitePages.of(Path.of("..", "content"));
        Path content = folder.resolve("odd");
        Run.write(content, "site.yml", "title: Odd & <names>\nlang: en\n");
        Run.write(content, "c# 100%.md", "# C#\n\n[deep](a/b/第%20一%20课.md#part)\n");
        Run.write(content, "a/b/第 一 课.md", DEEP);
        Run.write(content, "a/data 1.csv", "1,2\n");
        Run.write(content, "a/b/dot.png", new byte[] {1});
        odd = SitePages.of(content);
    }

    private static final String DEEP =
            """
            ---
            title: 第一课 <b>
            description: "Quotes \\" & more"
            lang: zh-CN
            ---
            ## Part

            $\\mathbb{R}^2 \\xrightarrow{f} \\sqrt{x}$ and `code`, [C](../../c%23%20100%25.md),
            [data](../data%201.csv), [out](https://example.org/?a=1&b=2), [part](#part).[^1]

            ![A dot](dot.png)

            ```python
            print("</script>")
            ```

            ```{lab:activations} A figure.
            :name: figure
            functions: [sigmoid]
            ```

            [^1]: See [](#figure).
            """;

    static Stream<SitePages> sites() {
        return Stream.of(project, odd);
    }

    @Test
    void bothSitesHaveWhatIsLookedAt() {
        assertThat(project.pages()).containsKeys("index.html", "zh-CN/relu.html");
        assertThat(odd.pages())
                .containsOnlyKeys(
                        "404.html",
                        "index.html",
                        "search.html",
                        "zh-CN/index.html",
                        "zh-CN/search.html",
                        "c# 100%.html",
                        "a/b/第 一 课.html");
        Document deep = odd.page("a/b/第 一 课.html");
        assertThat(deep.select("main a[href], main img[src]")).hasSizeGreaterThan(6);
        assertThat(deep.select("script")).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyRelativeLinkLeadsToAFileByItsName(SitePages site) {
        forEachLink(
                site,
                (path, link) -> {
                    if (SCHEME.matcher(link).matches()) {
                        return;
                    }
                    assertThat(link).doesNotStartWith("/");
                    String target = SitePages.target(path, link);
                    assertThat(site.files()).as(path + ": " + link).containsKey(target);
                    int hash = link.indexOf('#');
                    Document page = site.pages().get(target);
                    if (hash >= 0 && page != null) {
                        assertThat(page.getElementById(link.substring(hash + 1)))
                                .as(path + ": " + link)
                                .isNotNull();
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void onlyReadersGoToOtherHosts(SitePages site) {
        forEachPage(
                site,
                (path, page) -> {
                    assertThat(page.select(FRAMES)).as(path).isEmpty();
                    assertThat(page.select("[srcset], [style], [background]")).as(path).isEmpty();
                    assertThat(page.select(LOADED)).isNotEmpty();
                    for (Element loaded : page.select(LOADED)) {
                        for (String link : List.of("src", "href", "poster")) {
                            assertThat(loaded.attr(link)).as(path).matches("[^:]*");
                        }
                    }
                    assertThat(page.select("track[src]:not([src^=data:text/vtt;])")).isEmpty();
                    for (Element link : page.select("a[href]")) {
                        assertThat(link.attr("href")).matches("(https?|mailto|tel):.*|[^:]+");
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void styleSheetsLoadFilesOfTheSite(SitePages site) {
        List<String> sheets =
                site.files().keySet().stream().filter(path -> path.endsWith(".css")).toList();
        assertThat(sheets).hasSize(2);
        for (String sheet : sheets) {
            String css = site.text(sheet);
            assertThat(css).doesNotContain("@import", "image-set(");
            List<String> urls =
                    CSS_URL.matcher(css)
                            .results()
                            .map((MatchResult found) -> found.group(1))
                            .toList();
            assertThat(urls)
                    .allSatisfy(
                            url ->
                                    assertThat(site.files())
                                            .containsKey(SitePages.target(sheet, url)));
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void thePolicyStandsBeforeAllThatItRules(SitePages site) {
        forEachPage(
                site,
                (path, page) -> {
                    assertThat(page.select(POLICY)).as(path).hasSize(1);
                    Elements head = page.head().children();
                    assertThat(head.get(0).hasAttr("charset")).as(path).isTrue();
                    assertThat(head.get(1).is(POLICY)).as(path).isTrue();
                    assertThat(head.get(1).attr("content"))
                            .contains("default-src 'none'", "script-src 'self'", "base-uri 'none'")
                            .doesNotContain("unsafe", "*", "http:", "https:");
                });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void nothingInAPageNeedsMoreThanThePolicyAllows(SitePages site) {
        forEachPage(
                site,
                (path, page) -> {
                    String policy = page.select(POLICY).attr("content");
                    assertThat(page.select("style")).as(path).isEmpty();
                    for (Element element : page.getAllElements()) {
                        for (Attribute attribute : element.attributes()) {
                            assertThat(attribute.getKey()).as(path).doesNotStartWith("on");
                        }
                    }
                    for (Element script : page.select("script:not([src])")) {
                        if (!script.attr("type").matches("application/(ld\\+)?json")) {
                            assertThat(policy).contains(hash(script.data()));
                        }
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageSaysItsLanguageItsTitleAndOneHeading(SitePages site) {
        forEachPage(
                site,
                (path, page) -> {
                    assertThat(page.select("html").attr("lang")).as(path).isIn("zh-CN", "en");
                    assertThat(page.title()).as(path).isNotBlank();
                    assertThat(page.select("h1")).as(path).hasSize(1);
                    assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
                    assertThat(page.select("a[href]"))
                            .as(path)
                            .allMatch(link -> link.hasText() || link.hasAttr("aria-label"));
                });
    }

    private static void forEachPage(SitePages site, BiConsumer<String, Document> check) {
        assertThat(site.pages()).isNotEmpty();
        for (Map.Entry<String, Document> page : site.pages().entrySet()) {
            check.accept(page.getKey(), page.getValue());
        }
    }

    private static void forEachLink(SitePages site, BiConsumer<String, String> check) {
        forEachPage(
                site,
                (path, page) -> {
                    page.select("[href]")
                            .eachAttr("href")
                            .forEach(link -> check.accept(path, link));
                    page.select("[src]").eachAttr("src").forEach(link -> check.accept(path, link));
                });
    }

    private static String hash(String script) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
