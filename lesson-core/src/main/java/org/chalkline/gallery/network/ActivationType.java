package org.chalkline.gallery.network;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.nn.Activation;
import org.chalkline.param.ChoiceType;
import org.chalkline.param.Given;
import org.chalkline.text.Text;

/** An activation that can be drawn as a curve, by Keras' name. */
public final class ActivationType extends ChoiceType<Activation> {

    public static final ActivationType ACTIVATION = new ActivationType();

    private ActivationType() {}

    @Override
    public List<Activation> all() {
        List<Activation> all = new ArrayList<>();
        for (Activation each : Activation.values()) {
            if (each.isElementwise()) {
                all.add(each);
            }
        }
        return all;
    }

    @Override
    public String nameOf(Activation one) {
        return one.id();
    }

    /** Softmax has a name, but no curve: better said than called unknown. */
    @Override
    public Activation unknown(Given<Activation> given, String name) {
        return Activation.named(name) == null
                ? super.unknown(given, name)
                : given.refuse(
                        Text.of("'{0}' works on a whole layer, so it is no curve", name),
                        Text.of("a function of one number, such as sigmoid"));
    }
}
