/**
 * A small Chalkline that breaks every rule of the architecture, once each, to prove that the rules
 * can fail.
 */
@NullMarked
package wrong;

import org.jspecify.annotations.NullMarked;
