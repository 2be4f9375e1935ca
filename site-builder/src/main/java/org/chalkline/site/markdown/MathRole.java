package org.chalkline.site.markdown;

/** A formula in running text without dollars. */
final class MathRole implements Role {

    @Override
    public String name() {
        return "math";
    }

    @Override
    public String html(RoleSpan span, LessonState state) {
        return MathRenderer.inline(span.text(), state.typeset(span.text(), false), false, false);
    }
}
