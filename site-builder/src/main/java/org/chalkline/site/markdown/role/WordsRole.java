package org.chalkline.site.markdown.role;

import org.chalkline.site.markdown.document.Rendering;

/** Words that stand in an index elsewhere: <code>words</code> or <code>words &lt;entry></code>. */
record WordsRole(String name) implements Role {

    @Override
    public String html(RoleSpan span, Rendering rendering) {
        RoleReference reference = RoleReference.of(span.text());
        return rendering.inline(
                reference.words().isEmpty() ? reference.target() : reference.words());
    }
}
