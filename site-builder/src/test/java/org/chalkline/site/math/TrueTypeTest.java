package org.chalkline.site.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chalkline.site.script.WebJar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrueTypeTest {

    static Stream<String> fonts() {
        return new KatexAssets().fonts().stream().map(name -> name.replace(".woff2", ".ttf"));
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void keepsTheMeasuresOfTheFontAndOfEachCharacter(String name) {
        TrueType whole = read(name);
        Set<Integer> some = everyThird(whole);
        TrueType part = whole.keep(some);
        NavigableMap<Integer, Integer> glyphs = part.glyphs();
        assertThat(glyphs.navigableKeySet()).containsExactlyElementsOf(some);
        glyphs.forEach(
                (character, glyph) ->
                        assertThat(part.width(glyph))
                                .as("U+%04X", character)
                                .isEqualTo(
                                        whole.width(whole.glyphs().getOrDefault(character, -1))));
        for (String table : Set.of("OS/2", "cvt ", "fpgm", "gasp", "name", "prep")) {
            assertThat(part.tables().get(table)).isEqualTo(whole.tables().get(table));
        }
        assertThat(part.tables().get("hhea")).startsWith(first(whole, "hhea", 34));
        assertThat(part.tables().get("head")).startsWith(first(whole, "head", 8));
        assertThat(part.file()).hasSizeLessThan(whole.file().length);
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void writesWhatItReads(String name) {
        TrueType part = read(name).keep(everyThird(read(name)));
        TrueType again = TrueType.of(part.file());
        assertThat(again.tables().keySet()).isEqualTo(part.tables().keySet());
        again.tables().forEach((tag, table) -> assertThat(table).isEqualTo(part.tables().get(tag)));
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void sumsUpToWhatEveryFontFileSumsUpTo(String name) {
        ByteBuffer words = ByteBuffer.wrap(read(name).keep(Set.of(0x31, 0x41)).file());
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        assertThat(sum).isEqualTo(0xB1B0AFBA);
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void isTheSameEveryTime(String name) {
        Set<Integer> some = everyThird(read(name));
        assertThat(Woff.of(read(name).keep(some))).isEqualTo(Woff.of(read(name).keep(some)));
    }

    private static TrueType read(String name) {
        return TrueType.of(WebJar.of("katex").bytes("dist/fonts/" + name));
    }

    private static Set<Integer> everyThird(TrueType font) {
        Set<Integer> some = new TreeSet<>();
        for (int character : font.glyphs().keySet()) {
            if (character % 3 == 0) {
                some.add(character);
            }
        }
        return some;
    }

    private static byte[] first(TrueType font, String table, int count) {
        return Arrays.copyOf(font.tables().getOrDefault(table, new byte[0]), count);
    }
}
