/**
 * What readers search: the words of a site's pages, in files small enough to load one by one; entry
 * type {@link org.chalkline.site.search.SearchIndex}.
 */
@NullMarked
package org.chalkline.site.search;

import org.jspecify.annotations.NullMarked;
