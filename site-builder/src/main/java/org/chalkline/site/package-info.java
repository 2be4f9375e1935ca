/** The command line program and the pipeline in which the stages of a build meet. */
@NullMarked
package org.chalkline.site;

import org.jspecify.annotations.NullMarked;
