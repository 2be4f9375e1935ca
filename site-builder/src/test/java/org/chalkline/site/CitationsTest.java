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

/** What lessons cite, from bibliographies to the page. */
class CitationsTest {

    private static final String BIBTEX =
            """
            @string{nn = "Neural Networks"}
            @article{hornik1989,
              author = {Hornik, Kurt and Stinchcombe, Maxwell and White, Halbert},
              title = {Multilayer feedforward networks are universal approximators},
              journal = nn, volume = 2, number = 5, pages = {359--366}, year = 1989,
              doi = {10.1016/0893-6080(89)90020-8}, month = jan
            }
            @book{zhou2016, author = {周志华}, title = {机器学习},
              publisher = {清华大学出版社}, address = {北京}, year = {2016}}
            @article{li2020, author = {李, 航 and 王强 and 赵六 and 钱七}, title = {学习的问题},
              journal = {计算机学报}, volume = 3, year = {2020}}
            @inproceedings{glorot2011, author = {Xavier Glorot and Yoshua Bengio},
              title = {Deep {Sparse} Networks \\& more}, booktitle = {AISTATS}, year = 2011}
            @misc{other2011, author = {Glorot, Xavier and Bengio, Yoshua},
              title = {Another <one>}, year = 2011}
            @book{oe, author = {J{\\"o}rg M{\\"u}ller-Lund and Ludwig van Beethoven and {A Group}},
              title = {\\"Uber {\\'E}tudes}, year = 1999}
            """;

    private static final String JSON =
            """
            [
            \t{"id": "lecun", "type": "article-journal", "title": "Deep learning",
            \t"author": [{"family": "LeCun", "given": "Yann"}, {"literal": "A Group"}],
            \t"container-title": "Nature", "volume": "521", "issue": 7553, "page": "436-444",
            \t"issued": {"date-parts": [[2015, 5, 28]]}, "DOI": "10.1038/nature14539"}
            ]
            """;

    private final Path content;
    private final Path site;

    CitationsTest(@TempDir Path folder) {
        content = folder.resolve("content");
        site = folder.resolve("site");
        Run.write(content, "references.bib", BIBTEX);
        Run.write(content, "more.json", JSON);
    }

    private Document page(String lesson, String text, String style) throws IOException {
        Run.write(
                content,
                "site.yml",
                "citations: {files: [references.bib, more.json], style: " + style + "}\n");
        Run.write(content, lesson + ".md", "# A\n\n" + text + "\n");
        Run run = Run.of("build", content, "-o", site);
        assertThat(run.err()).isEmpty();
        return Jsoup.parse(Files.readString(site.resolve(lesson + ".html")));
    }

    private static String text(Document page) {
        return page.select("main > p").text();
    }

    private static String list(Document page) {
        page.select(".reference-back, .outward").remove();
        return String.join("\n", page.select(".references li").eachText());
    }

    @Test
    void byAuthorsAndYearsInEnglish() throws IOException {
        Document page =
                page(
                        "en/a",
                        "{cite}`hornik1989,zhou2016`, {cite:t}`glorot2011`, {cite:t}`other2011`,"
                                + " {cite}`lecun`, {cite:t}`li2020, oe`.",
                        "author-year");
        assertThat(text(page))
                .isEqualTo(
                        "(Hornik et al., 1989; 周志华, 2016), Glorot and Bengio (2011b), Glorot and"
                                + " Bengio (2011a), (LeCun and A Group, 2015), 李航 et al. (2020),"
                                + " Müller-Lund et al. (1999).");
        assertThat(page.select("h2").text()).isEqualTo("References");
        assertThat(list(page))
                .isEqualTo(
                        """
                        Glorot, X., & Bengio, Y. (2011a). Another <one>.
                        Glorot, X., & Bengio, Y. (2011b). Deep Sparse Networks & more. In AISTATS.
                        Hornik, K., Stinchcombe, M., & White, H. (1989). Multilayer feedforward \
                        networks are universal approximators. Neural Networks, 2(5), 359–366. \
                        https://doi.org/10.1016/0893-6080(89)90020-8
                        LeCun, Y., & A Group (2015). Deep learning. Nature, 521(7553), 436–444. \
                        https://doi.org/10.1038/nature14539
                        Müller-Lund, J., van Beethoven, L., & A Group (1999). Über Études.
                        周志华 (2016). 机器学习. 清华大学出版社.
                        李航, 王强, 赵六, & 钱七 (2020). 学习的问题. 计算机学报, 3.""");
    }

