/** Checks the shipped script in pages. */
@NullMarked
package org.chalkline.client;

import org.jspecify.annotations.NullMarked;
