package org.chalkline.site.markdown.port;

import java.util.Collection;

/** Renders the directives that are not part of the lesson language itself, as {@code lab:NAME}. */
public interface DirectivePort {

    /** The full names of the directives, as {@code lab:activations}. */
    Collection<String> names();

    /**
     * The key of the message that says the number of a directive with this name, which is one of
     * the names; an empty string where it has no number.
     */
    String number(String name);

    /**
     * Tells of a directive before any of the lesson is rendered, in reading order; called only with
     * one of the names.
     */
    void announce(Directive directive);

    /** The directive as block HTML; called only with one of the names. */
    String render(Directive directive, DirectiveContext context);
}
