package org.chalkline.site.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.chalkline.site.base.Memo;
import org.chalkline.site.base.SiteFiles;
import org.chalkline.text.Text;

/**
 * What a page costs a reader, in bytes, compressed as a web server sends it.
 *
 * @param script the scripts alone
 * @param first all that the browser loads to show the page first
 */
public record PageWeight(String page, long script, long first) {

    private static final Pattern FONT = Pattern.compile("\\.woff2?$");

    /**
     * Returns the bytes of files together; fonts are compressed in themselves.
     *
     * @param known what is known of files by their paths: pages share them
     */
    public static long of(SiteFiles site, Collection<String> paths, Memo<ByteBuffer, Long> known) {
        long sum = 0;
        for (String path : paths) {
            byte[] content = site.all().get(path);
            if (content == null) {
                throw new IllegalArgumentException("no file " + path);
            }
            sum +=
                    known.of(
                            path,
                            ByteBuffer.wrap(content),
                            bytes ->
                                    FONT.matcher(path).find()
                                            ? (long) content.length
                                            : compressed(content));
        }
        return sum;
    }

    /** Returns it as a line of what a build prints. */
    Text line() {
        return Text.of(
                "{0}: script {1}, first view {2} (gzip)",
                page, kilobytes(script), kilobytes(first));
    }

    static String kilobytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f KB", bytes / 1000.0);
    }

    private static long compressed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip =
                new GZIPOutputStream(out) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                }) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
