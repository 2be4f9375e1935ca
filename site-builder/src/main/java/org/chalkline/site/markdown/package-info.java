/**
 * The lesson language: {@link org.chalkline.site.markdown.LessonParser} reads a lesson's Markdown
 * into a {@link org.chalkline.site.markdown.LessonTree}, {@link
 * org.chalkline.site.markdown.LessonRenderer} turns that into {@link
 * org.chalkline.site.markdown.LessonHtml}. What other stages contribute comes through the ports of
 * {@link org.chalkline.site.markdown.port.LessonPorts}. Only this package and those in it know
 * Flexmark.
 *
 * <p>A new directive is one class and a line in {@link
 * org.chalkline.site.markdown.directive.BlockDirectives}, a new role one class and a line in {@link
 * org.chalkline.site.markdown.role.Roles}.
 */
@NullMarked
package org.chalkline.site.markdown;

import org.jspecify.annotations.NullMarked;
