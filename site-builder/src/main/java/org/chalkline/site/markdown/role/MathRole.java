package org.chalkline.site.markdown.role;

import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.math.MathRenderer;

/** A formula in running text without dollars. */
final class MathRole implements Role {

    static final String NAME = "math";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String html(RoleSpan span, Rendering rendering) {
        String formula = rendering.typeset(span.text(), false);
        return MathRenderer.inline(span.getChars(), span.text(), formula);
    }
}
