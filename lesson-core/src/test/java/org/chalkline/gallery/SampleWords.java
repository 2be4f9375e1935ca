package org.chalkline.gallery;

import java.util.HashMap;
import java.util.Map;
import org.chalkline.nn.Activation;
import org.chalkline.widget.Words;

/** Words for every key that figures use. */
public final class SampleWords {

    private static final String[] KEYS_AND_TEMPLATES = {
        "activations.describe", "{0} rises from ({1}, {2}) to ({3}, {4}); at z = {5} it is {6}.",
        "activations.readout", "a = {0}, slope {1}",
        "controls.legend", "Controls",
        "controls.number", "{0} as a number",
        "controls.reset", "Reset",
        "list.colon", ": ",
        "list.separator", ", ",
        "network-lab.describe", "The target runs through {0}, the output through {1}; loss {2}.",
        "network-lab.loss", "Loss {0}",
        "network-lab.matched", "{0} of {1} pieces matched",
        "network-lab.output", "output {0}",
        "network-lab.solved", "Solved!",
        "network-lab.target", "target $y$",
        "network.describe", "A network {0}.",
        "network.hidden", "hidden layer: {0}",
        "network.input", "input",
        "network.output", "output",
        "piecewise.describe", "{0} pieces through {1}.",
        "piecewise.piece", "x = {0}: y = {1}, piece {2}, slope {3}",
        "piecewise.slope", "slope {0}",
        "piecewise.transition", "x = {0}: from slope {1} to slope {2}",
        "sentence.end", ".",
        "unit.bend.left", "{0}: w = {1}, b = {2}, on to the left of {3}.",
        "unit.bend.right", "{0}: w = {1}, b = {2}, on to the right of {3}.",
        "unit.ends", "{0}: w = {1}, b = {2}, from {3} to {4}.",
        "unit.name", "unit {0}",
    };

    private SampleWords() {}

    /** Returns the words. */
    public static Words words() {
        return new Words(templates()::get);
    }

    /** Returns the words' templates by their keys. */
    public static Map<String, String> templates() {
        Map<String, String> templates = new HashMap<>();
        for (int i = 0; i < KEYS_AND_TEMPLATES.length; i += 2) {
            templates.put(KEYS_AND_TEMPLATES[i], KEYS_AND_TEMPLATES[i + 1]);
        }
        for (Activation activation : Activation.values()) {
            templates.put("activation." + activation.id(), "$" + activation.id() + "$ <curve>");
        }
        return templates;
    }
}
