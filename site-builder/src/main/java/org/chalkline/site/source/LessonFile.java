package org.chalkline.site.source;

import org.chalkline.site.language.Language;

/**
 * A lesson as its author wrote it.
 *
 * @param path where it stands in the content folder, with {@code /}
 * @param title as its front matter says, or empty
 * @param description as its front matter says, or empty
 * @param body what follows the front matter
 * @param bodyLine the line of the file at which the body starts, from 1
 */
public record LessonFile(
        String path,
        Language language,
        String title,
        String description,
        String body,
        int bodyLine) {

    /** Returns where its page stands in the site. */
    public String pagePath() {
        return path.substring(0, path.length() - ".md".length()) + ".html";
    }
}
