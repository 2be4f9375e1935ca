package org.chalkline.site.source;

import java.util.List;
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

    /** A path without the folder of its language and without its ending. */
    static String topicOf(String path, List<Language> languages) {
        int start = languageOf(path, languages) == null ? 0 : path.indexOf('/') + 1;
        return path.substring(start, path.length() - ENDING.length());
    }

    /** The first folder names the language, as in {@code zh-CN/relu.md}; null where none does. */
    static @Nullable Language languageOf(String path, List<Language> languages) {
        return languages.stream()
                .filter(language -> path.startsWith(language.tag() + "/"))
                .findFirst()
                .orElse(null);
    }

    /** Returns where its page stands in the site. */
    public String pagePath() {
        return path.substring(0, path.length() - ENDING.length()) + ".html";
    }
}
