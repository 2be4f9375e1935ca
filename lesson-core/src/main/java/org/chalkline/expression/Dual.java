package org.chalkline.expression;

/**
 * A number with its derivative.
 *
 * @param value of any arithmetic: derivatives of derivatives are duals of duals
 * @param slope its derivative by the one variable
 */
record Dual<T>(T value, T slope) {}
