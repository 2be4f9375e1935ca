/**
 * Turns a {@code lab:} directive into a drawn figure with what the browser needs to wake it; entry
 * type {@link org.chalkline.site.figure.FigureStage}.
 */
@NullMarked
package org.chalkline.site.figure;

import org.jspecify.annotations.NullMarked;
