package org.chalkline.site.output.single;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.chalkline.site.base.SiteFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SingleSiteTest {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="%1$s" dir="ltr"><head><meta charset="utf-8"><title>%1$s</title>
            <link rel="icon" href="../icon.svg"><link rel="stylesheet" href="../main.css">
            <script src="../site.js" data-paper="../paper.js" data-links="%1$s links"></script>
            <script defer src="../progress.js" data-root="../" data-words="%1$s"></script>
            </head><body>
            """;

    private static final String ICON =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"></svg>";

    private final SiteFiles site = new SiteFiles();

    SingleSiteTest() {
        site.add("icon.svg", ICON);
        site.add("main.css", "main { color: red } .never { color: blue }");
        site.add("site.js", "'site';");
        site.add("paper.js", "'paper'.repeat(2);");
        site.add("progress.js", "'progress'.repeat(2);");
    }

    @Test
    void pagesStandInTheirOrderWithTheirLanguagesAndTitles() {
        Document whole = whole("<main><h1>A</h1></main>", "<main><h1>B</h1></main>");
        assertThat(whole.select("h1").eachText()).containsExactly("A", "B");
        assertThat(whole.select("body > .page").eachAttr("id")).containsExactly("en/a", "de/b");
        assertThat(whole.select("body > .page").eachAttr("lang")).containsExactly("en", "de");
        assertThat(whole.select("body > .page").eachAttr("data-title")).containsExactly("en", "de");
    }

    @Test
    void namesAreOfOnePageAndWhatSpeaksOfThemFollows() {
        String body =
                """
                <label for="query" id="label">Q</label><input id="query" aria-labelledby="label h">
                <h2 id="h">H</h2><a href="#h">to h</a><b data-figure="h">1</b>
                <svg><clipPath id="c"></clipPath><path clip-path="url(#c)"></path></svg>
                <input type="radio" name="tabs" id="t"><form><input type="radio" name="own"></form>
                <input type="radio" name="control" data-control="control">
                """;
        Document whole = whole(body, body);
        assertThat(whole.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        Element second = whole.select("body > .page").get(1);
        assertThat(second.select("label").attr("for")).isEqualTo("de/b:query");
        assertThat(second.select("[id='de/b:query']").attr("aria-labelledby"))
                .isEqualTo("de/b:label de/b:h");
        assertThat(second.select("a").attr("href")).isEqualTo("#de/b:h");
        assertThat(second.select("b").attr("data-figure")).isEqualTo("de/b:h");
        assertThat(second.select("path").attr("clip-path")).isEqualTo("url(#de/b:c)");
        assertThat(second.select("input[type=radio]").eachAttr("name"))
                .containsExactly("de/b:tabs", "own", "control");
    }

    @Test
    void linksAmongPagesStayInTheFileAndOthersLeadWhereTheyLed() {
        site.add("data.csv", "1");
        Document whole =
                whole(
                        "<a rel=\"next\" hreflang=\"de\" data-places=\"x y\" href=\"../de/b.html\">b</a>"
                                + "<a href=\"../de/b.html#x%20y\">x</a><a href=\"../data.csv\">d</a>"
                                + "<a href=\"https://example.org/#x\">far</a>",
                        "<p>B</p>");
        assertThat(whole.select("a").eachAttr("href"))
                .containsExactly(
                        "#de/b",
                        "#de/b:x%20y",
                        "data:application/octet-stream;base64,MQ==",
                        "https://example.org/#x");
        Element first = whole.expectFirst("a");
        assertThat(first.attributes().hasKey("rel") || first.hasAttr("hreflang")).isFalse();
        assertThat(first.attr("data-places")).isEqualTo("#de/b:x #de/b:y");
    }

    @Test
    void figuresWithoutANameGetOneAndTheNumbersNearestThemFollow() {
        String figure = "<figure data-widget=\"units\"></figure>";
        Document whole =
                whole(
                        "<i data-figure=\"\"></i>" + figure + figure + "<b data-figure=\"\"></b>",
                        figure);
        assertThat(whole.select("figure").eachAttr("id"))
                .containsExactly("en/a:figure.0", "en/a:figure.1", "de/b:figure.0");
        assertThat(whole.select("i").attr("data-figure")).isEqualTo("en/a:figure.0");
        assertThat(whole.select("b").attr("data-figure")).isEqualTo("en/a:figure.1");
    }

    @Test
    void scriptsOfSeveralPagesStandOnceAndEachPageKeepsItsWords() {
        Document whole = whole("<p>A</p>", "<p>B</p>");
        assertThat(whole.select("head script")).hasSize(1);
        for (Element page : whole.select("body > .page")) {
            assertThat(page.select("script").eachAttr("data-use")).containsExactly("0", "1");
            assertThat(page.select("script").eachText()).isEmpty();
            assertThat(page.select("script[data-root='#']").attr("data-words"))
                    .isEqualTo(page.attr("lang"));
            assertThat(page.select("script[data-links]").attr("data-links"))
                    .isEqualTo(page.attr("lang") + " links");
        }
        assertThat(whole.select("body > script[data-shared]")).hasSize(2);
    }

    @Test
    void aPictureOfSeveralPagesStandsOnceAndKeepsItsSizeAndWords() {
        String image = "<img src=\"../icon.svg\" alt=\"An icon\">";
        Document whole = whole(image, image);
        String picture = DataUri.of("icon.svg", ICON.getBytes(StandardCharsets.UTF_8));
        String css = whole.expectFirst("style").data();
        assertThat(css.split(Pattern.quote(picture), -1)).hasSize(2);
        assertThat(whole.select("img").eachAttr("alt")).containsExactly("An icon", "An icon");
        assertThat(whole.select("img.picture-1").eachAttr("src"))
                .hasSize(2)
                .allMatch(source -> source.contains(" viewBox='0 0 2 1'"));
    }

    @Test
    void aPictureOfOnePageOrOfUnknownSizeStandsInItsPlace() {
        site.add("photo.webp", "RIFF");
        String image = "<img src=\"../photo.webp\" alt=\"\">";
        Document whole = whole(image + "<img src=\"../icon.svg\" alt=\"\">", image);
        assertThat(whole.select("img").eachAttr("src"))
                .allMatch(source -> source.matches("data:image/(webp|svg\\+xml);base64,.*"));
    }

    @Test
    void anIndexToSearchComesAlong() {
        site.add("search/start.js", "chalklineSearch('start', {});\n");
        site.add("search/t0.js", "chalklineSearch('t0', {});\n");
        Document whole = whole("<form data-index=\"../search/\"></form>", "<p>B</p>");
        assertThat(whole.expectFirst("form").attr("data-index")).isEmpty();
        assertThat(whole.expectFirst("[id=en/a] > script:last-child").data())
                .isEqualTo("chalklineSearch('start', {});\nchalklineSearch('t0', {});\n");
    }

    private Document whole(String first, String second) {
        site.add("en/a.html", HEAD.formatted("en") + first + "</body></html>");
        site.add("de/b.html", HEAD.formatted("de") + second + "</body></html>");
        SiteFiles one =
                SingleSite.of(
                        site,
                        List.of("en/a.html", "de/b.html"),
                        "",
                        MathStyle.NONE,
                        new SingleSite.Frame("'show';", ".page { color: green }"));
        assertThat(one.all()).containsOnlyKeys(SingleSite.PATH);
        byte[] page = Objects.requireNonNull(one.all().get(SingleSite.PATH));
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }
}
