package org.chalkline.param;

import java.util.function.Supplier;

/**
 * What was found out before, so that nothing is proved twice: the lessons of two languages may have
 * the same figure, and most of what an author changes touches none.
 */
@FunctionalInterface
public interface Memory {

    /** Remembers nothing. */
    Memory NONE = (question, answer) -> answer.get();

    /**
     * Returns an answer, found before or now.
     *
     * @param question all that the answer depends on, but for the program itself
     */
    double[] recall(String question, Supplier<double[]> answer);
}
