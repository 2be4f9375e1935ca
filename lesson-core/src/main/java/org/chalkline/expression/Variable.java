package org.chalkline.expression;

/**
 * A name that an expression is a function of, such as the x of a curve.
 *
 * @param name as authors write it
 * @param type what it stands for
 */
public record Variable(String name, Type type) {}
