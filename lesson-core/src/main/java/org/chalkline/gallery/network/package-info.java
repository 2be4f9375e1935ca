/**
 * Networks of units whose numbers the reader sets, and the functions that they are made of; entry
 * type {@link org.chalkline.gallery.network.NetworkFigures}.
 */
@NullMarked
package org.chalkline.gallery.network;

import org.jspecify.annotations.NullMarked;
