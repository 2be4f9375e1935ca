/**
 * What is known of a lesson: {@link org.chalkline.site.markdown.document.Reading} while it is read,
 * {@link org.chalkline.site.markdown.document.Outline} of what was read, {@link
 * org.chalkline.site.markdown.document.Rendering} while it is rendered. Nodes of the lesson
 * language show themselves to these as {@link org.chalkline.site.markdown.document.OutlinedBlock},
 * {@link org.chalkline.site.markdown.document.InlineText} or {@link
 * org.chalkline.site.markdown.document.Citing}.
 */
@NullMarked
package org.chalkline.site.markdown.document;

import org.jspecify.annotations.NullMarked;
