package org.chalkline.site.figure.code;

import java.util.Set;
import org.chalkline.nn.Activation;

/** A way to write a network as a program that prints what it makes of some samples. */
interface CodeLanguage {

    /** Returns its name as a part of class names and of what a page calls its parts. */
    String id();

    /** Returns its name for readers. */
    String name();

    /**
     * Returns the program, with the places of {@link org.chalkline.gallery.network.NetworkText}
     * between « and ».
     *
     * @param layers how many layers the network has
     * @param inputs how many numbers it takes
     * @param activations that its layers have in some state
     */
    String program(int layers, int inputs, Set<Activation> activations);

    /** Returns a text for each layer, in which # stands for the layer's number. */
    static String each(int layers, String text) {
        StringBuilder all = new StringBuilder();
        for (int layer = 0; layer < layers; layer++) {
            all.append(text.replace('#', (char) ('0' + layer)));
        }
        return all.toString();
    }
}
