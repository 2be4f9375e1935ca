package org.chalkline.site.math;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chalkline.site.base.Hash;
import org.chalkline.site.script.WebJar;

/** The stylesheet and fonts with which a browser shows typeset formulas. */
public final class KatexAssets {

    private static final Pattern FACE =
            Pattern.compile("@font-face\\{([^{}]*?)src:url\\(fonts/([^)]+?)\\.woff2\\)[^;}]*\\}");

    /** How the site's own style sheet sets the variables in labels of figures. */
    private static final String LABELS =
            ".variable,var{font-family:KaTeX_Math;font-style:italic;font-weight:400}";

    private static final int SPACE = ' ';

    /** Where the characters of Chinese begin in Unicode. */
    private static final int CHINESE = 0x2e80;

    private static final int HASH_DIGITS = 8;

    private final WebJar katex = WebJar.of("katex");
    private final String css = katex.text("dist/katex.min.css");

    /** KaTeX's version, as {@code 0.16.11}. */
    public String version() {
        return katex.version();
    }

    /** The names of all fonts that the stylesheet mentions, as {@code KaTeX_Main-Regular.woff2}. */
    public List<String> fonts() {
        return FACE.matcher(css)
                .results()
                .map(found -> found.group(2) + ".woff2")
                .sorted()
                .toList();
    }

    /**
     * The stylesheet and the fonts for what a site shows. Each font of which it uses a part stands
     * in two files, one with that part; a browser loads the whole one only for a character that is
     * not in the other, as a script could write it.
     *
     * @param folder where the fonts are served, relative to the stylesheet, as {@code fonts/}
     * @param used the characters used of each font, by the name in {@link #fonts()}
     */
    public MathFonts fonts(String folder, Map<String, ? extends Set<Integer>> used) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        NavigableMap<String, String> first = new TreeMap<>();
        String sheet =
                FACE.matcher(css)
                        .replaceAll(
                                face -> {
                                    Set<Integer> characters = used.get(face.group(2) + ".woff2");
                                    return characters == null
                                            ? whole(face, folder, files)
                                            : part(face, folder, characters, files, first);
                                });
        return new MathFonts(sheet, files, first);
    }

    private String whole(MatchResult face, String folder, Map<String, byte[]> files) {
        String name = face.group(2) + ".woff2";
        files.put(name, katex.bytes("dist/fonts/" + name));
        return face(face, folder + name, "woff2", "");
    }

    private String part(
            MatchResult face,
            String folder,
            Set<Integer> characters,
            Map<String, byte[]> files,
            Map<String, String> first) {
        String all = whole(face, folder, files);
        String name = face.group(2) + ".woff2";
        TrueType font = TrueType.of(katex.bytes("dist/fonts/" + face.group(2) + ".ttf"));
        NavigableSet<Integer> rest = new TreeSet<>(font.glyphs().keySet());
        // A browser measures lines by the font that is there for a space, with a glyph or without.
        NavigableSet<Integer> kept = new TreeSet<>(Set.of(SPACE));
        kept.addAll(characters);
        kept.removeIf(character -> character != SPACE && !rest.contains(character));
        rest.removeAll(kept);
        TrueType small = font.keep(kept);
        byte[] file = Woff.of(small);
        byte[] large = files.getOrDefault(name, file);
        if (rest.isEmpty() || file.length >= large.length) {
            return all;
        }
        String part = face.group(2) + "." + hash(small.file()) + ".woff";
        files.put(part, file);
        first.put(name, part);
        // Over what neither has the ranges go on, so that they are few; but not over Chinese.
        for (int character = rest.first(); character < CHINESE; character++) {
            if (!kept.contains(character) && !characters.contains(character)) {
                rest.add(character);
            }
        }
        return face(face, folder + name, "woff2", range(rest))
                + face(face, folder + part, "woff", range(kept));
    }

    private static String face(MatchResult face, String url, String format, String range) {
        return "@font-face{"
                + face.group(1)
                + "src:url("
                + url
                + ") format(\""
                + format
                + "\")"
                + (range.isEmpty() ? "" : ";unicode-range:" + range)
                + "}";
    }

    private static String range(NavigableSet<Integer> characters) {
        StringJoiner range = new StringJoiner(",");
        int start = -1;
        for (int character : characters) {
            if (start < 0) {
                start = character;
            }
            if (!characters.contains(character + 1)) {
                String from = Integer.toHexString(start);
                range.add(
                        start == character
                                ? "u+" + from
                                : "u+" + from + "-" + Integer.toHexString(character));
                start = -1;
            }
        }
        return range.toString();
    }

    /** By the font before it is compressed, which another zlib may do in another way. */
    private static String hash(byte[] font) {
        return HexFormat.of().formatHex(Arrays.copyOf(Hash.sha256(font), HASH_DIGITS / 2));
    }

    /** Tells which fonts a browser loads for a page. */
    public FontUse fontUse() {
        return FontUse.of(css + LABELS);
    }
}
