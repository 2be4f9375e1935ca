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
        "example.back", "Back",
        "example.legend", "Steps",
        "example.on", "On",
        "example.step", "Step {0} of {1}",
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
        "question.answer", "The answer: {0}.",
        "question.answers", "Answers",
        "question.check", "Check",
        "question.compare", "Compare",
        "question.open", "Open.",
        "question.picked", "You: {0}. The answer: {1}.",
        "question.reset", "Again",
        "question.right", "{0} is right.",
        "question.show", "Show",
        "question.wrong", "{0} is wrong.",
        "record.open", "Open.",
        "record.right", "Right:",
        "record.seen", "Seen.",
        "record.solved", "Solved.",
        "record.wrong", "Wrong:",
        "sentence.end", ".",
        "tools.legend", "Tools",
        "tools.link", "Link",
        "tools.link.done", "Copied",
        "tools.link.name", "Copy link",
        "tools.png", "Save PNG",
        "tools.redo", "Redo",
        "tools.screen", "Full screen",
        "tools.svg", "Save SVG",
        "tools.undo", "Undo",
        "unit.bend.left", "{0}: z = {1}x {2}, on to the left of {3}.",
        "unit.bend.right", "{0}: z = {1}x {2}, on to the right of {3}.",
        "unit.ends", "{0}: z = {1}x {2}, from {3} to {4}.",
        "sentence.separator", " ",
        "lab.parts", "What each unit adds",
        "lab.residual", "Gap to the target",
        "lab.hint", "Give me a hint",
        "network-lab.sum", "x = {0}: {1} = {2}; target {3}",
        "network-lab.mirror",
                "{0} bends at x = {1} and {2} at x = {3}: the two have changed places. Units are interchangeable; their sum is the same line.",
        "stage.open", "in progress",
        "stage.done", "done",
        "stage.locked", "not begun",
        "stage.skip", "Skip to step {0}",
        "hint.flat",
                "{0} has w = 0, so its z is {1} everywhere: it never bends and only lifts the whole output by {2}. A bend needs a w other than 0.",
        "hint.wrong-side",
                "{0} has a negative w, {1}: it is on to the left of x = {2} and off to the right, the wrong way round. To act from its bend onwards, w must be positive.",
        "hint.dead",
                "The z of {0} reaches {1} at most (at x = {2}) and is never positive: the unit is always off, adds nothing and has no gradient. Set w and b so that z is positive at the right end.",
        "hint.always",
                "{0} is on from the left end: it bends at x = {1} and adds slope {2} to segment 1 too. Make −b/w = {3}.",
        "hint.bend-is-not-b",
                "{0} has b = {1}, but it does not bend at x = {2}. The bend is at −b/w = {2} ÷ {3} = {4}; only with w = 1 are the two the same.",
        "hint.same-bend",
                "{0} and {1} both bend at x = {2} and so make one bend only. The target bends at x = {3} too: move one of them there.",
        "hint.slopes-add",
                "Slopes add up. On segment {0} the other units already have {1}; {2} adds {3}, which makes {4}. The target has {5}, so the w of {2} should be {5} − {1} = {6}.",
        "hint.early",
                "{0} bends at x = {1}, before the target does at {2}, and so bends segment {3} as well. Change b until −b/w = {2}.",
        "hint.late",
                "{0} bends at x = {1}, after the target does at {2}, and so is missing at the start of segment {3}. Change b until −b/w = {2}.",
        "hint.slope",
                "The bend is in its place. Segment {0} has slope {1}, the target {2}: change the w of {3} (now {4}) and keep −b/w at {5}.",
        "hint.silent",
                "At x = {0} the slope of the target goes from {1} to {2}, and the output does not bend there yet. {3}, with w and b both 0, is waiting to be used.",
        "hint.linear",
                "The activation is linear, and a sum of straight lines is a straight line: its slope is {0} everywhere, and it cannot bend.",
        "hint.furthest", "The output is furthest off at x = {0}: it is {1}, the target is {2}.",
        "training.step", "Steps",
        "training.steps", "steps",
        "training.loss", "loss",
        "training.units", "Units",
        "training.activation", "Activation",
        "training.optimizer", "Optimizer",
        "training.learning-rate", "Learning rate",
        "training.start", "Initial values",
        "training.seed", "Random seed",
        "training.speed", "Steps a frame",
        "training.sgd", "SGD",
        "training.momentum", "SGD, momentum 0.9",
        "training.adam", "Adam",
        "training.zeros", "Zeros",
        "training.random_normal", "Standard normal",
        "training.glorot_uniform", "Glorot uniform",
        "training.he_normal", "He normal",
        "training.play", "Play",
        "training.pause", "Pause",
        "training.one-step", "One step",
        "training.status", "Step {0}: mean squared error {1}; all {3} units are learning.",
        "training.status-dead",
                "Step {0}: mean squared error {1}; {2} of {3} units are dead: their gradient is zero and they cannot learn any more.",
        "training.diverged",
                "Step {0}: the error has diverged. The learning rate is too large; try a smaller one.",
        "training.losses", "The error over the steps: {1} at step {0}.",
        "training.describe", "Gradient descent on a target through {0}.",
        "training.unit", "Unit {0}: w = {1}, b = {2}, gradient {3}",
        "training.unit-dead", "Unit {0} (dead): w = {1}, b = {2}, gradient {3}",
        "training.unit-fixed", "Unit {0} (fixed): w = {1}, b = {2}",
        "network.hidden-any", "Hidden layer",
        "network-lab.floor", "The least error with this activation is {0}",
        "network-lab.best", "Show it",
        "unit.name", "unit {0}",
        "view.back", "Back",
        "view.home", "Home",
        "view.box", "Rectangle",
        "view.in", "In",
        "view.legend", "View",
        "view.on", "Forward",
        "view.out", "Out",
        "view.pan", "Pan",
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
