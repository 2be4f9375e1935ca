/** Networks that learn; entry type {@link org.chalkline.gallery.training.TrainingFigures}. */
@NullMarked
package org.chalkline.gallery.training;

import org.jspecify.annotations.NullMarked;
