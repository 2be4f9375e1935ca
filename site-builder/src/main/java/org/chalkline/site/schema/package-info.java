/**
 * JSON Schemas of all that an author writes in YAML; entry type {@link
 * org.chalkline.site.schema.Schemas}.
 */
@NullMarked
package org.chalkline.site.schema;

import org.jspecify.annotations.NullMarked;
