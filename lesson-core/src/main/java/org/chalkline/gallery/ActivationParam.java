package org.chalkline.gallery;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.nn.Activation;
import org.chalkline.widget.Params;
import org.jspecify.annotations.Nullable;

/** The activations that can be drawn as curves, by their names in lessons. */
final class ActivationParam {

    private static final List<String> NAMES = names();

    private ActivationParam() {}

    static Activation read(Params params, String key, Activation fallback) {
        return params.choice(key, fallback, ActivationParam::named, NAMES);
    }

    static List<Activation> readAll(Params params, String key) {
        return params.choices(key, Activation.LINEAR, ActivationParam::named, NAMES);
    }

    private static @Nullable Activation named(String id) {
        Activation activation = Activation.named(id);
        return activation != null && activation.isElementwise() ? activation : null;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Activation activation : Activation.values()) {
            if (activation.isElementwise()) {
                names.add(activation.id());
            }
        }
        return names;
    }
}
