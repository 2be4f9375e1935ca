package org.chalkline.gallery;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.nn.Activation;
import org.chalkline.widget.Params;

/** The activations that can be drawn as curves, by their names in lessons. */
final class ActivationParam {

    static final List<Activation> ELEMENTWISE = elementwise();

    private ActivationParam() {}

    static Activation read(Params params, String key, Activation fallback) {
        return params.choice(key, fallback, ELEMENTWISE, Activation::id);
    }

    static List<Activation> readAll(Params params, String key) {
        return params.choices(key, Activation.LINEAR, ELEMENTWISE, Activation::id);
    }

    private static List<Activation> elementwise() {
        List<Activation> all = new ArrayList<>();
        for (Activation activation : Activation.values()) {
            if (activation.isElementwise()) {
                all.add(activation);
            }
        }
        return all;
    }
}
