package org.chalkline.site.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** Text files from bytes: UTF-8 alone, since a guess that fails goes unseen for long. */
public final class Encoding {

    private static final char MARK = '\uFEFF';
    private static final char NUL = 0;

    private Encoding() {}

    /**
     * Returns the text of a file, without a byte order mark and with {@code \n} after each line;
     * null after a report where the file is not UTF-8.
     */
    public static @Nullable String decode(byte[] bytes, String file, Diagnostics diagnostics) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String decoded = out.flip().toString();
        int zero = decoded.indexOf(NUL);
        String text = normalized(zero < 0 ? decoded : decoded.substring(0, zero));
        if (zero >= 0 || result.isError()) {
            String likely = LikelyEncoding.name(bytes);
            diagnostics.report(
                    Mistake.NOT_UTF_8,
                    file,
                    end(text),
                    likely.isEmpty()
                            ? Text.of("not UTF-8")
                            : Text.of("not UTF-8; it looks like {0}", likely),
                    Text.of("a file saved as UTF-8"),
                    likely.isEmpty()
                            ? Text.of("Open it in an editor and save it with the encoding UTF-8.")
                            : Text.of(
                                    "Open it in an editor as {0} and save it with the encoding"
                                            + " UTF-8.",
                                    likely));
            return null;
        }
        return text;
    }

    private static String normalized(String text) {
        String unmarked = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Returns the place after a text. */
    private static Position end(String text) {
        int line = (int) text.chars().filter(c -> c == '\n').count();
        String last = text.substring(text.lastIndexOf('\n') + 1);
        return new Position(line + 1, last.codePointCount(0, last.length()) + 1);
    }
}
