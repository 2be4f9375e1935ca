/**
 * Figures of any subject, which an author writes in the lesson: controls, names with expressions,
 * and marks; entry type {@link org.chalkline.gallery.plot.PlotFigures}.
 */
@NullMarked
package org.chalkline.gallery.plot;

import org.jspecify.annotations.NullMarked;
