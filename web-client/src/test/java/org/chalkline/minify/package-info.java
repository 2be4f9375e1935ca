/** Makes the compiled script small; runs while the program is built. */
@NullMarked
package org.chalkline.minify;

import org.jspecify.annotations.NullMarked;
