package org.chalkline.gallery;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.nn.Activation;
import org.chalkline.widget.Params;

/** The activations that can be drawn as curves, by their names in lessons. */
final class ActivationParam {

    private static final List<Activation> ALL = List.of(Activation.values());

    private ActivationParam() {}

    static Activation read(Params params, String key, Activation fallback) {
        Activation activation = params.choice(key, fallback, ALL, Activation::id);
        params.atBuild(() -> check(params, key, activation));
        return curve(activation);
    }

    static List<Activation> readAll(Params params, String key) {
        List<Activation> all = params.choices(key, Activation.LINEAR, ALL, Activation::id);
        List<Activation> curves = new ArrayList<>();
        for (Activation each : all) {
            params.atBuild(() -> check(params, key + "[" + curves.size() + "]", each));
            curves.add(curve(each));
        }
        return curves;
    }

    /** Softmax has a name, but no curve: better said than called unknown. */
    private static void check(Params params, String place, Activation activation) {
        if (!activation.isElementwise()) {
            params.problem(
                    place,
                    "'" + activation.id() + "' works on a whole layer, so it is no curve",
                    "a function of one number, such as sigmoid");
        }
    }

    private static Activation curve(Activation activation) {
        return activation.isElementwise() ? activation : Activation.LINEAR;
    }
}
