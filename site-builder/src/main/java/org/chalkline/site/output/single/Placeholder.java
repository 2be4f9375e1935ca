package org.chalkline.site.output.single;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A picture that shows nothing and is as large as another one, so that it can have its place. */
final class Placeholder {

    /** What says how large a drawing is, and how it fits. */
    private static final List<String> SIZES =
            List.of("width", "height", "viewBox", "preserveAspectRatio");

    private static final int PNG = 0x89504E47;
    private static final int GIF = 0x47494638;
    private static final int JPEG = 0xFFD8;
    private static final int SEGMENT = 0xFF00;
    private static final int START_OF_SCAN = 0xFFDA;

    /** Among others it holds which side is up. */
    private static final int EXIF = 0xFFE1;

    private Placeholder() {}

    /**
     * Returns the address of a placeholder; empty where the size of the picture is not known.
     *
     * @param picture the bytes of its file
     */
    static String of(String path, byte[] picture) {
        String size =
                path.endsWith(".svg")
                        ? drawing(new String(picture, StandardCharsets.UTF_8))
                        : pixels(ByteBuffer.wrap(picture));
        return size.isEmpty()
                ? ""
                : "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'" + size + "/%3E";
    }

    private static String drawing(String svg) {
        Element root = Jsoup.parse(svg, "", Parser.xmlParser()).selectFirst("svg");
        return root == null
                ? ""
                : SIZES.stream()
                        .filter(name -> root.attr(name).matches("[\\w ,.-]+"))
                        .map(name -> " " + name + "='" + root.attr(name) + "'")
                        .collect(Collectors.joining());
    }

    private static String pixels(ByteBuffer picture) {
        if (picture.limit() < 24) {
            return "";
        }
        if (picture.getInt(0) == PNG) {
            return size(picture.getInt(16), picture.getInt(20));
        }
        if (picture.getInt(0) == GIF) {
            picture.order(ByteOrder.LITTLE_ENDIAN);
            return size(unsigned(picture, 6), unsigned(picture, 8));
        }
        return unsigned(picture, 0) == JPEG ? photograph(picture) : "";
    }

    /** Goes through the segments of a JPEG up to the one that begins its frame. */
    private static String photograph(ByteBuffer picture) {
        int at = 2;
        while (at + 9 < picture.limit()) {
            int marker = unsigned(picture, at);
            if (marker < SEGMENT || marker == EXIF || marker == START_OF_SCAN) {
                return "";
            }
            boolean isFrame = marker >= 0xFFC0 && marker <= 0xFFC2;
            if (isFrame) {
                return size(unsigned(picture, at + 7), unsigned(picture, at + 5));
            }
            at += 2 + unsigned(picture, at + 2);
        }
        return "";
    }

    private static int unsigned(ByteBuffer picture, int at) {
        return Short.toUnsignedInt(picture.getShort(at));
    }

    private static String size(int width, int height) {
        return " width='" + width + "' height='" + height + "'";
    }
}
