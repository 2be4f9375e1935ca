package org.chalkline.site.lesson;

/** Is told which lesson comes next. */
@FunctionalInterface
public interface Progress {

    /**
     * Lesson {@code number} of {@code count}, from 1, is about to be rendered; called by many
     * threads.
     */
    void at(String lesson, int number, int count);
}
