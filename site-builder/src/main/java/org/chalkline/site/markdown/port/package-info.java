/**
 * What the lesson language asks of other stages, and the values that it gives them; entry type
 * {@link org.chalkline.site.markdown.port.LessonPorts}.
 */
@NullMarked
package org.chalkline.site.markdown.port;

import org.jspecify.annotations.NullMarked;
