/**
 * What every stage may use, and no stage is: text made safe for HTML, links, hashes, own files, the
 * files of a site, and what is kept between builds.
 */
@NullMarked
package org.chalkline.site.base;

import org.jspecify.annotations.NullMarked;
