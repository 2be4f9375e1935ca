package org.chalkline.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of one language by their keys, as templates with {@code {0}}, {@code {1}} …. */
public final class Words {

    private final Templates templates;

    /** Where a language's templates are looked up. */
    @FunctionalInterface
    public interface Templates {

        /** Returns the template of a key, or null. */
        @Nullable String get(String key);

        /** Returns the keys, when the site is built. */
        default Collection<String> keys() {
            return List.of();
        }
    }

    /** Says what the templates say. */
    public Words(Templates templates) {
        this.templates = templates;
    }

    /** Returns the words whose templates a map has by their keys. */
    public static Words of(Map<String, String> templates) {
        return new Words(
                new Templates() {
                    @Override
                    public @Nullable String get(String key) {
                        return templates.get(key);
                    }

                    @Override
                    public Collection<String> keys() {
                        return templates.keySet();
                    }
                });
    }

    /** Returns words that take some templates first. */
    public Words with(Templates own) {
        return new Words(
                key -> {
                    String template = own.get(key);
                    return template == null ? templates.get(key) : template;
                });
    }

    /** Returns the keys, when the site is built. */
    public Collection<String> keys() {
        return templates.keys();
    }

    /**
     * Returns a template.
     *
     * @throws IllegalArgumentException if the language has no such key
     */
    public String template(String key) {
        String template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException("no words for '" + key + "'");
        }
        return template;
    }

    /** Returns whether three characters are the place of a part: <code>{0}</code>. */
    public static boolean isPlace(String three) {
        char digit = three.charAt(1);
        return three.charAt(0) == '{' && three.charAt(2) == '}' && digit >= '0' && digit <= '9';
    }

    /**
     * Returns a template with its places filled.
     *
     * @throws IllegalArgumentException if the language has no such key
     */
    public String say(String key, String... parts) {
        String template = template(key);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            int part =
                    c == '{' && i + 2 < template.length() && template.charAt(i + 2) == '}'
                            ? template.charAt(i + 1) - '0'
                            : -1;
            if (part >= 0 && part < parts.length) {
                out.append(parts[part]);
                i += 2;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
