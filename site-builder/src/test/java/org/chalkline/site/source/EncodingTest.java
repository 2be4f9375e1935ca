package org.chalkline.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String TEXT = "# 第一课\n\n激活函数 ReLU 😀\n";

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void readsUtf8() {
        assertThat(decode(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(decode(new byte[0])).isEmpty();
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void leavesOutAByteOrderMarkAtTheBeginningOnly() {
        assertThat(decode("\uFEFFa\uFEFFb".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\uFEFFb");
        assertThat(diagnostics.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb\r\n\r\nc", "a\nb\n\nc", "a\rb\r\rc", "a\r\nb\n\rc"})
    void endsEveryLineAlike(String text) {
        assertThat(decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("a\nb\n\nc");
    }

    @Test
    void pointsAtTheFirstByteThatIsNotUtf8() {
        byte[] text = bytes("# 标题\r\n😀 caf", new byte[] {(byte) 0xE9}, " au lait");
        assertThat(problem(text).position()).isEqualTo(new Position(2, 6));
        assertThat(problem(text).what()).hasToString("not UTF-8");
    }

    @Test
    void pointsAtACharacterCutShortByTheEnd() {
        byte[] text = bytes("ab", new byte[] {(byte) 0xE7, (byte) 0xAC}, "");
        assertThat(problem(text).position()).isEqualTo(new Position(1, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030"})
    void knowsTheUsualEncodingOfChineseWindows(String charset) {
        byte[] text = bytes("# ASCII\nab", "函数".getBytes(Charset.forName(charset)), "\n");
        Diagnostic problem = problem(text);
        assertThat(problem.position()).isEqualTo(new Position(2, 3));
        assertThat(problem.what()).hasToString("not UTF-8; it looks like GB18030 (GBK)");
        assertThat(problem.expected()).hasToString("a file saved as UTF-8");
        assertThat(problem.hint())
                .hasToString(
                        "Open it in an editor as GB18030 (GBK) and save it with the encoding"
                                + " UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM", "UTF-16LE", "UTF-16BE"})
    void knowsUtf16WithAMarkAndWithout(String charset) {
        assertThat(problem(TEXT.getBytes(Charset.forName(charset))).what())
                .hasToString("not UTF-8; it looks like UTF-16");
    }

    @Test
    void knowsUtf16OfAsciiWhichIsUtf8WithZeros() {
        Diagnostic problem = problem("title".getBytes(StandardCharsets.UTF_16LE));
        assertThat(problem.what()).hasToString("not UTF-8; it looks like UTF-16");
        assertThat(problem.position()).isEqualTo(new Position(1, 2));
    }

    private @Nullable String decode(byte[] bytes) {
        return Encoding.decode(bytes, "a.md", diagnostics);
    }

    private static Diagnostic problem(byte[] bytes) {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(Encoding.decode(bytes, "a.md", diagnostics)).isNull();
        assertThat(diagnostics.list()).hasSize(1);
        return diagnostics.list().get(0);
    }

    private static byte[] bytes(String before, byte[] middle, String after) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(middle);
        out.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
