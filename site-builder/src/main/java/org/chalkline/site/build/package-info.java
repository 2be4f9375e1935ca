/**
 * The build of a site, from a content folder to its files; entry type {@link
 * org.chalkline.site.build.Pipeline}.
 */
@NullMarked
package org.chalkline.site.build;

import org.jspecify.annotations.NullMarked;
