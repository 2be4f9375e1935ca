/**
 * Pages from templates, and the style sheets and script they need; the only place that knows
 * Thymeleaf. Entry type {@link org.chalkline.site.page.Templates}.
 */
@NullMarked
package org.chalkline.site.page;

import org.jspecify.annotations.NullMarked;
