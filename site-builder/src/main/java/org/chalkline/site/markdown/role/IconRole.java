package org.chalkline.site.markdown.role;

import org.chalkline.site.markdown.document.Rendering;

/** A sign of a font that pages do not load: it decorates, and shows nothing here. */
record IconRole(String name) implements Role {

    @Override
    public String html(RoleSpan span, Rendering rendering) {
        return "";
    }
}
