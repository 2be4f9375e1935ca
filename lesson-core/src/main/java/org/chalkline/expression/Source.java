package org.chalkline.expression;

import java.util.function.Consumer;

/**
 * An expression in a lesson.
 *
 * @param text as its author wrote it
 * @param problems is told what is wrong with it
 */
public record Source(String text, Consumer<Problem> problems) {}
