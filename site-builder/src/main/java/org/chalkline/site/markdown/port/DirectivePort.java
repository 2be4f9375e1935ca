package org.chalkline.site.markdown.port;

/** Renders the directives that are not part of the lesson language itself, as {@code lab:NAME}. */
public interface DirectivePort {

    /** Tells of a directive before any of the lesson is rendered, in reading order. */
    void announce(Directive directive);

    /** The directive as block HTML. */
    String render(Directive directive, DirectiveContext context);

    /**
     * What covers a directive until what its argument names is done, as block HTML; empty where it
     * names something else, which is reported.
     */
    String cover(Directive directive, DirectiveContext context);

    /** Returns the HTML of a whole lesson with what is known only now that all is rendered. */
    String complete(String html);
}
