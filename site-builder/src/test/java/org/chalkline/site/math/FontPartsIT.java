package org.chalkline.site.math;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.chalkline.site.script.WebJar;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A browser takes the parts of fonts without a word, and measures them as the whole ones. */
@ExtendWith(SharedChromium.class)
class FontPartsIT {

    private static final String DRAW =
            """
            async ([whole, part, characters]) => {
              const draw = async (name, font) => {
                const face = new FontFace(name, `url(data:font/any;base64,${font})`);
                document.fonts.add(await face.load());
                const pen = document.createElement('canvas').getContext('2d');
                pen.font = `30px ${name}, monospace`;
                const widths = [];
                [...characters].forEach(character => {
                  widths.push(pen.measureText(character).width);
                });
                return widths.join();
              };
              const widths = await draw('whole', whole);
              const same = await draw('part', part);
              return widths === same;
            }
            """;

    static Stream<String> fonts() {
        return new KatexAssets().fonts().stream().map(name -> name.replace(".woff2", ""));
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void aPartIsAsWideAsTheWhole(String name, Chromium chromium) {
        WebJar katex = WebJar.of("katex");
        TrueType font = TrueType.of(katex.bytes("dist/fonts/" + name + ".ttf"));
        Set<Integer> some = new TreeSet<>();
        for (int character : font.glyphs().keySet()) {
            if (some.size() < font.glyphs().size() / 2) {
                some.add(character);
            }
        }
        StringBuilder characters = new StringBuilder();
        some.forEach(characters::appendCodePoint);
        List<String> messages = new ArrayList<>();
        try (Page tab = chromium.newPage(1280, 800)) {
            tab.onConsoleMessage(message -> messages.add(message.text()));
            Object same =
                    tab.evaluate(
                            DRAW,
                            List.of(
                                    base64(katex.bytes("dist/fonts/" + name + ".ttf")),
                                    base64(Woff.of(font.keep(some))),
                                    characters.toString()));
            assertThat(same).isEqualTo(true);
        }
        assertThat(messages).isEmpty();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
