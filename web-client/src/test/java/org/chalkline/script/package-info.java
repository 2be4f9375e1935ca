/** Tests of the JavaScript in this module, as it is written. */
@NullMarked
package org.chalkline.script;

import org.jspecify.annotations.NullMarked;
