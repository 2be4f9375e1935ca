package org.chalkline.site.math;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A TrueType font, from which a smaller one is made that holds only certain characters: their
 * outlines, widths and hints, and the measures of the whole font stay as they are.
 *
 * @param tables by tag
 */
record TrueType(SortedMap<String, byte[]> tables) {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int VERSION = 0x00010000;
    private static final int WHOLE_SUM = 0xB1B0AFBA;
    private static final int SUM_IN_HEAD = 8;
    private static final int LOCA_FORMAT_IN_HEAD = 50;
    private static final int GLYPHS_IN_MAXP = 4;
    private static final int METRICS_IN_HHEA = 34;
    private static final int METRIC = 4;

    private static final int POST_HEADER = 32;
    private static final int POST_WITHOUT_NAMES = 0x00030000;

    private static final int CMAP_HEADER = 4;
    private static final int CMAP_ENTRY = 8;
    private static final int CMAP_SEGMENTS = 14;
    private static final int WINDOWS = 3;
    private static final int BASIC_PLANE = 1;
    private static final int BY_SEGMENTS = 4;
    private static final int LAST_CODE = 0xFFFF;

    private static final int GLYPH_HEADER = 10;
    private static final int WORDS = 0x1;
    private static final int SCALE = 0x8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    /** The tables that a subset takes over whole. */
    private static final List<String> KEPT =
            List.of("OS/2", "cvt ", "fpgm", "gasp", "head", "hhea", "maxp", "name", "prep");

    /** Reads a font file; its checksums are not looked at. */
    static TrueType of(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        SortedMap<String, byte[]> tables = new TreeMap<>();
        int count = in.getShort(4);
        for (int table = 0; table < count; table++) {
            int entry = HEADER + ENTRY * table;
            String tag = new String(file, entry, 4, StandardCharsets.US_ASCII);
            int offset = in.getInt(entry + 8);
            tables.put(tag, Arrays.copyOfRange(file, offset, offset + in.getInt(entry + 12)));
        }
        return new TrueType(tables);
    }

    /** The glyph of each character that the font holds. */
    NavigableMap<Integer, Integer> glyphs() {
        ByteBuffer cmap = table("cmap");
        int count = cmap.getShort(2);
        for (int at = CMAP_HEADER; at < CMAP_HEADER + CMAP_ENTRY * count; at += CMAP_ENTRY) {
            int start = cmap.getInt(at + 4);
            if (cmap.getShort(at) == WINDOWS
                    && cmap.getShort(at + 2) == BASIC_PLANE
                    && cmap.getShort(start) == BY_SEGMENTS) {
                return segments(cmap, start);
            }
        }
        throw new IllegalStateException("a font without a table of Unicode's basic plane");
    }

    private static NavigableMap<Integer, Integer> segments(ByteBuffer cmap, int start) {
        NavigableMap<Integer, Integer> glyphs = new TreeMap<>();
        int bytes = unsigned(cmap, start + 6);
        int ends = start + CMAP_SEGMENTS;
        int starts = ends + bytes + 2;
        for (int segment = 0; segment < bytes; segment += 2) {
            int first = unsigned(cmap, starts + segment);
            int delta = unsigned(cmap, starts + bytes + segment);
            int place = starts + 2 * bytes + segment;
            int offset = unsigned(cmap, place);
            for (int code = first; code <= unsigned(cmap, ends + segment); code++) {
                int glyph = code;
                if (offset != 0) {
                    glyph = unsigned(cmap, place + offset + 2 * (code - first));
                    if (glyph == 0) {
                        continue;
                    }
                }
                glyph = (glyph + delta) & LAST_CODE;
                if (glyph != 0 && code != LAST_CODE) {
                    glyphs.put(code, glyph);
                }
            }
        }
        return glyphs;
    }

    /** The width of a glyph, in units of the font. */
    int width(int glyph) {
        return unsigned(table("hmtx"), METRIC * Math.min(glyph, metrics() - 1));
    }

