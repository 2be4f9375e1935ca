/**
 * The forms in which a finished site is written, each a {@link
 * org.chalkline.site.output.SiteFormat}; {@link org.chalkline.site.output.Format} lists them. A
 * site is written aside first and then swapped in whole.
 */
@NullMarked
package org.chalkline.site.output;

import org.jspecify.annotations.NullMarked;
