package org.chalkline.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Severity;
import org.chalkline.site.markdown.port.LessonSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Texts that slow parsers of Markdown down or exhaust their stacks. Each is read or refused, at
 * once: none comes near the time that the parser grants.
 */
class ExtremeLessonsTest {

    /** Three times what a lesson gets: the first runs of a test's code are slow. */
    private static final Duration TIME = Duration.ofSeconds(12);

    @TestFactory
    Stream<DynamicTest> readsOrRefusesEach() {
        return lessons().entrySet().stream()
                .map(
                        lesson ->
                                DynamicTest.dynamicTest(
                                        lesson.getKey(), () -> check(lesson.getValue())));
    }

    private static void check(String text) {
        Diagnostics diagnostics = new Diagnostics();
        String html =
                StubPorts.render(
                                new LessonParser(StubPorts.DIRECTIVES, TIME),
                                new LessonSource("lesson.md", text, 1),
                                diagnostics)
                        .html();
        if (html.isEmpty() && diagnostics.hasErrors()) {
            assertThat(diagnostics.list())
                    .extracting(Diagnostic::severity)
                    .containsOnly(Severity.ERROR);
        }
        assertThat(diagnostics.list())
                .extracting(each -> each.what().toString())
                .noneMatch(what -> what.contains("longer than"));
    }

