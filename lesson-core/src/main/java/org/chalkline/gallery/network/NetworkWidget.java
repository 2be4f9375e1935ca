package org.chalkline.gallery.network;

import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import org.chalkline.nn.Matrix;
import org.chalkline.nn.Sequential;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.jspecify.annotations.Nullable;

/** A figure of a network that a reader can take along as code. */
public interface NetworkWidget extends Widget {

    /**
     * Returns a state's network, of as many layers in every state; null for one without weights,
     * which is without controls, too.
     */
    @Nullable Sequential network(State state);

    /** Returns inputs {@code [n×in]} that show in a state what the network makes of them. */
    Matrix samples(State state);

    @Override
    default @Nullable UnaryOperator<String> code(State state, DoubleFunction<String> numeral) {
        Sequential network = network(state);
        return network == null ? null : new NetworkText(network, samples(state), numeral)::at;
    }
}