    /** The font with those of these characters that it holds, and no other. */
    TrueType keep(Collection<Integer> characters) {
        NavigableMap<Integer, Integer> codes = glyphs();
        codes.keySet().retainAll(characters);
        NavigableMap<Integer, Integer> renumbered = new TreeMap<>();
        for (int glyph : withParts(codes.values())) {
            renumbered.put(glyph, renumbered.size());
        }
        codes.replaceAll((code, glyph) -> renumbered.getOrDefault(glyph, 0));

        SortedMap<String, byte[]> kept = new TreeMap<>();
        tables.forEach(
                (tag, content) -> {
                    if (KEPT.contains(tag)) {
                        kept.put(tag, content.clone());
                    }
                });
        outlines(renumbered, kept);
        ByteBuffer widths = ByteBuffer.allocate(METRIC * renumbered.size());
        for (int glyph : renumbered.keySet()) {
            widths.putShort((short) width(glyph)).putShort(bearing(glyph));
        }
        kept.put("hmtx", widths.array());
        kept.put("cmap", cmap(codes));
        kept.put("post", Arrays.copyOf(bytes("post"), POST_HEADER));
        wrap(kept, "post").putInt(0, POST_WITHOUT_NAMES);
        wrap(kept, "hhea").putShort(METRICS_IN_HHEA, (short) renumbered.size());
        wrap(kept, "maxp").putShort(GLYPHS_IN_MAXP, (short) renumbered.size());
        wrap(kept, "head").putInt(SUM_IN_HEAD, 0);
        int sum = sum(new TrueType(kept).file());
        wrap(kept, "head").putInt(SUM_IN_HEAD, WHOLE_SUM - sum);
        return new TrueType(kept);
    }

    /** These glyphs, the one for what is missing, and all of which they are put together. */
    private NavigableSet<Integer> withParts(Collection<Integer> glyphs) {
        NavigableSet<Integer> whole = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>(glyphs);
        open.add(0);
        while (!open.isEmpty()) {
            int glyph = open.remove();
            if (whole.add(glyph)) {
                ByteBuffer outline = ByteBuffer.wrap(outline(glyph));
                for (int part : parts(outline)) {
                    open.add(unsigned(outline, part));
                }
            }
        }
        return whole;
    }

