/**
 * Questions; entry types {@link org.chalkline.gallery.question.QuestionFigures} and {@link
 * org.chalkline.gallery.question.TypedFigures}.
 */
@NullMarked
package org.chalkline.gallery.question;

import org.jspecify.annotations.NullMarked;
