package org.chalkline.gallery.plot;

import org.chalkline.expression.Formula;
import org.chalkline.expression.Type;

/**
 * For what a mark is repeated: {@code a in past(r)}.
 *
 * @param name what stands for an item of the list in the mark's expressions
 * @param item what the items are; only the building of the site knows it
 * @param list the list
 */
record Binder(String name, Type item, Formula list) {}
