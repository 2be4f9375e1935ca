/**
 * Rendered lessons as a site: pages, addresses, navigation, and what hosts, search engines and
 * readers' browsers ask for besides; entry type {@link org.chalkline.site.publish.Publisher}.
 */
@NullMarked
package org.chalkline.site.publish;

import org.jspecify.annotations.NullMarked;
