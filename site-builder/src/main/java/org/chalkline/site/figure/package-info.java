/**
 * Turns a {@code lab:} directive into a drawn figure with what the browser needs to wake it; entry
 * type {@link org.chalkline.site.figure.FigureStage}. What a lesson's text says of its figures is
 * computed and checked by {@link org.chalkline.site.figure.Numbers}.
 */
@NullMarked
package org.chalkline.site.figure;

import org.jspecify.annotations.NullMarked;
