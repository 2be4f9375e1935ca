package org.chalkline.site.figure.code;

import java.util.Set;
import org.chalkline.nn.Activation;

/** Python with Keras 3, whose names {@link Activation} has and whose layout of weights. */
final class KerasCode implements CodeLanguage {

    @Override
    public String id() {
        return "keras";
    }

    @Override
    public String name() {
        return "Keras";
    }

    @Override
    public String program(int layers, int inputs, Set<Activation> activations) {
        return """
               import keras
               import numpy as np

               model = keras.Sequential([
                   keras.Input(shape=(%s,)),
               %s])
               model.set_weights([
               %s])

               x = np.array(«x0[»)
               print(model.predict(x, verbose=0))
               """
                .formatted(
                        inputs,
                        CodeLanguage.each(
                                layers, "    keras.layers.Dense(«n#[», activation=\"«a#[»\"),\n"),
                        CodeLanguage.each(layers, "    np.array(«w#[»),\n    np.array(«b#[»),\n"));
    }
}
