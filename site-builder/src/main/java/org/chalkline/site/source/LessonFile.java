package org.chalkline.site.source;

import java.util.List;
import java.util.Locale;
import org.chalkline.site.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as its author wrote it.
 *
 * @param path where it stands in the content folder, with {@code /}
 * @param topic the name that its translations share, such as {@code relu}
 * @param title as its front matter says, or empty
 * @param description as its front matter says, or empty
 * @param date the day of its last change that readers should hear of, as 2026-03-31; may be empty
 * @param order as its front matter says: lessons of a folder with lower numbers come first
 * @param body what follows the front matter
 * @param bodyLine the line of the file at which the body starts, from 1
 */
public record LessonFile(
        String path,
        String topic,
        Language language,
        String title,
        String description,
        String date,
        int order,
        String body,
        int bodyLine) {

    private static final String ENDING = ".md";

    /** A language, perhaps with its script and region. */
    private static final String TAG = "(?i)[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2})?";

    /** A path without the folder of its language and without its ending. */
    static String topicOf(String path, List<Language> languages) {
        int start = languageOf(path, languages) == null ? 0 : path.indexOf('/') + 1;
        return path.substring(start, path.length() - ENDING.length());
    }

    /**
     * The first folder names the language, as in {@code zh-CN/relu.md}, in any capitals, or by a
     * tag that is less or more exact: {@code zh}, {@code en-US}; null where none does.
     */
    static @Nullable Language languageOf(String path, List<Language> languages) {
        int end = path.indexOf('/');
        String folder = end < 0 ? "" : path.substring(0, end).replace('_', '-');
        for (Language language : languages) {
            if (language.tag().equalsIgnoreCase(folder)) {
                return language;
            }
        }
        Locale locale = Locale.forLanguageTag(folder);
        // A tag of other characters is another language to readers.
        boolean traditional = folder.matches("(?i)zh-(hant|tw|hk|mo)(-.*)?");
        return locale.getLanguage().isEmpty() || traditional || !folder.matches(TAG)
                ? null
                : languages.stream()
                        .filter(language -> isOf(language, locale.getLanguage()))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isOf(Language language, String code) {
        return Locale.forLanguageTag(language.tag()).getLanguage().equals(code);
    }

    /** Returns where its page stands in the site. */
    public String pagePath() {
        return path.substring(0, path.length() - ENDING.length()) + ".html";
    }
}
