package org.chalkline.site.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A script, or a part of a page that only scripts or paper need, that stands compressed in the
 * page: half as long even as letters, or shorter.
 */
final class PackedScript {

    /** What a browser does not take for a script. */
    static final String TYPE = "application/zlib";

    /** Tells that it is no script that is packed but a part of the page, of the place it is in. */
    static final String PART = "data-part";

    /**
     * Unpacks the parts of a page and its scripts, which run in their order. A browser runs each
     * only if the page's policy names its hash.
     */
    static final String UNPACK =
            """
            (async () => {
              for (const packed of document.querySelectorAll('script[type="%s"]')) {
                const bytes = Uint8Array.from(atob(packed.text), c => c.charCodeAt(0));
                const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
                const text = await new Response(unpacked).text();
                if ('part' in packed.dataset) {
                  packed.outerHTML = text;
                  continue;
                }
                const script = document.createElement('script');
                Object.assign(script.dataset, packed.dataset);
                script.text = text;
                document.body.append(script);
              }
            })();
            """
                    .formatted(TYPE);

    private PackedScript() {}

    static String of(String script) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, best)) {
            out.write(script.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            best.end();
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }
}
