package org.chalkline.gallery.network;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Label;
import org.chalkline.figure.Pen;
import org.chalkline.nn.Activation;
import org.chalkline.nn.Vector;
import org.chalkline.param.BuiltType;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ListType;
import org.chalkline.param.NumbersType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.TextType;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.chalkline.widget.Choice;
import org.chalkline.widget.ControlList;
import org.chalkline.widget.State;
import org.jspecify.annotations.Nullable;

/**
 * The activations that the reader can give a lab's units, each with the least loss that any state
 * of the sliders has under it, found by search when the site is built.
 *
 * @param control the place of the choice, or −1 where there is one activation only
 */
record Swap(List<Activation> activations, int control) {

    private static final String CONTROL = "activation";
    private static final int LOSS_PLACES = 3;

    private static final Param<Activation> ACTIVATION =
            Param.of("activation", ActivationType.ACTIVATION);
    private static final Param<List<Activation>> ACTIVATIONS =
            Param.of("activations", ListType.of(ActivationType.ACTIVATION));
    private static final Param<double[]> LOSSES = Param.of("floors", NumbersType.ANY);
    private static final Param<List<String>> STATES = Param.of("best", ListType.of(TextType.TEXT));

    /** What only the building of the site asks for. */
    private static final class AtBuild {
        static final Param<List<FitSearch.Found>> FOUND = Param.atBuild("found", new BuiltType<>());
    }

    /** The best state of an activation, in writing, and its loss; both in order of activations. */
    record Floors(Vector losses, List<String> states) {}

    /**
     * Declares {@code activation}, or {@code activations} to pick from. The first one is the start.
     */
    static void declare(Declaration declaration) {
        declaration
                .usual(ACTIVATION, Activation.RELU)
                .type(ACTIVATIONS, ListType.some(ActivationType.ACTIVATION))
                .add(ACTIVATIONS)
                .apart(ACTIVATION, ACTIVATIONS)
                .derived(AtBuild.FOUND, Swap::search)
                .derived(LOSSES, Swap::losses)
                .derived(STATES, Swap::written);
    }

    /** Returns the activations; a choice of them is added to the figure's controls. */
    static Swap of(Params params, ControlList controls) {
        List<Activation> all = params.get(ACTIVATIONS);
        return all.isEmpty()
                ? new Swap(List.of(params.get(ACTIVATION)), -1)
                : new Swap(all, controls.add(choice(all, params)));
    }

    private static Choice choice(List<Activation> all, Params params) {
        List<Choice.Option> options = new ArrayList<>();
        for (Activation one : all) {
            Label label = params.label(() -> Label.of(name(one, params.words())));
            options.add(new Choice.Option(one.id(), label));
        }
        return new Choice(CONTROL, params.label("training.activation"), options, 0);
    }

    private static String name(Activation one, Words words) {
        return words.say("activation." + one.id());
    }

    /** Returns the place, among the activations, of the one in use. */
    int place(State state) {
        return control < 0 ? 0 : state.tick(control);
    }

    /** Searches all states of the sliders under each activation. */
    private static @Nullable List<FitSearch.Found> search(GivenParams given) {
        LabKind.Parts lab = LabKind.Parts.of(given);
        if (!lab.isSwapped() || !FitSearch.isFeasible(lab.fit(), lab.controls())) {
            return null;
        }
        List<FitSearch.Found> found = new ArrayList<>();
        for (Activation one : lab.swap().activations()) {
            found.add(new FitSearch(lab.fit().with(one), lab.controls(), given.memory()).best());
        }
        return found;
    }

    /** Tells of a choice whose best states cannot be found. */
    static void prove(LabKind.Parts lab, GivenParams given) {
        if (lab.isSwapped() && !FitSearch.isFeasible(lab.fit(), lab.controls())) {
            given.problem(
                    ACTIVATIONS,
                    Text.of("too many states to find the best of"),
                    Text.of("fewer sliders, or fewer stops of each"));
        }
    }

    /** Returns the best of each activation, or null where there is no choice. */
    @Nullable Floors floors(Params params) {
        double[] losses = params.find(LOSSES);
        return losses == null ? null : new Floors(Vector.of(losses), params.get(STATES));
    }

    private static double @Nullable [] losses(GivenParams given) {
        List<FitSearch.Found> found = given.find(AtBuild.FOUND);
        return found == null ? null : found.stream().mapToDouble(FitSearch.Found::loss).toArray();
    }

    private static @Nullable List<String> written(GivenParams given) {
        List<FitSearch.Found> found = given.find(AtBuild.FOUND);
        if (found == null) {
            return null;
        }
        LabKind.Parts lab = LabKind.Parts.of(given);
        List<String> states = new ArrayList<>();
        for (FitSearch.Found each : found) {
            State best = each.state().with(lab.swap().control(), states.size());
            states.add(lab.controls().encode(best));
        }
        return states;
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
