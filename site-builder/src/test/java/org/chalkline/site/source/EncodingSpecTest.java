package org.chalkline.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.markdown.SpecFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of texts in other encodings. */
class EncodingSpecTest {

    private static final String MARK = " BOM";
    private static final String WINDOWS = " CRLF";

    @TestFactory
    Stream<DynamicTest> readsUtf8AndNamesWhatElseItMayBe() {
        return SpecFile.read("/org/chalkline/site/source/encodings.spec").examples().stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        example.name(),
                                        () ->
                                                assertThat(answer(example.markdown()))
                                                        .isEqualTo(
                                                                example.html()
                                                                        + example.diagnostics())));
    }

    static String answer(String example) {
        String[] parts = example.split("\n", 2);
        String charset = parts[0].replace(MARK, "").replace(WINDOWS, "");
        String text = parts[0].endsWith(WINDOWS) ? parts[1].replace("\n", "\r\n") : parts[1];
        String marked = parts[0].endsWith(MARK) ? "\uFEFF" + text : text;
        byte[] bytes =
                charset.equals("UTF-8")
                        ? marked.getBytes(StandardCharsets.UTF_8)
                        : text.getBytes(Charset.forName(charset));
        Diagnostics diagnostics = new Diagnostics();
        String decoded = Encoding.decode(bytes, "lesson.md", diagnostics);
        return (decoded == null ? "" : decoded)
                + diagnostics.list().stream()
                        .map(Diagnostic::toString)
                        .map(line -> line.replace("lesson.md:", "") + "\n")
                        .collect(Collectors.joining());
    }
}
