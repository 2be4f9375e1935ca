/** Questions; entry type {@link org.chalkline.gallery.question.QuestionFigures}. */
@NullMarked
package org.chalkline.gallery.question;

import org.jspecify.annotations.NullMarked;
