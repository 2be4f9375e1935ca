package org.chalkline.expression;

/**
 * An expression with variables of its own.
 *
 * @param room how many variables it has, with those that it binds inside
 * @param body its expression; the variables come first, in their order
 */
public record Formula(int room, Node body) {

    /** What is undefined. */
    public static final Formula UNDEFINED = new Formula(0, Node.constant(Double.NaN));
}
