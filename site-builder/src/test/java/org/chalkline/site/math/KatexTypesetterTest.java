package org.chalkline.site.math;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.chalkline.site.base.Cache;
import org.chalkline.site.script.ScriptRuntime;
import org.chalkline.site.script.WebJar;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("looks at what the JVM prints")
class KatexTypesetterTest {

    private static Path directory;
    private static ScriptRuntime runtime;
    private static KatexTypesetter katex;

    @BeforeAll
    static void start(@TempDir Path temporary) {
        directory = temporary;
        runtime = new ScriptRuntime();
        katex = new KatexTypesetter(runtime, Cache.in(directory), Map.of("RR", "\\mathbb{R}"));
    }

    @AfterAll
    static void stop() {
        runtime.close();
    }

    @Test
    void setsHtmlForTheEyeAndMathmlForTheEar() {
        String html = html("x^2", false);
        assertThat(Jsoup.parse(html).select(".katex-html[aria-hidden=true]")).hasSize(1);
        assertThat(Jsoup.parse(html).select("math annotation").text()).isEqualTo("x^2");
        assertThat(html("x^2", true)).contains("katex-display");
    }

    @Test
    void movesStylesToClassesNamedAfterTheirContent() {
        Typeset.Formula formula = formula("\\sqrt{x} + \\widehat{abc}", false);
        assertThat(formula.html()).doesNotContain("style=").contains("<svg");
        assertThat(formula.rules()).isNotEmpty();
        formula.rules()
                .keySet()
                .forEach(name -> assertThat(formula.html()).containsPattern("\\b" + name + "\\b"));
        assertThat(formula("\\sqrt{x} + \\widehat{abc}", false)).isEqualTo(formula);
        assertThat(InlineStyles.css(formula.rules())).contains("!important;}");
    }

    @Test
    void saysWhereKatexStumbles() {
        Typeset.Failure failure = failure("a + \\frobnicate");
        assertThat(failure.offset()).isEqualTo(4);
        assertThat(failure.text().toString()).contains("Undefined control sequence: \\frobnicate");
        assertThat(failure("\\frac{1}{").offset()).isEqualTo(9);
    }

    @Test
    void escapesNumberSignsInTextWithoutMovingErrors() {
        assertThat(html("f(x) \\text {# ReLU 函数}", false)).contains("函数");
        String tex = "\\text{# ## 甲} + \\frobnicate";
        assertThat(failure(tex).offset()).isEqualTo(tex.indexOf("\\frob"));
    }

    @Test
    void leavesNumberSignsOfDefinitionsAlone() {
        assertThat(html("\\newcommand{\\say}[1]{\\text{#1!}} \\say{hello}", false))
                .contains("hello");
    }

    @Test
    void numbersNoEnvironmentByItself() {
        assertThat(html("\\begin{align}a&=b\\\\c&=d\\end{align}", true)).doesNotContain("eqn-num");
        String tex = "\\begin{align}a&=\\frobnicate\\end{align}";
        assertThat(failure(tex).offset()).isEqualTo(tex.indexOf("\\frob"));
    }

    @Test
    void refusesCommandsThatReachOutOfTheFormula() {
        Typeset.Failure failure = failure("x + \\href{https://example.org}{y}");
        assertThat(failure.text().toString()).isEqualTo("\\href is not allowed in lessons");
        assertThat(failure.offset()).isEqualTo(4);
        assertThat(failure("\\htmlStyle{color:red}{x}").text().toString()).contains("not allowed");
    }

    @Test
    void knowsMboxAndTheMacrosOfTheSite() {
        assertThat(html("\\mbox{if } x \\in \\RR", false)).contains("mathbb");
    }

