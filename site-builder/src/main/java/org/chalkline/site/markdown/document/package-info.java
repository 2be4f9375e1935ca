/**
 * A lesson while it is read and rendered: its places in files, its labels, numbers, headings and
 * citations; entry type {@link org.chalkline.site.markdown.document.LessonState}. Nodes of the
 * lesson language show themselves to it as {@link
 * org.chalkline.site.markdown.document.OutlinedBlock}, {@link
 * org.chalkline.site.markdown.document.InlineText} or {@link
 * org.chalkline.site.markdown.document.Citing}.
 */
@NullMarked
package org.chalkline.site.markdown.document;

import org.jspecify.annotations.NullMarked;
