package org.chalkline.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chalkline.site.search.PageText.Section;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What of a page's HTML is searched. */
class PageTextTest {

    @Test
    void headingsPartAPage() {
        assertThat(
                        sections(
                                "<p>Before.</p><h2 id=\"one\">The <em>first</em></h2><p>One.</p>"
                                        + "<h3 id=\"二\">二</h3><ul><li>a</li><li>b</li></ul>"))
                .containsExactly(
                        new Section("", "", "Before.", ""),
                        new Section("one", "The first", "One.", ""),
                        new Section("二", "二", "a · b", ""));
    }

    @Test
    void blocksPartWordsAndEmphasisDoesNot() {
        assertThat(
                        text(
                                "<table><tr><td>one</td><td>two</td></tr></table>"
                                        + " th<em>re</em>e 四<strong>五</strong>六"))
                .isEqualTo("one · two · three 四五六");
    }

    @Test
    void theOptionsOfAQuestionDoNotRunTogether() {
        assertThat(
                        text(
                                "<fieldset><legend>Which one?</legend><div class=\"answers\">"
                                        + "<label><input type=\"radio\"><b>A</b> <span>a line</span></label>"
                                        + "<label><input type=\"radio\"><b>B</b> <span>a curve</span></label>"
                                        + "</div></fieldset><p>“所以。”</p><p>Then (so):</p><p>end"))
                .isEqualTo("Which one? A a line · B a curve · “所以。” Then (so): end");
    }

    @Test
    void anExampleIsReadOnce() {
        assertThat(
                        text(
                                "<div class=\"sample\"><figure class=\"code\"><figcaption>How"
                                        + "</figcaption><pre><code>**so**</code></pre></figure>"
                                        + "<div class=\"result\"><p><strong>so</strong></p>"
                                        + "<pre><code>code</code></pre></div></div>"))
                .isEqualTo("How · so · code");
    }

    @Test
    void aFormulaIsReadAsTextAndFoundByItsSource() {
        assertThat(
                        sections(
                                "so <span class=\"math\"><span class=\"katex\"><math><mi>a</mi>"
                                        + "<mo>&lt;</mo><mn>1</mn>"
                                        + "<annotation encoding=\"application/x-tex\">a &lt; 1"
                                        + "</annotation></math><span class=\"katex-html\"><span>a"
                                        + "</span></span></span></span> then"))
                .containsExactly(new Section("", "", "so a < 1 then", "a < 1"));
    }

    @Test
    void answersAreNoText() {
        assertThat(
                        text(
                                "<form class=\"widget question\"><legend>Why?</legend>"
                                        + "<div class=\"feedback\"><p>Since</p></div>"
                                        + "<details><summary>The answer</summary><p>It is E.</p>"
                                        + "</details></form><details class=\"solution dropdown\">"
                                        + "<summary>Solution to Exercise 1</summary><p>42</p>"
                                        + "</details><details><summary>More</summary>Text</details>"))
                .isEqualTo("Why? More · Text");
    }

    @Test
    void theExplanationOfAWordIsNoTextWhereTheWordIsUsed() {
        assertThat(
                        text(
                                "<p>Each <span class=\"term\"><a href=\"#bend\">bend</a>"
                                        + "<span class=\"term-note\" role=\"tooltip\">Where it turns."
                                        + "</span></span>, one a unit.</p>"))
                .isEqualTo("Each bend, one a unit.");
    }

    @Test
    void drawingsControlsAndStatesAreNoText() {
        assertThat(
                        text(
                                "<figure><div class=\"widget plot\"><svg><text>9</text></svg>"
                                        + "<p class=\"readout\">x = 3</p>"
                                        + "<fieldset class=\"controls\"><div><div>w</div></div></fieldset>"
                                        + "<p class=\"steps\">First.</p></div>"
                                        + "<button>Reset</button><script>[1]</script>"
                                        + "<figcaption><span class=\"figure-number\">Figure 1</span>"
                                        + "A line.</figcaption></figure><p hidden>No</p>Yes"))
                .isEqualTo("First. Figure 1 A line. Yes");
    }

    @Test
    void theMarkOfALinkToAnotherSiteIsNoText() {
        assertThat(
                        text(
                                "<p><a href=\"https://example.org/\">a link<span class=\"outward\">"
                                        + "<span class=\"visually-hidden\">(elsewhere)</span></span>"
                                        + "</a>.</p>"))
                .isEqualTo("a link.");
    }

    @Test
    void charactersThatHtmlWritesOtherwiseAreThemselves() {
        assertThat(text("a &amp; b &lt;&#60;&#x3c; &nope; wo\u00ADrd &#x1F600;<!-- <p>no</p> -->"))
                .isEqualTo("a & b <<< &nope; word 😀");
    }

    @Test
    void whatIsNotClosedEndsWithThePage() {
        assertThat(sections("<svg><text>never")).containsExactly(new Section("", "", "", ""));
    }

    private static List<Section> sections(String html) {
        return PageText.sections(Jsoup.parseBodyFragment(html).body());
    }

    private static String text(String html) {
        return sections(html).get(0).text();
    }
}
