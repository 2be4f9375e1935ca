/**
 * Numbers that are the same on every machine: elementary functions, intervals, distributions and
 * random numbers.
 *
 * <p>The entry type is {@link org.chalkline.number.Elementary}. The hosts' own functions differ in
 * the last digits from one browser to the next and from the JVM; these are made of + − × ÷ √ and
 * {@code floor} alone, which are the same everywhere. {@link org.chalkline.number.Accuracy} says
 * how exact each function is, and where; tests prove it.
 *
 * <p>The package runs on the JVM and, compiled by TeaVM, in the browser, so it uses no {@code
 * long}, which is slow there. TeaVM 0.15 drops the parentheses of a + (b − c) and a · (b / c), as
 * if doubles were exact: what is compound must stand on the left of a sum or product, as in (b − c)
 * + a; {@code SameBitsIT} finds what does not. Each family of functions is a class of its own: what
 * a page does not call is not in its script.
 */
@NullMarked
package org.chalkline.number;

import org.jspecify.annotations.NullMarked;
