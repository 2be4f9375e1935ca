package org.chalkline.site.markdown.role;

import org.chalkline.site.markdown.document.Rendering;

/** A kind of role. */
interface Role {

    String name();

    /** The role's text as inline HTML. */
    String html(RoleSpan span, Rendering rendering);
}
