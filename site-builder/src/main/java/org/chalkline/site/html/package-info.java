/**
 * The HTML that lessons and notebooks may hold: one list of what is allowed. Entry type {@link
 * org.chalkline.site.html.AllowedHtml}.
 */
@NullMarked
package org.chalkline.site.html;

import org.jspecify.annotations.NullMarked;
