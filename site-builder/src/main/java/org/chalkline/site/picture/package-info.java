/**
 * Pictures in pixels of what the site has as vectors, for those who show it elsewhere; entry type
 * {@link org.chalkline.site.picture.PreviewPicture}. The only package that draws on this machine.
 */
@NullMarked
package org.chalkline.site.picture;

import org.jspecify.annotations.NullMarked;
