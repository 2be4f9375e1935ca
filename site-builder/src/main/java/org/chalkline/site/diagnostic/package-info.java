/**
 * What an author is told: {@link org.chalkline.site.diagnostic.Diagnostic} says where, what, why
 * and how to mend, and {@link org.chalkline.site.diagnostic.Diagnostics} gathers all of a build.
 */
@NullMarked
package org.chalkline.site.diagnostic;

import org.jspecify.annotations.NullMarked;
