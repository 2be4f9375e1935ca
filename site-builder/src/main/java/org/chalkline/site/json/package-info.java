/** Values as JSON; entry type {@link org.chalkline.site.json.Json}. */
@NullMarked
package org.chalkline.site.json;

import org.jspecify.annotations.NullMarked;
