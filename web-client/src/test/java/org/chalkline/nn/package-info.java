/** How fast networks learn in a browser. */
@NullMarked
package org.chalkline.nn;

import org.jspecify.annotations.NullMarked;
