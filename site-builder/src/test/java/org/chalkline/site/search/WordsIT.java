package org.chalkline.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The words of a text are the same for the build, which makes the index, and for a search. */
@ExtendWith(SharedChromium.class)
class WordsIT {

    private static final Path MODULE =
            Path.of("..", "web-client", "src", "main", "js", "search", "words.js");

    /** Blocks with letters, marks, digits and signs of many scripts. */
    private static final int[][] BLOCKS = {
        {0x20, 0x7F}, {0x80, 0x24F}, {0x300, 0x36F}, {0x370, 0x52F}, {0x590, 0x6FF},
        {0x900, 0x97F}, {0xE00, 0xE7F}, {0x1E00, 0x1FFF}, {0x2000, 0x214F}, {0x2460, 0x24FF},
        {0x3000, 0x312F}, {0x3400, 0x3500}, {0x4E00, 0x9FA5}, {0xAC00, 0xD7A3}, {0xF900, 0xFB06},
        {0xFF00, 0xFFEF}, {0x1D400, 0x1D7FF}, {0x20000, 0x20100}
    };

    @Test
    void areTheSameInJavaAndInTheBrowser(Chromium chromium) {
        List<String> texts = new ArrayList<>(List.of("Naïve激活函数ReLU和ｶﾞ𠮷野! \\max(0, z_1) don't"));
        Random random = new Random(42);
        for (int i = 0; i < 2000; i++) {
            texts.add(text(random));
        }
        List<List<String>> words = texts.stream().map(Words::of).toList();
        try (Page page = chromium.newPage(800, 600)) {
            assertThat(page.evaluate(function(), List.of(Words.RULE, texts))).isEqualTo(words);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 30) {
            int[] block = BLOCKS[random.nextInt(BLOCKS.length)];
            for (int i = random.nextInt(4); i >= 0; i--) {
                int c = block[0] + random.nextInt(block[1] - block[0] + 1);
                // A browser may know characters that this Java does not.
                if (Character.isDefined(c)) {
                    text.appendCodePoint(c);
                }
            }
        }
        return text.toString();
    }

    private static String module() {
        try {
            return Files.readString(MODULE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what the script does with a text, with its own way to fold words. */
    private static String function() {
        Matcher fold = Pattern.compile("const fold = word =>[^;]+;").matcher(module());
        assertThat(fold.find()).isTrue();
        return "([rule, texts]) => {"
                + fold.group()
                + """
                  return texts.map(text => [...text.matchAll(new RegExp(rule, 'gu'))].flatMap(
                    ([one, two]) => [one, two].filter(word => word).map(fold)
                      .filter(word => word.length <= 40)));
                }
                """;
    }
}
