/** HTML in lessons; entry type {@link org.chalkline.site.markdown.raw.RawHtmlRenderer}. */
@NullMarked
package org.chalkline.site.markdown.raw;

import org.jspecify.annotations.NullMarked;
