/**
 * The parameters of figures, each declared once: reading what an author gave, what a page carries
 * of it, taking that up in the browser, and the JSON Schema, all come from the declaration. Entry
 * type {@link org.chalkline.param.Param}.
 */
@NullMarked
package org.chalkline.param;

import org.jspecify.annotations.NullMarked;