    @Test
    void byAuthorsAndYearsInChinese() throws IOException {
        Document page =
                page(
                        "zh-CN/a",
                        "见{cite}`hornik1989,zhou2016`、{cite:t}`glorot2011`、{cite:t}`li2020`。",
                        "author-year");
        assertThat(text(page)).isEqualTo("见（Hornik等，1989；周志华，2016）、Glorot和Bengio（2011）、李航等（2020）。");
        assertThat(page.select("h2").text()).isEqualTo("参考文献");
        assertThat(list(page))
                .isEqualTo(
                        """
                        李航, 王强, 赵六, 等, 2020. 学习的问题[J]. 计算机学报, 3.
                        周志华, 2016. 机器学习[M]. 北京: 清华大学出版社.
                        Glorot X, Bengio Y, 2011. Deep Sparse Networks & more[C]//AISTATS.
                        Hornik K, Stinchcombe M, White H, 1989. Multilayer feedforward networks \
                        are universal approximators[J]. Neural Networks, 2(5): 359–366. \
                        https://doi.org/10.1016/0893-6080(89)90020-8""");
    }

    @Test
    void byNumbersInTheOrderInWhichTheyAreCited() throws IOException {
        Document page = page("zh-CN/a", "见{cite}`zhou2016,li2020`与{cite:t}`zhou2016`。", "numeric");
        assertThat(text(page)).isEqualTo("见[1, 2]与周志华[1]。");
        assertThat(page.select("ol.references")).hasSize(1);
        assertThat(list(page))
                .isEqualTo(
                        """
                        周志华. 机器学习[M]. 北京: 清华大学出版社, 2016.
                        李航, 王强, 赵六, 等. 学习的问题[J]. 计算机学报, 2020, 3.""");
    }

    @Test
    void linksLeadToTheListAndBack() throws IOException {
        Document page =
                page("en/a", "{cite}`oe`, {cite}`oe`\n\n## By {cite:t}`zhou2016`", "author-year");
        for (Element link : page.select("main a.cite, main a.reference-back")) {
            Element end = page.getElementById(link.attr("href").substring(1));
            assertThat(end).as(link.outerHtml()).isNotNull();
        }
        assertThat(page.select("main a.reference-back").eachAttr("aria-label"))
                .containsExactly(
                        "Back to where Müller-Lund et al. is cited (1)",
                        "Back to where Müller-Lund et al. is cited (2)",
                        "Back to where 周志华 is cited (1)");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a a")).isEmpty();
    }

    @Test
    void aBrokenFileIsToldAtItsLine() {
        Run.write(content, "references.bib", "@book{a, title = {A}}\n@book{b, title {B}}\n");
        Run.write(content, "more.json", "[{\"title\": \"no key\"}]");
        Run.write(content, "site.yml", "citations: {files: [references.bib, more.json, no.bib]}\n");
        Run.write(content, "a.md", "# A\n");
        assertThat(Run.of("build", content, "-o", site).errors())
                .anyMatch(line -> line.contains("references.bib:2:16: error: broken BibTeX"))
                .anyMatch(line -> line.contains("more.json:1:2: error: not a list of works"))
                .anyMatch(line -> line.contains("site.yml:1:48: error: no file 'no.bib'"));
    }
}
