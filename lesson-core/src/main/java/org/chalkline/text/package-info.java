/**
 * Words in any language: {@link org.chalkline.text.Words} has those that figures show by keys,
 * {@link org.chalkline.text.Text} is what authors are told, which the browser has no use for.
 */
@NullMarked
package org.chalkline.text;

import org.jspecify.annotations.NullMarked;
