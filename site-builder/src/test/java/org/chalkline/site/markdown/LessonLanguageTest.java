package org.chalkline.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.markdown.port.LessonSource;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of the spec files; an example's formulas, code and figures are stubs. */
class LessonLanguageTest {

    private final LessonParser parser = new LessonParser(StubPorts.DIRECTIVES);

    @TestFactory
    Stream<DynamicNode> rendersTheExamplesOfTheSpecification() {
        return Stream.of(
                        "math",
                        "directives",
                        "links",
                        "references",
                        "boxes",
                        "teaching",
                        "text",
                        "html",
                        "code",
                        "includes",
                        "citations",
                        "csv",
                        "media",
                        "cjk-lines",
                        "cjk-emphasis",
                        "cjk-math",
                        "cjk-urls",
                        "cjk-ids")
                .map(this::file);
    }

    private DynamicNode file(String name) {
        URI source = URI.create("classpath:/org/chalkline/site/markdown/" + name + ".spec");
        return DynamicContainer.dynamicContainer(
                name,
                source,
                SpecFile.read(name + ".spec").examples().stream()
                        .map(
                                example ->
                                        DynamicTest.dynamicTest(
                                                example.name() + " (" + example.line() + ")",
                                                URI.create(source + "?line=" + example.line()),
                                                () -> check(example))));
    }

    private void check(SpecFile.Example example) {
        Diagnostics diagnostics = new Diagnostics();
        LessonSource source = new LessonSource("lesson.md", example.markdown(), 1);
        LessonHtml lesson = StubPorts.render(parser, source, diagnostics);
        String reported =
                diagnostics.list().stream()
                        .map(Diagnostic::toString)
                        .map(line -> line.replace("lesson.md:", "") + "\n")
                        .collect(Collectors.joining());
        assertThat(lesson.html() + ".\n" + reported)
                .isEqualTo(example.html() + ".\n" + example.diagnostics());
    }
}
