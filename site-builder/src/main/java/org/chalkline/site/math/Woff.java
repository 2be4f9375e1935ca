package org.chalkline.site.math;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** Writes fonts as WOFF 1.0: each table compressed by zlib. */
final class Woff {

    private static final int SIGNATURE = 0x774F4646;
    private static final int TRUE_TYPE = 0x00010000;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private Woff() {}

    /** Returns a font as a WOFF file. */
    static byte[] of(TrueType font) {
        SortedMap<String, byte[]> packed = new TreeMap<>();
        font.tables().forEach((tag, content) -> packed.put(tag, packed(content)));
        int size = HEADER + ENTRY * packed.size();
        for (byte[] content : packed.values()) {
            size += TrueType.padded(content.length);
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(SIGNATURE).putInt(TRUE_TYPE).putInt(size);
        out.putShort((short) packed.size()).putShort((short) 0);
        out.putInt(font.file().length).putShort((short) 1);
        out.position(HEADER);
        int at = HEADER + ENTRY * packed.size();
        for (Map.Entry<String, byte[]> table : font.tables().entrySet()) {
            byte[] content = packed.getOrDefault(table.getKey(), table.getValue());
            out.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(at);
            out.putInt(content.length).putInt(table.getValue().length);
            out.putInt(font.sum(table.getKey()));
            out.put(at, content);
            at += TrueType.padded(content.length);
        }
        return out.array();
    }

    /** The content compressed, or as it is where that would not be smaller. */
    private static byte[] packed(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.size() < content.length ? out.toByteArray() : content;
        } finally {
            deflater.end();
        }
    }
}
