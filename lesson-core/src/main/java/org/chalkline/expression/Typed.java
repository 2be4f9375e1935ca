package org.chalkline.expression;

/**
 * An expression that was checked.
 *
 * @param type what its values are
 * @param node what computes them
 */
record Typed(Type type, Node node) {

    /** What stands in for an expression with a problem. */
    static final Typed WRONG = new Typed(Type.WRONG, Node.constant(Double.NaN));
}
