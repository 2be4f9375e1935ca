package org.chalkline.site.markdown.role;

import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.link.Destinations;

/**
 * A link to what has a name of its own in the world: <code>{doi}`10.1000/182`</code>.
 *
 * @param name that of the kind of address, too
 */
record AddressRole(String name) implements Role {

    @Override
    public String html(RoleSpan span, Rendering rendering) {
        RoleReference reference = RoleReference.of(span.text());
        String words =
                reference.words().isEmpty()
                        ? Html.escape(reference.target().toString())
                        : rendering.inline(reference.words());
        String address = Destinations.inTheWorld(name + ":" + reference.target());
        return ReferenceRole.link(address, words, rendering);
    }
}
