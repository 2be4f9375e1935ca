/**
 * Makes the compiled script small; runs while the program is built. Entry {@link
 * org.chalkline.minify.Minifier}.
 *
 * <p>Not marked for null: of each child of a syntax tree the Closure compiler says that it may be.
 */
@NullUnmarked
package org.chalkline.minify;

import org.jspecify.annotations.NullUnmarked;
