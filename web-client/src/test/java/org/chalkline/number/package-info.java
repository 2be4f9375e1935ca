/** The functions of numbers in every browser engine. */
@NullMarked
package org.chalkline.number;

import org.jspecify.annotations.NullMarked;
