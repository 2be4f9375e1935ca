package org.chalkline.site.markdown.port;

import java.util.Collection;

/** Renders the roles that are not part of the lesson language itself, as {@code lab:NAME}. */
public interface RolePort {

    /** The full names of the roles, as {@code lab:value}. */
    Collection<String> names();

    /** The role as inline HTML; called only with one of the names. */
    String render(String name, SourceText text, RoleContext context);
}
