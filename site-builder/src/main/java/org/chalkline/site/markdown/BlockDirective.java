package org.chalkline.site.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/** A kind of directive that is part of the lesson language. */
interface BlockDirective {

    Set<String> names();

    /** The options that it understands, beside {@code name}, {@code label} and {@code class}. */
    default List<OptionType> options() {
        return List.of();
    }

    /** Whether the body is Markdown and rendered as the block's children. */
    boolean hasMarkdownBody();

    /** What is read as Markdown for a block, a text by itself; may be empty. */
    default BasedSequence markdown(DirectiveBlock block, LessonState state) {
        return hasMarkdownBody() ? state.map().detached(block.body()) : BasedSequence.NULL;
    }

    /** Takes what was read: the block's children, unless it has other plans. */
    default void adopt(DirectiveBlock block, Document body) {
        Children.move(body, block);
    }

    /** The keys of the messages that say its numbers, one for each way in which it is counted. */
    default Set<String> numbers() {
        return Set.of();
    }

    /**
     * The one of these keys with which a block is counted; an empty string for one that has no
     * number.
     */
    default String number(DirectiveBlock block, boolean labelled) {
        return "";
    }

    /** The title of a block, with which links refer to one that has no number; may be empty. */
    default BasedSequence title(DirectiveBlock block) {
        return BasedSequence.NULL;
    }

    void render(DirectiveBlock block, Directive directive, DirectiveScope scope);
}
