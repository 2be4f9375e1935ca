package org.chalkline.site.markdown.role;

import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.text.Text;

/** A value that a program has saved elsewhere; nothing runs when a site is built. */
record SavedRole(String name) implements Role {

    @Override
    public String html(RoleSpan span, Rendering rendering) {
        rendering.report(
                Mistake.FOREIGN_MARKUP,
                rendering.position(span.getChars()),
                Text.of("'{0}' is only text here", "{" + name + "}"),
                Text.NONE,
                Text.of("A number of a figure is written as {0}.", "{lab:value}`name.number`"));
        return "<code>" + Html.escape(span.text().toString()) + "</code>";
    }
}
