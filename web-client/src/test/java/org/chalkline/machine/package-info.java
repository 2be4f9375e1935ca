/**
 * What tests need of the machine on which they run: other programs, installed where that is easy.
 */
@NullMarked
package org.chalkline.machine;

import org.jspecify.annotations.NullMarked;
