package org.chalkline.site.markdown;

/** A formula in running text without dollars. */
final class MathRole implements Role {

    @Override
    public String name() {
        return "math";
    }

    @Override
    public String html(RoleSpan span, LessonState state) {
        String formula = state.typeset(span.text(), false);
        return MathRenderer.inline(span.getChars(), span.text(), formula);
    }
}
