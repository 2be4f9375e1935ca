/**
 * Formulas in running text and as blocks; entry type {@link
 * org.chalkline.site.markdown.math.MathRenderer}.
 */
@NullMarked
package org.chalkline.site.markdown.math;

import org.jspecify.annotations.NullMarked;
