package org.chalkline.text;

import org.jspecify.annotations.Nullable;

/** The words of one language by their keys, as templates with {@code {0}}, {@code {1}} …. */
public final class Words {

    private final Templates templates;

    /** Where a language's templates are looked up. */
    @FunctionalInterface
    public interface Templates {

        /** Returns the template of a key, or null. */
        @Nullable String get(String key);
    }

    /** Says what the templates say. */
    public Words(Templates templates) {
        this.templates = templates;
    }

    /**
     * Returns a template with its places filled.
     *
     * @throws IllegalArgumentException if the language has no such key
     */
    public String say(String key, String... parts) {
        String template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException("no words for '" + key + "'");
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '{' && i + 2 < template.length() && template.charAt(i + 2) == '}') {
                out.append(parts[template.charAt(i + 1) - '0']);
                i += 2;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
