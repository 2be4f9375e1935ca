package org.chalkline.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.Firefox;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A lesson on paper, printed by {@code chalkline pdf} and read back, and by a reader. */
@ExtendWith(SharedChromium.class)
class PaperIT {

    private static final int FIGURES = 7;
    private static final String ADDRESS = "https://example.org/a%20paper?x=1&y=2";

    private static final Map<String, PDDocument> PDFS = new TreeMap<>();
    private static BuiltSite site;

    @BeforeAll
    static void print(@TempDir Path folder) throws IOException {
        Path content = folder.resolve("lessons");
        Run.write(content, "en/paper.md", lesson("Paper", "Words before the figure. "));
        Run.write(content, "zh-CN/paper.md", lesson("纸上的课", "图前面的一段话。"));
        Path output = folder.resolve("pdf");
        // The extension has seen to it that there is a browser.
        assertThat(Run.of("pdf", content, "-o", output, "--paper", "letter").status()).isZero();
        for (String tag : List.of("en", "zh-CN")) {
            byte[] pdf = Files.readAllBytes(output.resolve(tag + "/paper.pdf"));
            PDFS.put(tag, Loader.loadPDF(pdf));
        }
        Run.write(content, "en/headings.md", headings());
        site = BuiltSite.of(content);
    }

    @AfterAll
    static void close() throws IOException {
        site.close();
        for (PDDocument pdf : PDFS.values()) {
            pdf.close();
        }
    }

    private static String lesson(String title, String words) {
        StringBuilder text = new StringBuilder("---\ntitle: " + title + "\n---\n");
        text.append("See [a paper](").append(ADDRESS).append("), [once more](").append(ADDRESS);
        text.append("), [another](https://example.org/) and [below](#part).\n\n");
        text.append("Written out: <https://example.org/out>.\n\n");
        for (int i = 1; i <= FIGURES; i++) {
            text.append(words.repeat(9 * i)).append("\n\n");
            text.append(unit(i, i == 1 ? ":print: late\n" : i == 2 ? ":answer: later\n" : ""));
        }
        text.append(":::{tip}\n:class: on-screen\nA click is faster.\n:::\n\n");
        return text.append("## Part\n\n:::{exercise} Task\n:label: task\nDo it.\n:::\n\n")
                .append(":::{solution} task\nSolved by doing.\n:::\n\n")
                .append(":::{dropdown} More\nFolded away.\n:::\n\n")
                .append("```{lab:quiz} Which?\n:name: which\noptions:\n")
                .append("  - {text: This, right: true, feedback: Because it is.}\n")
                .append("  - {text: That, feedback: It is not.}\n```\n\n")
                .append("```python\n")
                .append("x = 1 + ".repeat(40))
                .append("0  # LAST\n```\n\n")
                .append("The end of the text.\n")
                .toString();
    }

    private static String unit(int number, String options) {
        return "```{lab:units} Caption %1$d ends.\n%2$s".formatted(number, options)
                + "units:\n  - {name: Name %d, w: {start: 2}, b: {start: -2}}\n".formatted(number)
                + "slider: {from: -4, to: 4, step: 0.5}\ninput: {from: 0, to: 3}\n"
                + "states: {late: 'w0=1.5,b0=-3', later: 'w0=0.5,b0=-1.5'}\n```\n\n";
    }

    private static PDDocument pdf(String tag) {
        return requireNonNull(PDFS.get(tag));
    }

