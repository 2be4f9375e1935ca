package org.chalkline.site.markdown.role;

import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.document.Rendering;

/** A word in a frame, as sphinx-design has it in several colours. */
record BadgeRole(String name) implements Role {

    @Override
    public String html(RoleSpan span, Rendering rendering) {
        return "<span class=\"badge\">" + Html.escape(span.text().toString()) + "</span>";
    }
}
