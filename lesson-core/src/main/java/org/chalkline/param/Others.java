package org.chalkline.param;

import java.util.List;
import java.util.function.Consumer;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** The other figures of a lesson, whose names expressions may use when the site is built. */
public interface Others {

    /** No other figures. */
    Others NONE =
            new Others() {
                @Override
                public List<String> names() {
                    return List.of();
                }

                @Override
                public @Nullable GivenParams given(String figure) {
                    return null;
                }

                @Override
                public List<String> variants(String figure) {
                    return List.of();
                }

                @Override
                public @Nullable Fault fault(String figure, String state) {
                    return null;
                }

                @Override
                public @Nullable Double number(
                        String figure, String state, String expression, Consumer<Fault> faults) {
                    return null;
                }
            };

    /**
     * What is wrong with a text.
     *
     * @param offset how many characters stand before it
     * @param name the misspelt name, or empty
     * @param known the names that would do
     */
    record Fault(int offset, Text what, Text expected, String name, List<String> known) {}

    /** Returns what they are called. */
    List<String> names();

    /** Returns what was given of one of them; null for one that has problems. */
    @Nullable GivenParams given(String figure);

    /** Returns the states in which readers find one of them, in writing, where these differ. */
    List<String> variants(String figure);

    /** Returns what is wrong with a state of one of them, by its name or in writing; or null. */
    @Nullable Fault fault(String figure, String state);

    /**
     * Returns the number that an expression is in a state of one of them; null for problems.
     *
     * @param faults is told the problems of the expression
     */
    @Nullable Double number(String figure, String state, String expression, Consumer<Fault> faults);
}
