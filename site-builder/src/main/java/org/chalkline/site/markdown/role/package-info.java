/**
 * Roles, such as <code>{kbd}`Ctrl`</code>; {@link org.chalkline.site.markdown.role.Roles} lists
 * them, {@link org.chalkline.site.markdown.role.RoleRenderer} renders them.
 */
@NullMarked
package org.chalkline.site.markdown.role;

import org.jspecify.annotations.NullMarked;
