/**
 * Small neural networks in Keras' terms, for lessons that show how they compute.
 *
 * <p>The entry type is {@link org.chalkline.nn.Sequential}: a chain of {@link
 * org.chalkline.nn.Dense} layers, each with an {@link org.chalkline.nn.Activation}. {@link
 * org.chalkline.nn.Loss} judges its predictions, {@link org.chalkline.nn.Training} improves them by
 * an {@link org.chalkline.nn.Optimizer}, {@link org.chalkline.nn.PiecewiseLinear} holds the exact
 * function of a ReLU network with one input.
 *
 * <p>The package runs on the JVM and, compiled by TeaVM, in the browser. The two agree bit for bit
 * on + − × ÷ and √, of which tanh is made, too; the host's {@code exp} and {@code log}, and all
 * that is computed from them, may differ in the last digit. No type here has a {@code toString} of
 * its own: text of a {@code double} would weigh on every page's script.
 */
@NullMarked
package org.chalkline.nn;

import org.jspecify.annotations.NullMarked;
