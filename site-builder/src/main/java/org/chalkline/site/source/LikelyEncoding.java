package org.chalkline.site.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Guesses the encoding of a text that is not UTF-8 by where its pairs of bytes lie: each encoding
 * has a region for what is written most. A text too short to tell is taken for GB18030.
 */
final class LikelyEncoding {

    private static final int BYTE = 0xFF;

    /** Of all pairs, how many in the region of the frequent characters tell an encoding. */
    private static final double MOST = 0.85;

    /** In Japanese at least every fifth character is kana. */
    private static final double SOME = 0.2;

    /** Frequent Chinese characters of GB18030 lie where those of Korean do, and beyond. */
    private static final int ENOUGH = 8;

    private static final List<Guess> GUESSES =
            List.of(
                    new Guess("Shift_JIS", "Shift_JIS", pairs -> pairs.isShiftJis()),
                    new Guess("EUC-JP", "EUC-JP", pairs -> pairs.isEucJp()),
                    new Guess("EUC-KR", "EUC-KR", pairs -> pairs.isEucKr()),
                    new Guess("Big5", "Big5", pairs -> pairs.isBig5()),
                    new Guess("GB18030", "GB18030 (GBK)", pairs -> pairs.hasIdeograph()));

    private LikelyEncoding() {}

    /** What the encoding is called; empty where none stands out. */
    static String name(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & BYTE) << 8) | (bytes[1] & BYTE);
        if (first == 0xFEFF || first == 0xFFFE || hasZero(bytes)) {
            return "UTF-16";
        }
        for (Guess guess : GUESSES) {
            String text = decoded(bytes, guess.charset);
            if (!text.isEmpty() && guess.test.holds(Pairs.of(bytes, text))) {
                return guess.name;
            }
        }
        return "";
    }

    private record Guess(String charset, String name, Test test) {}

    private interface Test {

        boolean holds(Pairs pairs);
    }

    /** Text has no zero bytes but in UTF-16, where every line break and Latin letter has one. */
    private static boolean hasZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static String decoded(byte[] bytes, String charset) {
        try {
            return Charset.isSupported(charset)
                    ? Charset.forName(charset)
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString()
                    : "";
        } catch (CharacterCodingException another) {
            return "";
        }
    }

    /**
     * How many pairs of bytes, the first of which is no ASCII, lie in some regions.
     *
     * @param text the bytes as the encoding at hand reads them
     */
    private record Pairs(
            String text,
            int all,
            int shiftJisKana,
            int eucKana,
            int hangul,
            int big5,
            int lowTrails) {

        static Pairs of(byte[] bytes, String text) {
            int[] counts = new int[6];
            for (int i = 0; i + 1 < bytes.length; i++) {
                int lead = bytes[i] & BYTE;
                if (lead < 0x80) {
                    continue;
                }
                int trail = bytes[++i] & BYTE;
                int pair = lead << 8 | trail;
                boolean highTrail = trail >= 0xA1 && trail <= 0xFE;
                boolean lowTrail = trail >= 0x40 && trail <= 0x7E;
                counts[0]++;
                counts[1] += isIn(pair, 0x829F, 0x82F1) || isIn(pair, 0x8340, 0x8396) ? 1 : 0;
                counts[2] += (lead == 0xA4 || lead == 0xA5) && highTrail ? 1 : 0;
                counts[3] += isIn(lead, 0xB0, 0xC8) && highTrail ? 1 : 0;
                counts[4] += isIn(lead, 0xA1, 0xC6) && (highTrail || lowTrail) ? 1 : 0;
                counts[5] += lowTrail ? 1 : 0;
            }
            return new Pairs(
                    text, counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
        }

        private static boolean isIn(int value, int from, int to) {
            return value >= from && value <= to;
        }

        boolean isShiftJis() {
            return all > 0 && shiftJisKana >= SOME * all;
        }

        boolean isEucJp() {
            return all > 0 && eucKana >= SOME * all;
        }

        boolean isEucKr() {
            return all >= ENOUGH && hangul >= MOST * all;
        }

        boolean isBig5() {
            return lowTrails > 0 && big5 >= MOST * all;
        }

        boolean hasIdeograph() {
            return text.codePoints().anyMatch(Character::isIdeographic);
        }
    }
}
