package org.chalkline.site.output.single;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.chalkline.site.base.SiteFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class SinglePagesTest {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
            <title>A</title>
            <link rel="icon" href="../assets/icon.svg">
            <link rel="manifest" href="../site.webmanifest">
            <link rel="alternate" hreflang="zh" href="../zh/a.html">
            <link rel="stylesheet" href="../assets/math.css">
            <link rel="stylesheet" href="../assets/main.css">
            <script src="../assets/site.js" data-paper="../assets/paper.js" data-links="L"></script>
            <script defer src="../assets/live.js" data-root="../"></script>
            </head><body>
            """;

    private static final String BODY =
            """
            <p class="lead"><span class="katex"><span class="katex-html"><span class="mord k-x">x
            </span></span></span></p>
            <div class="on-paper"><svg>LINES</svg></div>
            <a href="b.html#part">B</a><a href="data%201.csv">data</a>
            <a href="https://example.org/">out</a><a href="#top">top</a><img src="dot.png" alt="">
            <nav><a class="home" href="../index.html">Site</a><a href="a.html">here</a></nav>
            <span class="term"><a href="b.html#w" aria-describedby="n">word</a>
            <span class="term-note" id="n">note</span></span>
            <p class="alone" data-of="{0} (in “{1}”)">Ask for the others</p>
            <script class="params" type="application/json">{}</script>
            """
                    .replace("LINES", "<line x1=\"1\"/>".repeat(20));

    /** The style sheet of the formulas of one page. */
    private static final String MATH =
            "@font-face{src:url(f/a.woff) format(\"woff\")}"
                    + "@font-face{src:url(f/b.woff2) format(\"woff2\")}"
                    + ".katex-html .k-x{top:1em}.katex .mfrac{top:2em}";

    private final SiteFiles site = new SiteFiles();

    SinglePagesTest() {
        site.add("en/a.html", HEAD + BODY);
        site.add("en/b.html", HEAD + "<h1>Words</h1>");
        site.add("en/data 1.csv", "1,2\n");
        site.add("en/dot.png", new byte[] {1});
        site.add("assets/icon.svg", "<svg/>");
        site.add("assets/site.js", "early();\n");
        site.add("assets/paper.js", "paper();\n");
        site.add("assets/live.js", "mark('on-' + n);\n");
        site.add("assets/math.css", ".katex-html .k-x{top:9em}");
        site.add(
                "assets/main.css",
                """
                .lead { margin: 0; }
                .on-2 { top: 0; }
                .unseen { top: 0; }
                .back { background: url(../en/dot.png); }
                """);
    }

    @Test
    void thereIsNothingButThePages() {
        assertThat(single().all()).containsOnlyKeys("en/a.html", "en/b.html");
    }

    @Test
    void stylesAreInsideWithTheFontsInUseAndWithoutRulesForNothing() {
        Document page = page();
        String css = page.select("style").html();
        assertThat(page.select("link[rel=stylesheet]")).isEmpty();
        assertThat(css)
                .startsWith("@font-face{src:url(data:font/woff;base64,Ag==) format(\"woff\")}")
                .contains(".lead{margin:0}", ".on-2{top:0}")
                .contains(".katex-html .k-x{top:1em}")
                .doesNotContain("woff2", "mfrac", "unseen", "url(f/", "9em");
        assertThat(policy(page)).contains("style-src " + hash(css) + ";");
    }

    @Test
    void scriptsAreInsideEachWithItsHash() {
        Document page = page();
        assertThat(page.select("script[src], script[defer]")).isEmpty();
        assertThat(page.select("head script").html()).isEqualTo("early();");
        assertThat(page.select("body > script:not([type])").stream().map(Element::data))
                .containsExactly("paper();\n", "mark('on-' + n);\n");
        assertThat(policy(page))
                .contains(
                        "script-src "
                                + hash("paper();\n")
                                + " "
                                + hash("early();\n")
                                + " "
                                + hash("mark('on-' + n);\n")
                                + ";");
    }

    @Test
    void scriptsAreToldTheSameAsInTheSiteButNoneToLoadAnother() {
        Elements scripts = page().select("script:not([type])");
        assertThat(scripts.eachAttr("data-links")).containsExactly("L", "L");
        assertThat(scripts.eachAttr("data-root")).containsExactly("../");
        assertThat(scripts.select("[data-paper]")).isEmpty();
    }

    @Test
    void thePolicyAllowsNoRequest() {
        Document page = page();
        assertThat(page.select("meta").get(1).attr("http-equiv"))
                .isEqualTo("Content-Security-Policy");
        assertThat(policy(page))
                .startsWith("default-src 'none'; ")
                .endsWith(
                        "; img-src data:; media-src data:; font-src data:; base-uri 'none';"
                                + " form-action 'none'")
                .doesNotContain("'self'", "unsafe", "*", "http");
    }

    @Test
    void filesAreInsideAndLinksWithinThePageAndElsewhereStay() {
        Document page = page();
        assertThat(page.select("link[rel=icon]").attr("href"))
                .isEqualTo("data:image/svg+xml;base64,PHN2Zy8+");
        assertThat(page.select("img").attr("src")).isEqualTo("data:image/png;base64,AQ==");
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly(
                        "data:application/octet-stream;base64,MSwyCg==",
                        "https://example.org/",
                        "#top",
                        "#");
        assertThat(page.select("a[download]").attr("download")).isEqualTo("data 1.csv");
        assertThat(page.select("link[rel=manifest], link[rel=alternate]")).isEmpty();
    }

    @Test
    void whatLedToOtherPagesIsTextAndInTheLessonSaysWhereThatIs() {
        Document page = page();
        assertThat(page.select("span:not([class]):not([tabindex])").eachText())
                .containsExactly("B (in “Words”)");
        assertThat(page.select("nav").text()).isEqualTo("Sitehere");
        assertThat(page.select(".alone").outerHtml())
                .isEqualTo("<p class=\"alone\">Ask for the others</p>");
    }

    @Test
    void aWordExplainedOnAnotherPageStillShowsWhatItMeansToTheKeyboard() {
        assertThat(page().select(".term > :first-child").outerHtml())
                .isEqualTo("<span aria-describedby=\"n\" tabindex=\"0\">word</span>");
    }

    @Test
    void aPageThatSpeaksOfNoOtherSaysNothingOfThem() {
        site.add(
                "c.html",
                HEAD.replace("../", "")
                        + "<p class=\"alone\">Ask</p><nav><a href=\"d.html\">D</a></nav>");
        SiteFiles single = SinglePages.of(site, Map.of("c.html", MathStyle.NONE), "", "");
        assertThat(new String(single.all().get("c.html"), StandardCharsets.UTF_8))
                .contains("<nav><span>D</span></nav>")
                .doesNotContain("alone");
    }

    @Test
    void linksToOtherPagesLeadToTheSiteWhereItsAddressIsKnown() {
        Document page = page("https://example.org/base/");
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly(
                        "https://example.org/base/en/b.html#part",
                        "data:application/octet-stream;base64,MSwyCg==",
                        "https://example.org/",
                        "#top",
                        "https://example.org/base/index.html",
                        "#",
                        "https://example.org/base/en/b.html#w");
        assertThat(page.select(".alone")).isEmpty();
    }

    @Test
    void refusesAScriptThatHtmlWouldEndTooEarly() {
        SiteFiles odd = new SiteFiles();
        odd.add("a.html", "<script src=\"a.js\"></script>");
        odd.add("a.js", "'</script>'");
        assertThatThrownBy(() -> SinglePages.of(odd, Map.of("a.html", MathStyle.NONE), "", ""))
                .hasMessageContaining("'a.html'");
    }

    private SiteFiles single() {
        return single("");
    }

    private SiteFiles single(String url) {
        return SinglePages.of(
                site,
                Map.of(
                        "en/a.html",
                        new MathStyle(MATH, Map.of("f/a.woff", new byte[] {2})),
                        "en/b.html",
                        MathStyle.NONE),
                "assets/math.css",
                url);
    }

    private Document page() {
        return page("");
    }

    private Document page(String url) {
        byte[] content = Objects.requireNonNull(single(url).all().get("en/a.html"));
        return Jsoup.parse(new String(content, StandardCharsets.UTF_8));
    }

    private static String policy(Document page) {
        return page.select("meta[http-equiv]").attr("content");
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
