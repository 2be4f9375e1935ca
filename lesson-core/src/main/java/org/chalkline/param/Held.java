package org.chalkline.param;

import java.util.function.Supplier;

/**
 * What a parameter is, when the site is built.
 *
 * @param value for the figure
 * @param carried what the page carries of it
 */
public record Held<T>(T value, Supplier<Value> carried) {}
