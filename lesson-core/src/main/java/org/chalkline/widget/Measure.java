package org.chalkline.widget;

import java.util.function.ToDoubleFunction;

/**
 * A number that a state of a figure has, for lessons to cite and claim.
 *
 * @param name how lessons call it: {@code loss}
 * @param places decimals with which it is shown where a lesson does not say
 * @param of its value in a state
 */
public record Measure(String name, int places, ToDoubleFunction<State> of) {}
