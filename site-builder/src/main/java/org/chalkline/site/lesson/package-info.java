/**
 * Lessons on their way through the stages that render them; entry type {@link
 * org.chalkline.site.lesson.Lessons}. The ports of {@code markdown} are bound here to the stages
 * that draw, typeset, cite and link.
 */
@NullMarked
package org.chalkline.site.lesson;

import org.jspecify.annotations.NullMarked;
