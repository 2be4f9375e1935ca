package org.chalkline.site.markdown.role;

import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.document.Rendering;

/**
 * Text in an HTML element.
 *
 * @param tag the element's
 */
record ElementRole(String name, String tag) implements Role {

    /** An element of the role's name. */
    ElementRole(String name) {
        this(name, name);
    }

    @Override
    public String html(RoleSpan span, Rendering rendering) {
        return "<" + tag + ">" + Html.escape(span.text().toString()) + "</" + tag + ">";
    }
}
