package org.chalkline.site.importer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.chalkline.site.html.CleanSvg;

/** Pictures as notebooks hold them. */
final class Pictures {

    private static final String SVG = "image/svg+xml";

    /** The endings of their files by media types, the best first. */
    static final Map<String, String> ENDINGS = endings();

    private Pictures() {}

    private static Map<String, String> endings() {
        Map<String, String> endings = new LinkedHashMap<>();
        endings.put(SVG, ".svg");
        endings.put("image/png", ".png");
        endings.put("image/jpeg", ".jpg");
        endings.put("image/jpg", ".jpg");
        endings.put("image/gif", ".gif");
        endings.put("image/webp", ".webp");
        return endings;
    }

    /** Returns whether a file is a picture, by its name. */
    static boolean isOne(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:png|jpe?g|gif|svg|webp|avif|bmp)");
    }

    /** Returns the content of a file; nothing where it cannot be read. */
    static byte[] bytes(String type, String data) {
        try {
            boolean isText = data.stripLeading().startsWith("<");
            byte[] content =
                    isText
                            ? data.getBytes(StandardCharsets.UTF_8)
                            : Base64.getMimeDecoder().decode(data.strip());
            return type.equals(SVG)
                    ? CleanSvg.of(new String(content, StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8)
                    : content;
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
