/**
 * Code coloured when the site is built: {@link org.chalkline.site.highlight.PrismHighlighter} turns
 * code into HTML.
 */
@NullMarked
package org.chalkline.site.highlight;

import org.jspecify.annotations.NullMarked;
