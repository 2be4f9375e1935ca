package org.chalkline.figure;

/**
 * The place of a figure's caption inside its drawing, as that of a question above its options.
 *
 * <p>A figure without such a place has its caption below.
 */
public record Caption() implements Node {}
