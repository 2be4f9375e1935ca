package org.chalkline.expression;

/**
 * A point, or a vector.
 *
 * @param x a number of the arithmetic at work
 * @param y a number of the arithmetic at work
 */
public record Pair(Object x, Object y) {}
