/**
 * A finished site on its way to the disk, written aside and then swapped in whole; entry types
 * {@link org.chalkline.site.output.SiteFiles} and {@link org.chalkline.site.output.Format}.
 */
@NullMarked
package org.chalkline.site.output;

import org.jspecify.annotations.NullMarked;
