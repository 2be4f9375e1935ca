/**
 * Formulas typeset when the site is built: {@link org.chalkline.site.math.KatexTypesetter} turns
 * TeX into HTML with MathML, {@link org.chalkline.site.math.KatexAssets} holds the stylesheet and
 * fonts that it needs.
 */
@NullMarked
package org.chalkline.site.math;

import org.jspecify.annotations.NullMarked;
