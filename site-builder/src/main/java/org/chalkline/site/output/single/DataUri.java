package org.chalkline.site.output.single;

import java.util.Base64;
import java.util.List;
import org.chalkline.site.base.MediaType;

/** Files as addresses that hold their content. */
final class DataUri {

    /** Types that a browser must be told; all else it saves as it is. */
    private static final List<String> SHOWN = List.of("image", "font", "video", "audio");

    private DataUri() {}

    static String of(String path, byte[] content) {
        String type =
                SHOWN.stream().anyMatch(kind -> MediaType.isA(kind, path))
                        ? MediaType.of(path)
                        : MediaType.OTHER;
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content);
    }
}
