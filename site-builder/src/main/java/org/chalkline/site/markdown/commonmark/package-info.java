/**
 * CommonMark 0.31.2 and GitHub Flavored Markdown where Flexmark reads or renders something else;
 * entry types {@link org.chalkline.site.markdown.commonmark.CommonMark} and {@link
 * org.chalkline.site.markdown.commonmark.Gfm}. {@link
 * org.chalkline.site.markdown.commonmark.Bounds} says how much a lesson may hold.
 */
@NullMarked
package org.chalkline.site.markdown.commonmark;

import org.jspecify.annotations.NullMarked;
