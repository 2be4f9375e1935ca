package org.chalkline.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.chalkline.site.output.SiteFiles;

/** What a reader loads, compressed as a web server sends it. */
final class PageWeight {

    private static final Pattern FONT = Pattern.compile("\\.woff2?$");

    private PageWeight() {}

    /** Returns the bytes of files together; fonts are compressed in themselves. */
    static long of(SiteFiles site, Collection<String> paths) {
        long sum = 0;
        for (String path : paths) {
            byte[] content = site.all().get(path);
            if (content == null) {
                throw new IllegalArgumentException("no file " + path);
            }
            sum += FONT.matcher(path).find() ? content.length : compressed(content);
        }
        return sum;
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
