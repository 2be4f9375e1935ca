/**
 * Pages with all they need inside, alone or all of a site in one; entry types {@link
 * org.chalkline.site.output.single.SinglePages} and {@link
 * org.chalkline.site.output.single.SingleSite}. The only package that knows jsoup.
 */
@NullMarked
package org.chalkline.site.output.single;

import org.jspecify.annotations.NullMarked;
