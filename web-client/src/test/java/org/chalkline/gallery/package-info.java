/** Checks that figures look the same on both machines. */
@NullMarked
package org.chalkline.gallery;

import org.jspecify.annotations.NullMarked;