    @Test
    void whatAFormulaSaysToItsAuthorGoesNowhere() {
        PrintStream usual = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(html("\\message{said} x", false)).contains("katex");
        } finally {
            System.setOut(usual);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    /** The build makes it once; who changes the library's version runs {@code mvn clean}. */
    @Test
    void theScriptIsOfTheVersionWhoseFontsPagesLoad() throws IOException {
        try (InputStream in = KatexTypesetter.class.getResourceAsStream("katex.js")) {
            assertThat(new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("version:\"" + WebJar.of("katex").version() + "\"");
        }
    }

    @Test
    void definitionsDoNotLeakIntoTheNextFormula() {
        html("\\gdef\\leaky{1} \\leaky", false);
        assertThat(failure("\\leaky").offset()).isZero();
    }

    @Test
    void worksFromTheCacheWithoutStartingTheEngine() {
        Typeset.Formula first = formula("\\sqrt{y_{cached}}", false);
        ScriptRuntime forbidden = new ScriptRuntime();
        forbidden.close();
        KatexTypesetter second =
                new KatexTypesetter(forbidden, Cache.in(directory), Map.of("RR", "\\mathbb{R}"));
        assertThat(first.rules()).isNotEmpty();
        assertThat(second.typeset("\\sqrt{y_{cached}}", false)).isEqualTo(first);
    }

    @Test
    void tellsTheFontsThatAPageLoads() {
        assertThat(files("<p>no math</p>")).isEmpty();
        assertThat(files(html("12", false))).containsExactly("KaTeX_Main-Regular.woff2");
        assertThat(files(html("x", false)))
                .as("the font of text, and that of the line around it")
                .containsExactly("KaTeX_Main-Regular.woff2", "KaTeX_Math-Italic.woff2");
        assertThat(files("<p>so " + html("x=1", false) + "</p>"))
                .containsExactly("KaTeX_Main-Regular.woff2", "KaTeX_Math-Italic.woff2");
        assertThat(files(html("\\mathbb{R}\\mathbf{w}\\mathcal{L}\\mathtt{t}", false)))
                .contains(
                        "KaTeX_AMS-Regular.woff2",
                        "KaTeX_Main-Bold.woff2",
                        "KaTeX_Caligraphic-Regular.woff2",
                        "KaTeX_Typewriter-Regular.woff2");
        assertThat(files(html("\\sum_i \\left(\\frac{1}{2}\\right)", true)))
                .contains("KaTeX_Size2-Regular.woff2", "KaTeX_Size3-Regular.woff2");
        assertThat(files(html("\\boldsymbol{w}", false))).contains("KaTeX_Math-BoldItalic.woff2");
    }

    @Test
    void tellsTheCharactersOfEachFont() {
        String html = html("x<1 \\& y", false);
        assertThat(characters(html).get("KaTeX_Math-Italic.woff2")).containsExactly(120, 121);
        assertThat(characters(html).get("KaTeX_Main-Regular.woff2"))
                .contains((int) '<', (int) '&', (int) '1')
                .doesNotContain((int) 'l', (int) 'x', (int) 'm');
        assertThat(characters("<p>p <var>v</var> <svg><tspan class=\"variable\">w</tspan></svg>"))
                .as("variables in labels")
                .containsOnlyKeys("KaTeX_Math-Italic.woff2")
                .containsEntry("KaTeX_Math-Italic.woff2", new TreeSet<>(Set.of(118, 119)));
        assertThat(characters("<span class=\"katex\"><span class=\"eqn-num\"></span></span>"))
                .extractingByKey(
                        "KaTeX_Main-Regular.woff2", as(InstanceOfAssertFactories.COLLECTION))
                .as("numbers that the style sheet writes")
                .contains((int) '(', (int) '7');
    }

    @Test
    void servesFontsWithoutUseAsWoff2AndNothingElse() {
        MathFonts fonts = new KatexAssets().fonts("f/", Map.of());
        assertThat(fonts.css())
                .contains("src:url(f/KaTeX_Main-Regular.woff2) format(\"woff2\")}")
                .doesNotContain(".ttf", ".woff)", "unicode-range");
        assertThat(fonts.files()).hasSize(20);
        assertThat(fonts.files().get("KaTeX_Main-Regular.woff2")).startsWith('w', 'O', 'F', '2');
        assertThat(new KatexAssets().version()).isNotBlank();
    }

    @Test
    void servesTheCharactersInUseApart() {
        String main = "KaTeX_Main-Regular.woff2";
        MathFonts fonts = new KatexAssets().fonts("f/", Map.of(main, Set.of(49, 50, 61, 0x4E2D)));
        assertThat(fonts.files()).hasSize(21);
        String part = fonts.loaded(new TreeSet<>(Set.of(main))).first();
        assertThat(part).matches("KaTeX_Main-Regular\\.[0-9a-f]{8}\\.woff");
        assertThat(fonts.files().get(part)).startsWith('w', 'O', 'F', 'F').hasSizeLessThan(5_000);
        assertThat(fonts.css())
                .contains(
                        "src:url(f/" + part + ") format(\"woff\");unicode-range:u+20,u+31-32,u+3d}",
                        "src:url(f/"
                                + main
                                + ") format(\"woff2\");unicode-range:u+21-30,u+33-3c,u+3e-2e7f,u+e020}");
    }

    @Test
    void servesAFontWholeWhereAPartWouldBeNoSmaller() {
        String main = "KaTeX_Main-Regular.woff2";
        Set<Integer> all = IntStream.range(0, 0x10000).boxed().collect(Collectors.toSet());
        MathFonts fonts = new KatexAssets().fonts("f/", Map.of(main, all));
        assertThat(fonts.files()).hasSize(20);
        assertThat(fonts.loaded(new TreeSet<>(Set.of(main)))).containsExactly(main);
    }

    private static String html(String tex, boolean display) {
        return formula(tex, display).html();
    }

    private static Typeset.Formula formula(String tex, boolean display) {
        return (Typeset.Formula) katex.typeset(tex, display);
    }

    private static Typeset.Failure failure(String tex) {
        return (Typeset.Failure) katex.typeset(tex, true);
    }

    private static Set<String> files(String html) {
        return characters(html).keySet();
    }

    private static Map<String, NavigableSet<Integer>> characters(String html) {
        return new KatexAssets().fontUse().characters(Jsoup.parseBodyFragment(html).body());
    }
}
