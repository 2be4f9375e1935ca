/**
 * Works that lessons cite, from files of bibliographies to the words of a reference list; entry
 * types {@link org.chalkline.site.citation.Library} and {@link
 * org.chalkline.site.citation.References}.
 */
@NullMarked
package org.chalkline.site.citation;

import org.jspecify.annotations.NullMarked;
