package org.chalkline.site.markdown;

/** Text in the HTML element of the role's name. */
record ElementRole(String name) implements Role {

    @Override
    public String html(RoleSpan span, LessonState state) {
        return "<" + name + ">" + Html.escape(span.text().toString()) + "</" + name + ">";
    }
}
