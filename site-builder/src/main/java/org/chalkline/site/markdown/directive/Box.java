package org.chalkline.site.markdown.directive;

import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.port.SourceText;

/** A part of a lesson with a name, often a numbered one, and a title of its own. */
final class Box {

    private Box() {}

    /** Writes its beginning. */
    static void open(
            DirectiveScope scope,
            DirectiveBlock block,
            String cssClass,
            String name,
            SourceText title) {
        scope.write(
                "<div"
                        + Html.attribute("class", block.classes(cssClass))
                        + " role=\"group\""
                        + Html.attribute("aria-label", name)
                        + scope.rendering().idAttribute(block)
                        + ">");
        scope.write("<p class=\"box-title\">" + heading(scope, name, title) + "</p>");
    }

    static void close(DirectiveScope scope) {
        scope.write("</div>");
    }

    /** Its name and, where there is one, its title. */
    static String heading(DirectiveScope scope, String name, SourceText title) {
        String words = scope.inline(title);
        return "<span class=\"box-name\">"
                + Html.escape(name)
                + "</span>"
                + (words.isEmpty() ? "" : " <span class=\"box-words\">" + words + "</span>");
    }
}
