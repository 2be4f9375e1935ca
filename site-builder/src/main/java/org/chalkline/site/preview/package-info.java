/** Shows a built site on this machine; entry type {@link org.chalkline.site.preview.Preview}. */
@NullMarked
package org.chalkline.site.preview;

import org.jspecify.annotations.NullMarked;
