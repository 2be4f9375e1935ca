/**
 * The lesson language: {@link org.chalkline.site.markdown.LessonParser} turns a lesson's Markdown
 * into HTML. What other stages contribute comes through the ports of {@link
 * org.chalkline.site.markdown.LessonPorts}. The only package that knows Flexmark.
 *
 * <p>A new directive is one class and a line in {@link
 * org.chalkline.site.markdown.BlockDirectives}, a new role one class and a line in {@link
 * org.chalkline.site.markdown.Roles}.
 */
@NullMarked
package org.chalkline.site.markdown;

import org.jspecify.annotations.NullMarked;
