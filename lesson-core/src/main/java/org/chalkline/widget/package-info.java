/**
 * What a live figure is: controls, a state of whole numbers, and a pure view of it; entry type
 * {@link org.chalkline.widget.Widget}.
 */
@NullMarked
package org.chalkline.widget;

import org.jspecify.annotations.NullMarked;
