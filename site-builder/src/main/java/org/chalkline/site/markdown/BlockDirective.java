package org.chalkline.site.markdown;

import java.util.Set;

/** A kind of directive that is part of the lesson language. */
interface BlockDirective {

    Set<String> names();

    /** The options that it understands, beside {@code name}, {@code label} and {@code class}. */
    Set<String> options();

    /** Whether the body is Markdown and rendered as the block's children. */
    boolean hasMarkdownBody();

    void render(DirectiveBlock block, Directive directive, DirectiveScope scope);
}
