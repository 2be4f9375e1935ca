/**
 * Lessons on their way through the stages: {@link org.chalkline.site.lesson.ReadLesson}, {@link
 * org.chalkline.site.lesson.NumberedLesson}, {@link org.chalkline.site.lesson.RenderedLesson};
 * entry type {@link org.chalkline.site.lesson.Lessons}. The ports of {@code markdown} are bound
 * here to the stages that draw, typeset, cite and link.
 */
@NullMarked
package org.chalkline.site.lesson;

import org.jspecify.annotations.NullMarked;
