/**
 * The language in which authors say what a figure draws, asks and claims: text → tokens → syntax →
 * typed nodes, which three kinds of arithmetic compute; entry type {@link
 * org.chalkline.expression.Sheet}. Only the building of a site parses; a page carries nodes.
 */
@NullMarked
package org.chalkline.expression;

import org.jspecify.annotations.NullMarked;
