package org.chalkline.expression;

/**
 * An expression that can be computed.
 *
 * @param type what its values are
 * @param formula what computes them
 */
public record Compiled(Type type, Formula formula) {}
