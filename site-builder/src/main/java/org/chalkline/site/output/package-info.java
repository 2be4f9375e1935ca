/**
 * A finished site on its way to the disk, written aside and then swapped in whole; entry type
 * {@link org.chalkline.site.output.SiteFiles}.
 */
@NullMarked
package org.chalkline.site.output;

import org.jspecify.annotations.NullMarked;
