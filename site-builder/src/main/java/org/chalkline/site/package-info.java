/**
 * The site generator; its classes are in the packages below, and the program begins in {@code cli}.
 */
@NullMarked
package org.chalkline.site;

import org.jspecify.annotations.NullMarked;
