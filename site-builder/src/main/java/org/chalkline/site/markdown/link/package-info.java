/**
 * Links and images, and where they lead; entry types {@link
 * org.chalkline.site.markdown.link.LinkRenderer} and {@link
 * org.chalkline.site.markdown.link.Destinations}.
 */
@NullMarked
package org.chalkline.site.markdown.link;

import org.jspecify.annotations.NullMarked;
