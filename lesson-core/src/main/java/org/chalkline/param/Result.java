package org.chalkline.param;

import java.util.function.DoubleSupplier;
import org.chalkline.text.Text;

/**
 * A number that holds of a figure whatever its state, for lessons to cite and claim. Only the
 * building of the site knows it.
 *
 * @param name how lessons call it: {@code best-inexact}
 * @param places decimals with which it is shown where a lesson does not say
 * @param value computes it
 * @param obstacle why it cannot be computed, or empty
 */
public record Result(String name, int places, DoubleSupplier value, Text obstacle) {}
