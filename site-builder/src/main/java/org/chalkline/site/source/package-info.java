/**
 * An author's folder as lessons, configuration and other files; entry type {@link
 * org.chalkline.site.source.ContentFolder}.
 */
@NullMarked
package org.chalkline.site.source;

import org.jspecify.annotations.NullMarked;