    /** Where an outline names the glyphs of which it is put together. */
    private static List<Integer> parts(ByteBuffer outline) {
        List<Integer> parts = new ArrayList<>();
        if (outline.limit() == 0 || outline.getShort(0) >= 0) {
            return parts;
        }
        int at = GLYPH_HEADER;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = unsigned(outline, at);
            parts.add(at + 2);
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            if ((flags & SCALE) != 0) {
                at += 2;
            } else if ((flags & TWO_SCALES) != 0) {
                at += 4;
            } else if ((flags & MATRIX) != 0) {
                at += 8;
            }
        }
        return parts;
    }

    private void outlines(Map<Integer, Integer> renumbered, Map<String, byte[]> kept) {
        boolean isLong = hasLongOffsets();
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        ByteBuffer loca = ByteBuffer.allocate((isLong ? 4 : 2) * (renumbered.size() + 1));
        for (int glyph : renumbered.keySet()) {
            offset(loca, glyf.size(), isLong);
            byte[] outline = outline(glyph);
            ByteBuffer numbers = ByteBuffer.wrap(outline);
            for (int part : parts(numbers)) {
                int number = renumbered.getOrDefault(unsigned(numbers, part), 0);
                numbers.putShort(part, (short) number);
            }
            glyf.writeBytes(outline);
        }
        offset(loca, glyf.size(), isLong);
        kept.put("glyf", glyf.toByteArray());
        kept.put("loca", loca.array());
    }

    private static void offset(ByteBuffer loca, int offset, boolean isLong) {
        if (isLong) {
            loca.putInt(offset);
        } else {
            loca.putShort((short) (offset / 2));
        }
    }

    private byte[] outline(int glyph) {
        return Arrays.copyOfRange(bytes("glyf"), offset(glyph), offset(glyph + 1));
    }

    private int offset(int glyph) {
        ByteBuffer loca = table("loca");
        return hasLongOffsets() ? loca.getInt(4 * glyph) : 2 * unsigned(loca, 2 * glyph);
    }

    private boolean hasLongOffsets() {
        return table("head").getShort(LOCA_FORMAT_IN_HEAD) != 0;
    }

    private int metrics() {
        return unsigned(table("hhea"), METRICS_IN_HHEA);
    }

    private short bearing(int glyph) {
        int metrics = metrics();
        // Behind the last width there are bearings alone.
        int place = glyph < metrics ? METRIC * glyph + 2 : METRIC * metrics + 2 * (glyph - metrics);
        return table("hmtx").getShort(place);
    }

    private static byte[] cmap(NavigableMap<Integer, Integer> codes) {
        List<int[]> runs = new ArrayList<>();
        codes.forEach(
                (code, glyph) -> {
                    int[] last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
                    if (last != null && last[1] + 1 == code && last[2] == glyph - code) {
                        last[1] = code;
                    } else {
                        runs.add(new int[] {code, code, glyph - code});
                    }
                });
        runs.add(new int[] {LAST_CODE, LAST_CODE, 1});
        int count = runs.size();
        int length = CMAP_SEGMENTS + 2 + 8 * count;
        int power = Integer.highestOneBit(count);
        ByteBuffer out = ByteBuffer.allocate(CMAP_HEADER + CMAP_ENTRY + length);
        out.putShort((short) 0).putShort((short) 1);
        out.putShort((short) WINDOWS).putShort((short) BASIC_PLANE);
        out.putInt(CMAP_HEADER + CMAP_ENTRY);
        out.putShort((short) BY_SEGMENTS).putShort((short) length).putShort((short) 0);
        out.putShort((short) (2 * count)).putShort((short) (2 * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) (2 * (count - power)));
        runs.forEach(run -> out.putShort((short) run[1]));
        out.putShort((short) 0);
        runs.forEach(run -> out.putShort((short) run[0]));
        runs.forEach(run -> out.putShort((short) run[2]));
        return out.array();
    }

    /** The font as a file of its own. */
    byte[] file() {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        int size = HEADER + ENTRY * count;
        for (byte[] table : tables.values()) {
            size += padded(table.length);
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(VERSION).putShort((short) count).putShort((short) (ENTRY * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) (ENTRY * (count - power)));
        int at = HEADER + ENTRY * count;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = table.getValue();
            out.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            out.putInt(sum(table.getKey())).putInt(at).putInt(content.length);
            out.put(at, content);
            at += padded(content.length);
        }
        return out.array();
    }

    /** The checksum of a table; that of {@code head} leaves out the sum of the whole file. */
    int sum(String tag) {
        byte[] content = bytes(tag).clone();
        if (tag.equals("head")) {
            ByteBuffer.wrap(content).putInt(SUM_IN_HEAD, 0);
        }
        return sum(content);
    }

    private static int sum(byte[] content) {
        ByteBuffer words = ByteBuffer.wrap(Arrays.copyOf(content, padded(content.length)));
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }

    /** The next multiple of four, at which tables end. */
    static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static ByteBuffer wrap(Map<String, byte[]> tables, String tag) {
        byte[] content = tables.get(tag);
        if (content == null) {
            throw new IllegalStateException("a font without the table '" + tag + "'");
        }
        return ByteBuffer.wrap(content);
    }

    private ByteBuffer table(String tag) {
        return wrap(tables, tag);
    }

    private byte[] bytes(String tag) {
        return table(tag).array();
    }

    private static int unsigned(ByteBuffer in, int at) {
        return in.getShort(at) & LAST_CODE;
    }
}
