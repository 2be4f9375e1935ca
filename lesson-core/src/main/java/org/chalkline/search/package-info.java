/**
 * Looks at every one of a finite number of possibilities, so that a lesson can say "no other" and
 * "at best"; entry type {@link org.chalkline.search.SumSearch}. Only the building of a site
 * searches: nothing here is in the script.
 */
@NullMarked
package org.chalkline.search;

import org.jspecify.annotations.NullMarked;
