/**
 * Drawings as immutable trees of elements, written by one writer of markup; entry point {@link
 * org.chalkline.figure.Plot}.
 */
@NullMarked
package org.chalkline.figure;

import org.jspecify.annotations.NullMarked;
