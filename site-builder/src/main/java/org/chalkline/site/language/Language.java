package org.chalkline.site.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.chalkline.widget.Words;
import org.jspecify.annotations.Nullable;

/**
 * A language of the interface and its words.
 *
 * @param tag its BCP 47 tag, such as {@code zh-CN}
 * @param messages the words by key; those of figures start with {@code figure.}
 */
public record Language(String tag, Map<String, String> messages) {

    private static final String FIGURE = "figure.";

    /** Every language, in the order in which a site lists them; a new one is a file and a line. */
    public static final List<Language> ALL = List.of(load("zh-CN"), load("en"));

    /** Returns the language of a tag, or null. */
    public static @Nullable Language of(String tag) {
        return ALL.stream().filter(each -> each.tag.equals(tag)).findFirst().orElse(null);
    }

    /**
     * Returns a message with its places {@code {0}}, {@code {1}} … filled.
     *
     * @throws IllegalArgumentException if the language has no such key
     */
    public String say(String key, String... parts) {
        return new Words(messages::get).say(key, parts);
    }

    /** Returns the words of figures by the keys that figures use. */
    public Map<String, String> figureWords() {
        Map<String, String> words = new TreeMap<>();
        messages.forEach(
                (key, text) -> {
                    if (key.startsWith(FIGURE)) {
                        words.put(key.substring(FIGURE.length()), text);
                    }
                });
        return words;
    }

    private static Language load(String tag) {
        String name = tag + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Language.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no messages " + name);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.forEach((key, value) -> messages.put((String) key, (String) value));
        return new Language(tag, Map.copyOf(messages));
    }
}
