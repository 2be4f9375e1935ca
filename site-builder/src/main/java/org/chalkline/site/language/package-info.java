/**
 * The words that readers see around and in the figures, a file for each language; entry type {@link
 * org.chalkline.site.language.Language}.
 */
@NullMarked
package org.chalkline.site.language;

import org.jspecify.annotations.NullMarked;
