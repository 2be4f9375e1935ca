package org.chalkline.site.output.single;

import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/** Files as addresses that hold their content. */
final class DataUri {

    /** What a browser must be told; all else it takes by content or saves as it is. */
    private static final Map<String, String> TYPES =
            Map.of(
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "jpg", "image/jpeg",
                    "jpeg", "image/jpeg",
                    "gif", "image/gif",
                    "webp", "image/webp",
                    "avif", "image/avif",
                    "woff", "font/woff",
                    "woff2", "font/woff2");

    private DataUri() {}

    static String of(String path, byte[] content) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return "data:"
                + TYPES.getOrDefault(ending, "application/octet-stream")
                + ";base64,"
                + Base64.getEncoder().encodeToString(content);
    }
}
