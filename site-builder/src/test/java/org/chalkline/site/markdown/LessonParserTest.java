package org.chalkline.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.markdown.port.Heading;
import org.chalkline.site.markdown.port.LessonPorts;
import org.chalkline.site.markdown.port.LessonSource;
import org.chalkline.site.markdown.port.NumberStarts;
import org.junit.jupiter.api.Test;

class LessonParserTest {

    private final LessonParser parser = new LessonParser(StubPorts.DIRECTIVES);
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void takesTheTitleOutOfTheHtml() {
        LessonHtml lesson = parse("(top)=\n# ReLU *激活* $x$\n\ntext [](#top)\n\n## Next\n");
        assertThat(lesson.title())
                .isEqualTo(
                        new Heading(
                                1,
                                "top",
                                "ReLU <em>激活</em> <span class=\"math keep\"><math>x</math></span>",
                                "ReLU 激活 x"));
        assertThat(lesson.html()).doesNotContain("<h1").contains("href=\"#top\"");
        assertThat(lesson.headings()).extracting(Heading::id).containsExactly("next");
    }

    @Test
    void leavesAHeadingThatComesLaterWhereItIs() {
        LessonHtml lesson = parse("text\n\n# Late\n");
        assertThat(lesson.title()).isNull();
        assertThat(lesson.html()).contains("<h1 id=\"late\">Late</h1>");
    }

    @Test
    void findsHeadingsInsideDirectives() {
        LessonHtml lesson = parse(":::{note}\n## Inside\n:::\n");
        assertThat(lesson.headings()).extracting(Heading::text).containsExactly("Inside");
    }

    @Test
    void leavesHeadingsOfExamplesOutOfTheCourse() {
        LessonHtml lesson = parse(":::{example}\n## Shown\n:::\n\n## Next\n");
        assertThat(lesson.headings()).extracting(Heading::text).containsExactly("Next");
    }

    @Test
    void countsLinesFromWhereTheBodyBeginsAndColumnsInCodePoints() {
        StubPorts.render(
                parser, new LessonSource("relu.md", "一\r\n\r\n𝒙𝒚 $\\bad$\r\n", 5), diagnostics);
        assertThat(diagnostics.list())
                .extracting(Diagnostic::file, Diagnostic::position)
                .containsExactly(Tuple.tuple("relu.md", new Position(7, 5)));
    }

    @Test
    void refusesWhatTakesForeverWhereItWas() {
        LessonParser impatient = new LessonParser(Map.of(), Duration.ZERO);
        String endless = ("*a **b ".repeat(500) + "\n\n").repeat(500);
        StubPorts.render(impatient, new LessonSource("lesson.md", endless, 1), diagnostics);
        assertThat(diagnostics.list())
                .extracting(each -> each.what().toString())
                .containsExactly("this lesson takes longer than 0 seconds");
    }

    @Test
    void refusesASchemaThatThereIsNot() {
        parse("```{schema} lab:unit\n```");
        assertThat(diagnostics.list())
                .extracting(
                        each -> each.what().toString(),
                        Diagnostic::position,
                        each -> each.hint().toString())
                .containsExactly(
                        Tuple.tuple(
                                "unknown schema 'lab:unit'",
                                new Position(1, 13),
                                "Did you mean 'lab:units'?"));
    }

    @Test
    void refusesDeepNestingWhereItBegins() {
        parse("one\n\n" + "> ".repeat(1_000) + "text");
        assertThat(diagnostics.list())
                .extracting(each -> each.what().toString(), Diagnostic::position)
                .containsExactly(
                        Tuple.tuple(
                                "this lesson is nested more than 100 deep here",
                                new Position(3, 201)));
    }

    @Test
    void refusesAParagraphThatNobodyWroteWhereItBegins() {
        parse("one\n\n" + "甲".repeat(1_000_000));
        parse("\n" + "*a **b ".repeat(4_000));
        assertThat(diagnostics.list())
                .extracting(each -> each.what().toString(), Diagnostic::position)
                .containsExactly(
                        Tuple.tuple(
                                "this lesson has a paragraph of more than 10000 marks here",
                                new Position(2, 1)),
                        Tuple.tuple(
                                "this lesson has a paragraph of more than 50000 characters here",
                                new Position(3, 1)));
    }

    @Test
    void readsWhatIsNestedAsDeepAsItMayBe() {
        parse("> ".repeat(90) + "text");
        parse("*a **b ".repeat(1_000));
        assertThat(diagnostics.hasErrors()).isFalse();
    }

    @Test
    void isSharedByThreads() {
        String text = "# T\n\n:::{note}\n$x$ [](#end)\n:::\n\n## End\n";
        String expected = parse(text).html();
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> parse(text).html()).distinct())
                .containsExactly(expected);
    }

    @Test
    void whatIsRenderedLeavesNoTraceInTheTree() {
        LessonPorts ports = StubPorts.create();
        String text =
                """
                # T {cite}`zhou`

                ## A

                |a|
                |-|
                |b|

                $$x$$ (e)

                [](#e) note[^n] {cite}`hornik`

                ```{lab:relu} One $x$
                :name: r
                ```

                ::::{tab-set}
                :::{tab-item} T
                t
                :::
                ::::

                ```{include} part.md
                ```

                [^n]: At zero.

                [](#nowhere)
                """;
        LessonTree tree =
                parser.parse(new LessonSource("lesson.md", text, 1), ports.files(), diagnostics);
        LessonHtml first =
                LessonRenderer.render(parser, tree, NumberStarts.ONE, ports, diagnostics);
        List<Diagnostic> reported = diagnostics.list();
        NumberStarts later =
                new NumberStarts(Map.of("number.equation", 4), Map.of("number.figure", "3."));
        LessonHtml numbered = LessonRenderer.render(parser, tree, later, ports, diagnostics);
        assertThat(first.html()).contains("number.equation 1", "number.figure 1", "work.2");
        assertThat(numbered.html())
                .isEqualTo(
                        first.html()
                                .replace("number.equation 1", "number.equation 5")
                                .replace("number.figure 1", "number.figure 3.1"));
        assertThat(LessonRenderer.render(parser, tree, NumberStarts.ONE, ports, diagnostics))
                .isEqualTo(first);
        assertThat(diagnostics.list()).isEqualTo(reported).isNotEmpty();
    }

    private LessonHtml parse(String markdown) {
        return StubPorts.render(parser, new LessonSource("lesson.md", markdown, 1), diagnostics);
    }
}
