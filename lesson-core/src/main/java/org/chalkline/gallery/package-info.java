/**
 * All kinds of figures, a package for each family; {@link org.chalkline.gallery.Widgets} lists
 * them.
 */
@NullMarked
package org.chalkline.gallery;

import org.jspecify.annotations.NullMarked;
