/**
 * Writes the network of a figure as a program; entry type {@link
 * org.chalkline.site.figure.code.NetworkCode}. A programming language is a class and a line there.
 */
@NullMarked
package org.chalkline.site.figure.code;

import org.jspecify.annotations.NullMarked;
