/**
 * Wakes the figures of a page in the reader's browser; entry point {@link
 * org.chalkline.client.Client}. Knows nothing of lessons.
 */
@NullMarked
package org.chalkline.client;

import org.jspecify.annotations.NullMarked;
