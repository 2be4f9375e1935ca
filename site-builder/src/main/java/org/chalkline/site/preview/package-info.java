/**
 * Shows a site on this machine while its author works on it. {@link
 * org.chalkline.site.preview.Preview} serves it, {@link org.chalkline.site.preview.Watcher} sees
 * changes of its content, and {@link org.chalkline.site.preview.LiveSite} tells open pages of
 * builds.
 */
@NullMarked
package org.chalkline.site.preview;

import org.jspecify.annotations.NullMarked;