    private static Map<String, String> lessons() {
        Map<String, String> m = new LinkedHashMap<>();
        m.put("deep quotes", "> ".repeat(50_000) + "a");
        m.put("deep quotes tight", ">".repeat(100_000) + "a");
        m.put("deep lists", "* ".repeat(20_000) + "a");
        {
            StringBuilder b = new StringBuilder();
            for (int i = 0; i < 2000; i++) b.append(" ".repeat(i * 2)).append("- a\n");
            m.put("deep list lines", b.toString());
        }
        m.put("deep numbered", "1. ".repeat(20_000) + "a");
        m.put("quotes lines", "> ".repeat(100).concat("a\n").repeat(1000));
        m.put("link open", "[a](<b".repeat(50_000));
        m.put("bracket paren", "[ (](".repeat(50_000));
        m.put("backticks", ticks(1500));
        m.put("one backtick each", "`a``b```c".repeat(20000));
        {
            StringBuilder b = new StringBuilder();
            for (int i = 0; i < 50_000; i++)
                b.append("[r").append(i).append("]: /u").append(i).append("\n");
            m.put("many definitions", b.toString());
        }
        {
            StringBuilder b = new StringBuilder();
            for (int i = 0; i < 5_000; i++) b.append("[r").append(i).append("]: #x\n\n");
            b.append("# x\n\n");
            for (int i = 0; i < 5_000; i++) b.append("[r").append(i).append("] ");
            m.put("many references", b.toString());
        }
        m.put("many undefined", "[a] ".repeat(50_000));
        m.put("open brackets", "[".repeat(100_000) + "a");
        m.put("nested brackets", "[".repeat(50_000) + "a" + "]".repeat(50_000));
        m.put("images", "![".repeat(50_000));
        m.put("emph openers", "**a ".repeat(50_000));
        m.put("emph closers", "a** ".repeat(50_000));
        m.put("emph mix", "*a **b ".repeat(30_000));
        m.put("emph mix2", "*a_ ".repeat(50_000));
        m.put("nested strong", "*a **a ".repeat(20_000) + "b** a* ".repeat(20_000));
        m.put("emph nested", "*".repeat(50_000) + "a" + "*".repeat(50_000));
        m.put("stars", "a**b".repeat(20_000) + "c* ".repeat(20_000));
        m.put("megabyte line", "激活函数 ReLU ".repeat(80_000));
        m.put("megabyte word", "x".repeat(1_000_000));
        m.put("dollars", "$".repeat(100_000));
        m.put("dollar a", "$a ".repeat(100_000));
        m.put("dollar code", "$`".repeat(50_000));
        m.put("dollar text", "$\\text{".repeat(50_000));
        m.put("role open", "{a}`".repeat(50_000));
        m.put("role ticks", "{a}``b` ".repeat(30_000));
        m.put("braces", "{".repeat(100_000));
        m.put("html open", "<a ".repeat(50_000));
        m.put("html cdata", "<![CDATA[ ".repeat(50_000));
        m.put("html decl", "<!A ".repeat(50_000));
        m.put("html pi", "<? ".repeat(50_000));
        m.put("html comment", "<!-- ".repeat(50_000));
        m.put("html attr", "<a b='".repeat(50_000));
        m.put("html spaces", "<a" + " ".repeat(100_000));
        m.put("entities", "&".repeat(100_000));
        m.put("autolink", "<http:".repeat(50_000));
        m.put("mail", "<a@".repeat(50_000));
        m.put("mail2", "a@".repeat(50_000));
        m.put("mail3", "a.".repeat(100_000) + "@");
        m.put("urls", "https://a.b/".repeat(50_000));
        m.put("urls2", "www.a".repeat(50_000));
        m.put("urls3", "https://a.org/" + "(".repeat(100_000));
        m.put("urls4", "https://a.org/" + "&a;".repeat(30_000));
        m.put("label", "[a".repeat(50_000));
        m.put("title", "[a](b \"".repeat(30_000));
        m.put("title2", "[a]: b \"c\n".repeat(30_000));
        m.put("def", "[a]:\n".repeat(30_000));
        m.put(
                "table",
                "|a".repeat(20_000) + "|\n" + "|-".repeat(20_000) + "|\n" + "|b\n".repeat(2000));
        m.put("table pipes", "|".repeat(50_000) + "\n" + "|-".repeat(1000) + "\n");
        m.put("table rows", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(20_000));
        m.put("table long", ("a|b\n-|-\n" + "c|d\n".repeat(3) + "\n").repeat(3000));
        m.put("footnotes", "[^a] ".repeat(20_000) + "\n\n[^a]: x\n");
        {
            StringBuilder b = new StringBuilder();
            for (int i = 0; i < 10_000; i++) b.append("[^").append(i).append("]: x\n\n");
            for (int i = 0; i < 10_000; i++) b.append("[^").append(i).append("] ");
            m.put("many footnotes", b.toString());
        }
        m.put("footnote nest", "[^a]: ".repeat(10_000));
        {
            StringBuilder b = new StringBuilder();
            int n = 300;
            for (int i = n; i > 2; i--) b.append(":".repeat(i)).append("{note}\n");
            b.append("a\n");
            for (int i = 3; i <= n; i++) b.append(":".repeat(i)).append("\n");
            m.put("directives deep", b.toString());
        }
        m.put("directives open", ":::{note}\n".repeat(5_000));
        m.put("directives many", ":::{note}\na\n:::\n".repeat(10_000));
        m.put("directive tail", "```{" + "a".repeat(100_000));
        m.put("fence info", "```" + " a".repeat(100_000) + "`");
        m.put("label lines", "(a)=\n".repeat(20_000));
        m.put("headings", "# a\n".repeat(20_000));
        m.put("setext", "a\n=\n".repeat(20_000));
        m.put("setext refs", "[a]: b\n".repeat(20_000) + "===\n");
        m.put("math blocks", "$$\na\n$$\n".repeat(10_000));
        m.put("math open", "$$\n".repeat(10_001));
        m.put("math begin", "\\begin{align}\n".repeat(20_000));
        m.put("para dollars", "a $$\n".repeat(20_000));
        m.put("hard breaks", "a  \n".repeat(50_000));
        m.put("soft", "甲\n".repeat(100_000));
        m.put("blank lines", "\n".repeat(500_000));
        m.put("tabs", "\t".repeat(100_000) + "a");
        m.put("tabs lines", "-\t".repeat(5_000) + "a");
        m.put("nul", "\0".repeat(100_000) + "a");
        m.put("surrogates", "\ud800".repeat(100_000));
        m.put("strike", "~~a ".repeat(50_000));
        m.put("strike2", "a~~ ~b~ ".repeat(30_000));
        m.put("tasks", "- [ ] a\n".repeat(20_000));
        m.put("list items", "- a\n".repeat(50_000));
        m.put("backslash", "\\".repeat(200_000));
        m.put("spaces in link", "[a](" + " ".repeat(100_000));
        m.put("nested links", "[a](b ".repeat(30_000) + ")".repeat(30_000));
        m.put("nested paren", "[a](" + "(".repeat(100_000));
        m.put("deep quote list", "> - ".repeat(20_000) + "a");
        m.put("thematic", "* ".repeat(50_000) + "\n");
        m.put("thematic2", "- ".repeat(50_000) + "a\n");
        return m;
    }

    static String ticks(int n) {
        StringBuilder b = new StringBuilder();
        for (int i = 1; i < n; i++) b.append("e").append("`".repeat(i));
        return b.toString();
    }
}
