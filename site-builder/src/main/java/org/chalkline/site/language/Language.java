package org.chalkline.site.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.chalkline.site.base.OwnFile;
import org.chalkline.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A language of the interface and its words.
 *
 * @param tag its BCP 47 tag, such as {@code zh-CN}
 * @param messages the words by key; those of figures start with {@code figure.}
 */
public record Language(String tag, Map<String, String> messages) {

    private static final String FIGURE = "figure.";

    /** What is written from right to left, unless a tag names another script. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    /** A language that brings no word of its own says the others' in this one. */
    private static final String USUAL = "en";

    /** Every language, in the order in which a site lists them; a new one is a file and a line. */
    public static final List<Language> ALL = List.of(load("zh-CN"), load("en"));

    /** Returns the language of a tag, or null. */
    public static @Nullable Language of(String tag) {
        return ALL.stream().filter(each -> each.tag.equals(tag)).findFirst().orElse(null);
    }

    /**
     * Returns a language with words of a site's own; what they leave out is said as the program
     * says it, in the same language or else in English.
     */
    public static Language of(String tag, Map<String, String> own) {
        Map<String, String> words = new TreeMap<>();
        for (String base : List.of(USUAL, tag)) {
            Language language = of(base);
            if (language != null) {
                words.putAll(language.messages);
            }
        }
        if (of(tag) == null) {
            Locale locale = Locale.forLanguageTag(tag);
            words.put("language.name", locale.getDisplayLanguage(locale));
        }
        words.putAll(own);
        return new Language(tag, Map.copyOf(words));
    }

    /** Returns which way it is written, as the attribute {@code dir} says it. */
    public String direction() {
        Locale locale = Locale.forLanguageTag(tag);
        boolean rightToLeft =
                RIGHT_TO_LEFT.contains(locale.getLanguage()) && !locale.getScript().equals("Latn");
        return rightToLeft ? "rtl" : "ltr";
    }

    /** Returns the tag as Open Graph writes it, such as {@code zh_CN}. */
    public String locale() {
        return tag.replace('-', '_');
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

    /**
     * Returns those that a page carries: figures say them in the browser, too. All others are said
     * by the build alone.
     *
     * @param script that of the page, which has the keys of its words, or how they begin
     */
    public Map<String, String> liveWords(String script) {
        // What stands between any two quotes, so that no string is missed.
        Set<String> quoted = Set.copyOf(Arrays.asList(script.split("\"", -1)));
        Map<String, String> words = figureWords();
        words.keySet()
                .removeIf(
                        key ->
                                !quoted.contains(key)
                                        && !quoted.contains(
                                                key.substring(0, key.indexOf('.') + 1)));
        return words;
    }

    private static Language load(String tag) {
        Properties properties = OwnFile.properties(Language.class, tag + ".properties");
        Map<String, String> messages = new TreeMap<>();
        properties.forEach((key, value) -> messages.put((String) key, (String) value));
        return new Language(tag, Map.copyOf(messages));
    }
}
