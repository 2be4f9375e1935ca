/**
 * Comma-separated values as rows of cells, each with its place in the author's file; entry type
 * {@link org.chalkline.site.csv.Csv}.
 */
@NullMarked
package org.chalkline.site.csv;

import org.jspecify.annotations.NullMarked;
