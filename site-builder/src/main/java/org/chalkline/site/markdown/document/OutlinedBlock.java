package org.chalkline.site.markdown.document;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** A block of the lesson language with a name or a number, as {@link Outline} asks for them. */
public interface OutlinedBlock {

    /** The labels that its author gives it. */
    List<BasedSequence> labels();

    /** The id from which that of a block without a label is made; empty for one that needs none. */
    default String idOf(Reading reading) {
        return "";
    }

    /** The key of the message that says its number, or an empty string. */
    String number(boolean labelled, Reading reading);

    /** The title with which links refer to a block that has no number; may be empty. */
    default BasedSequence title() {
        return BasedSequence.NULL;
    }

    /** Whether the terms that it defines are the lesson's. */
    default boolean isGlossary() {
        return false;
    }

    /** Whether what it holds is shown as an example, and so is no part of the lesson's course. */
    default boolean isExample() {
        return false;
    }

    /** Whether a block stands in an example. */
    static boolean isInExample(Node node) {
        return node.getAncestorOfType(OutlinedBlock.class) instanceof OutlinedBlock around
                && (around.isExample() || isInExample((Node) around));
    }
}
