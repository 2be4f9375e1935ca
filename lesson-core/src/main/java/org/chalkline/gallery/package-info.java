/** One class for each kind of figure; {@link org.chalkline.gallery.Widgets} lists them. */
@NullMarked
package org.chalkline.gallery;

import org.jspecify.annotations.NullMarked;
