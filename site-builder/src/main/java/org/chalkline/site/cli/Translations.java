package org.chalkline.site.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.chalkline.param.Value;
import org.chalkline.site.base.OwnFile;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Translation;
import org.chalkline.site.yaml.FilePositions;
import org.chalkline.site.yaml.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * The languages of the command line. English stands in the code. Any other has two files beside
 * this class: a catalogue of all that commands and diagnostics tell, {@code zh-CN.yml}, and the
 * help of the commands, {@code zh-CN.properties}, under the keys of picocli.
 */
final class Translations {

    private static final String ENGLISH = Translation.ENGLISH.tag();
    private static final String CHINESE = "zh-CN";

    /** The tags of all. */
    static final List<String> TAGS = List.of(ENGLISH, CHINESE);

    private Translations() {}

    /** Returns the language of those who have set their machine to a locale. */
    static String usual(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** Returns the words of a language. */
    static Translation of(String tag) {
        if (tag.equals(ENGLISH)) {
            return Translation.ENGLISH;
        }
        Map<String, String> templates = new LinkedHashMap<>();
        String file = tag + ".yml";
        Diagnostics problems = new Diagnostics();
        String text = OwnFile.text(Translations.class, file);
        for (Value.Field field :
                Yaml.read(text, file, FilePositions.from(1), problems).fields().fields()) {
            templates.put(field.name(), ((Value.Word) field.value()).text());
        }
        if (!problems.list().isEmpty()) {
            throw new IllegalStateException("broken: " + problems.list());
        }
        return new Translation(tag, templates);
    }

    /** Returns what replaces the English help of commands; null for nothing. */
    static @Nullable ResourceBundle help(String tag) {
        if (tag.equals(ENGLISH)) {
            return null;
        }
        try {
            return new PropertyResourceBundle(
                    new StringReader(OwnFile.text(Translations.class, tag + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail", e);
        }
    }
}
