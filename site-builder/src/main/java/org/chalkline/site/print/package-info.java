/** Pages on paper, by a browser of this machine; entry type {@link Chromium}. */
@NullMarked
package org.chalkline.site.print;

import org.jspecify.annotations.NullMarked;