    private static String text(PDDocument pdf, int first, int last) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            // In the order of reading, not of painting.
            stripper.setSortByPosition(true);
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String tag) {
        return text(pdf(tag), 1, Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"en, Paper · Chalkline", "zh-CN, 纸上的课 · Chalkline"})
    void knowsItsTitleLanguageStructureAndOutline(String tag, String title) {
        PDDocument pdf = pdf(tag);
        assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(title);
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(tag);
        assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
        List<String> outline = new ArrayList<>();
        PDOutlineItem chapter = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
        for (PDOutlineItem item : chapter.children()) {
            outline.add(item.getTitle());
        }
        assertThat(chapter.getTitle()).isEqualTo(title.substring(0, title.indexOf(" ·")));
        assertThat(outline).hasSize(3).startsWith("Part");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Answers, Solution to Exercise 1, Question 1, The answer is A.",
        "zh-CN, 答案, 练习 1 的解答, 问题 1, 答案是"
    })
    void answersStandAtTheEndAndAllElseInItsPlace(
            String tag, String answers, String solution, String question, String verdict) {
        assertThat(text(tag))
                .containsSubsequence(
                        "Do it.",
                        "Folded away.",
                        question,
                        "LAST",
                        "The end of the text.",
                        answers,
                        solution,
                        "Solved by doing.",
                        question,
                        verdict,
                        "Because it is.",
                        "It is not.")
                .containsOnlyOnce("Solved by doing.")
                .containsOnlyOnce("Because it is.");
    }

    @ParameterizedTest
    @CsvSource({"en, Links", "zh-CN, 链接"})
    void linksAreNumberedAndTheirAddressesListed(String tag, String links) {
        String text = text(tag).replaceAll("\\s+", "");
        assertThat(text)
                .contains("apaper[1]", "oncemore[1]", "another[2]", "andbelow.")
                .contains("Writtenout:https://example.org/out.")
                .containsSubsequence(
                        "It is not.".replace(" ", ""),
                        links,
                        "[1]" + ADDRESS,
                        "[2]https://example.org/")
                .doesNotContain("[3]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void noFigureIsCutAndEveryPageHasItsNumber(String tag) {
        PDDocument pdf = pdf(tag);
        int count = pdf.getNumberOfPages();
        List<String> pages =
                IntStream.rangeClosed(1, count).mapToObj(page -> text(pdf, page, page)).toList();
        assertThat(count).isGreaterThan(2);
        for (int i = 0; i < count; i++) {
            assertThat(pages.get(i)).contains((i + 1) + " / " + count);
        }
        for (int i = 1; i <= FIGURES; i++) {
            String name = "Name " + i;
            String caption = "Caption " + i + " ends.";
            assertThat(pages.stream().filter(page -> page.contains(caption)))
                    .singleElement()
                    .asString()
                    .contains(name);
            // The second one stands among the answers, too.
            assertThat(pages.stream().filter(page -> page.contains(name))).hasSize(i == 2 ? 2 : 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void figuresShowTheChosenStateWithItsNumbersAndNothingOfThePageAround(String tag) {
        String text = text(tag);
        String first = text.substring(0, text.indexOf("Caption 1"));
        assertThat(first.replaceAll("\\s+", " "))
                .contains("z = 1.5x − 3.0", "w0 = 1.5", "b0 = −3.0")
                .doesNotContain("2.0x");
        assertThat(text.substring(text.indexOf("Caption 1")).replaceAll("\\s+", " "))
                .contains("z = 2.0x − 2.0", "b0 = −2.0")
                .doesNotContain("-2.0");
        assertThat(text)
                .doesNotContain(
                        "A click is faster.",
                        "SVG",
                        "English",
                        "中文",
                        "Reset",
                        "重置",
                        "Copy",
                        "复制",
                        "Light");
    }

    @ParameterizedTest
    @CsvSource({"en, Answers, Figure 2", "zh-CN, 答案, 图 2"})
    void aSolvedFigureStandsAmongTheAnswersOnly(String tag, String answers, String name) {
        String text = text(tag).replaceAll("[ \\n]+", " ");
        assertThat(text)
                .containsSubsequence("Caption 2 ends.", answers, name, "z = 0.5x − 1.5", "w0 = 0.5")
                .containsOnlyOnce("z = 0.5x − 1.5");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Answers, Solved:, Step 3000, The buttons beside a number, Copy as code, Begin with",
        "zh-CN, 答案, 已解出：, 第 3000 步, 数值两边的按钮, 复制为代码, 从这里开始："
    })
    void theLessonIsUnsolvedBeforeItsAnswersAndHasNothingInTheMarginsButNumbers(
            String tag,
            String answers,
            String solved,
            String trained,
            String tip,
            String code,
            String presets,
            Chromium chromium)
            throws IOException {
        try (Page page = chromium.newPage(1280, 844)) {
            Visit.to(page, BuiltSite.ofProject().file(tag + "/relu.html"));
            byte[] printed = page.pdf(new Page.PdfOptions().setFormat("A4"));
            try (PDDocument pdf = Loader.loadPDF(printed)) {
                String text = text(pdf, 1, Integer.MAX_VALUE);
                int end = text.indexOf("\n" + answers);
                assertThat(text.substring(0, end)).contains(trained).doesNotContain(solved);
                assertThat(text.substring(end)).contains(solved);
                assertThat(text).doesNotContain(tip, code, presets);
                int count = pdf.getNumberOfPages();
                for (int i = 0; i < count; i++) {
                    assertThat(foot(pdf.getPage(i))).isEqualTo((i + 1) + " / " + count);
                }
            }
        }
    }

    /** Returns what stands in the lower margin. */
    private static String foot(PDPage page) throws IOException {
        PDRectangle all = page.getMediaBox();
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        double margin = 56;
        stripper.addRegion(
                "foot",
                new Rectangle2D.Double(0, all.getHeight() - margin, all.getWidth(), margin));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("foot").strip();
    }

    @Test
    void aFormulaGoesOnWithItsSentenceAndPaperHasAllStepsOfAnExample(Chromium chromium) {
        try (Page page = chromium.newPage(673, 900)) {
            Visit.to(page, BuiltSite.ofProject().file("en/relu.html"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(
                            page.locator(".math-display")
                                    .first()
                                    .evaluate("e => getComputedStyle(e).breakBefore"))
                    .isEqualTo("avoid");
            assertThat(
                            page.locator(".worked-example .at")
                                    .evaluateAll(
                                            "all => all.map(e => getComputedStyle(e).visibility)"
                                                    + ".filter(it => it === 'hidden').length"))
                    .isEqualTo(0);
        }
    }

    /** Firefox' own way of breaking pages; that of the PDF is Chromium's. */
    @Test
    void firefoxLeavesNoHeadingAloneAtTheFootOfAPage() throws IOException {
        try (Page page = Firefox.ofThread().newPage(1280, 844)) {
            page.navigate(site.file("en/headings.html"));
            // Playwright tells Firefox inches, which Firefox takes for centimetres.
            byte[] printed = page.pdf(new Page.PdfOptions().setWidth("21in").setHeight("29.7in"));
            try (PDDocument pdf = Loader.loadPDF(printed)) {
                int count = pdf.getNumberOfPages();
                assertThat(count).isGreaterThan(3);
                for (int i = 1; i <= count; i++) {
                    assertThat(text(pdf, i, i))
                            .doesNotContainPattern("Heading \\d+\\s*(\\d+ / \\d+\\s*)?$");
                }
            }
        }
    }

    /** Headings before words and before figures, at many places of a page. */
    private static String headings() {
        StringBuilder text = new StringBuilder("---\ntitle: Headings\n---\n");
        for (int i = 1; i <= 12; i++) {
            text.append("Words. ".repeat(30 + 70 * i % 130)).append("\n\n## Heading ").append(i);
            text.append(
                    i % 2 == 0
                            ? "\n\n" + "More words. ".repeat(40) + "\n\n"
                            : "\n\n" + unit(i, ""));
        }
        return text.toString();
    }

    @Test
    void afterPrintingThePageIsAsBefore(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 844)) {
            Visit.to(page, site.http("en/paper.html"));
            page.waitForFunction("() => document.querySelector('script[src*=\"/paper.\"]')");
            page.waitForLoadState();
            page.waitForTimeout(200);
            String before = page.innerHTML("main");
            page.evaluate("dispatchEvent(new Event('beforeprint'))");
            assertThat(page.locator("main > .all-answers .answer, main > .all-links li").count())
                    .isEqualTo(4);
            page.evaluate("dispatchEvent(new Event('afterprint'))");
            assertThat(page.innerHTML("main")).isEqualTo(before);
        }
    }

    @Test
    void aLabIsLowSinceItsNetworkStandsBesideTheOutput(Chromium chromium) {
        try (Page page = chromium.newPage(673, 900)) {
            Visit.to(page, BuiltSite.ofProject().file("zh-CN/relu.html"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Locator lab = page.locator("#relu-lab .network-lab");
            BoundingBox network = lab.locator(".lab-network").boundingBox();
            BoundingBox output = lab.locator(".lab-fit").boundingBox();
            assertThat(output.x).isGreaterThan(network.x + network.width);
            assertThat(output.y).isEqualTo(network.y);
            assertThat(lab.boundingBox().height).isLessThan(500);
        }
    }

    @Test
    void paperIsWhiteWhateverTheReadersColours(Chromium chromium) {
        try (Page page = chromium.newPage(700, 844)) {
            Visit.to(page, site.file("en/paper.html"));
            page.selectOption("#theme", "dark");
            page.emulateMedia(
                    new Page.EmulateMediaOptions()
                            .setMedia(Media.PRINT)
                            .setColorScheme(ColorScheme.DARK));
            assertThat(page.evaluate("getComputedStyle(document.documentElement).color"))
                    .isEqualTo("rgb(30, 34, 39)");
            assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            // Without its arrangement a link tells its address where it stands.
            assertThat(
                            page.locator("main p a")
                                    .first()
                                    .evaluate("a => getComputedStyle(a, '::after').content"))
                    .asString()
                    .contains("example.org");
        }
    }
}
