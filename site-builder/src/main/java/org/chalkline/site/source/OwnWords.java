package org.chalkline.site.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.language.Language;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The words of the interface that a site brings: a file {@code theme/TAG.properties} a language.
 */
final class OwnWords {

    static final String ENDING = ".properties";

    private OwnWords() {}

    /** Returns the languages that have words, the program's first. */
    static List<Language> languages(Map<String, String> theme, Diagnostics diagnostics) {
        Map<String, Language> own = new TreeMap<>();
        theme.forEach(
                (file, text) -> {
                    if (file.endsWith(ENDING)) {
                        String tag = file.substring(0, file.length() - ENDING.length());
                        own.put(tag, Language.of(tag, words(file, text, diagnostics)));
                    }
                });
        List<Language> languages = new ArrayList<>();
        for (Language language : Language.ALL) {
            @Nullable Language changed = own.remove(language.tag());
            languages.add(changed == null ? language : changed);
        }
        languages.addAll(own.values());
        return List.copyOf(languages);
    }

    private static Map<String, String> words(String file, String text, Diagnostics diagnostics) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail", e);
        }
        Map<String, String> known = Language.ALL.get(0).messages();
        Map<String, String> words = new TreeMap<>();
        properties.forEach(
                (name, message) -> {
                    String key = (String) name;
                    words.put(key, (String) message);
                    if (!known.containsKey(key)) {
                        diagnostics.report(
                                Mistake.UNKNOWN_MESSAGE,
                                ContentFolder.THEME + file,
                                new Position(line(text, key), 1),
                                Text.of("no message is called '{0}'", key),
                                Text.NONE,
                                Nearest.hint(key, known.keySet()));
                    }
                });
        return words;
    }

    private static int line(String text, String key) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(key)) {
                return i + 1;
            }
        }
        return 1;
    }
}
