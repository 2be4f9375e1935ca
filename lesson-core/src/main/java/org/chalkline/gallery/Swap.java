package org.chalkline.gallery;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Label;
import org.chalkline.figure.Pen;
import org.chalkline.nn.Activation;
import org.chalkline.nn.Vector;
import org.chalkline.widget.Choice;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Params;
import org.chalkline.widget.State;
import org.chalkline.widget.Words;

/**
 * The activations that the reader can give a lab's units, each with the least loss that any state
 * of the sliders has under it, found by search when the site is built.
 *
 * @param control the place of the choice, or −1 where there is one activation only
 */
record Swap(List<Activation> activations, int control) {

    private static final String CONTROL = "activation";
    private static final int LOSS_PLACES = 3;

    /** The best state of an activation, in writing, and its loss; both in order of activations. */
    record Floors(Vector losses, List<String> states) {}

    /** Reads {@code activation}, or {@code activations}, of which the first is taken at first. */
    static Swap read(Params params, QuantityReader controls, Words words) {
        if (!params.has("activations")) {
            return new Swap(
                    List.of(ActivationParam.read(params, "activation", Activation.RELU)), -1);
        }
        List<Activation> all = ActivationParam.readAll(params, "activations");
        params.atBuild(
                () -> {
                    if (all.isEmpty()) {
                        params.problem("activations", "no activations", "a list such as [relu]");
                    }
                });
        return new Swap(
                all.isEmpty() ? List.of(Activation.RELU) : all,
                controls.add(params.choice(() -> choice(all, words))));
    }

    private static Choice choice(List<Activation> all, Words words) {
        List<Choice.Option> options = new ArrayList<>();
        for (Activation one : all) {
            String label = words.say("activation." + one.id());
            options.add(new Choice.Option(one.id(), Label.of(label)));
        }
        if (options.isEmpty()) {
            options.add(new Choice.Option("", Label.NONE));
        }
        return new Choice(CONTROL, Label.of(words.say("training.activation")), options, 0);
    }

    /** Returns the place, among the activations, of the one in use. */
    int place(State state) {
        return control < 0 ? 0 : state.tick(control);
    }

    /** Searches all states of the sliders under each activation; hands on what it finds. */
    Floors floors(Params params, Fit fit, Controls controls) {
        List<FitSearch.Found> found = new ArrayList<>();
        params.atBuild(
                () -> {
                    for (Activation one : activations) {
                        found.add(new FitSearch(fit.with(one), controls, params.memory()).best());
                    }
                });
        Vector losses = Vector.of(params.numbers(() -> losses(found)));
        List<String> states = new ArrayList<>();
        for (int i = 0; i < activations.size(); i++) {
            int place = i;
            states.add(params.text(() -> written(found.get(place).state(), controls, place)));
        }
        return new Floors(losses, states);
    }

    private static double[] losses(List<FitSearch.Found> found) {
        double[] losses = new double[found.size()];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = found.get(i).loss();
        }
        return losses;
    }

    private String written(State best, Controls controls, int place) {
        return controls.encode(best.with(control, place));
    }

    /** Says how good the activation in use can be at best, with a button that shows it. */
    void addTo(Element.Builder parent, Floors floors, State state, Pen pen, Words words) {
        String loss = Digits.typeset(floors.losses().get(place(state)), LOSS_PLACES);
        parent.add(
                pen.of("p", "readout")
                        .add(pen.of("span").text(words.say("network-lab.floor", loss)))
                        .add(
                                pen.of("button", "action")
                                        .fixed("type", "button")
                                        .fixed("disabled", "")
                                        .set("data-set", floors.states().get(place(state)))
                                        .text(words.say("network-lab.best"))));
    }
}
