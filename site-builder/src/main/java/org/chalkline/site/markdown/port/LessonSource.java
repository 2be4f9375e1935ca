package org.chalkline.site.markdown.port;

/**
 * The Markdown of a lesson without its front matter; its lines end in line feeds.
 *
 * @param file the name that diagnostics show
 * @param firstLine the line of the file at which the text begins, from 1
 */
public record LessonSource(String file, String text, int firstLine) {

    public LessonSource {
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        if (firstLine < 1) {
            throw new IllegalArgumentException(
                    file + " begins at line " + firstLine + ", before 1");
        }
    }
}
