/**
 * Directives, fences with a name in braces; {@link
 * org.chalkline.site.markdown.directive.BlockDirectives} lists them, {@link
 * org.chalkline.site.markdown.directive.DirectiveRenderer} renders them. Other code blocks are
 * rendered here, too, as directives show code in the same way.
 */
@NullMarked
package org.chalkline.site.markdown.directive;

import org.jspecify.annotations.NullMarked;
