package org.chalkline.site.csv;

import org.chalkline.site.diagnostic.Position;

/**
 * A cell of a table.
 *
 * @param text what it holds, without spaces around it
 * @param position where it begins
 */
public record Cell(String text, Position position) {}
