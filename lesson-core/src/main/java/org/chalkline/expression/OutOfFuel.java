package org.chalkline.expression;

/** An expression takes longer than a reader would wait. */
@SuppressWarnings("serial") // Never written.
public final class OutOfFuel extends RuntimeException {}
