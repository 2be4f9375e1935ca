/**
 * The command line program; entry type {@link org.chalkline.site.cli.Chalkline}. A command reads
 * its options, lets {@link org.chalkline.site.build.Pipeline} build a site, and prints how that
 * went.
 */
@NullMarked
package org.chalkline.site.cli;

import org.jspecify.annotations.NullMarked;
