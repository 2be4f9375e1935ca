package org.chalkline.gallery.network;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.nn.Activation;
import org.chalkline.param.Declaration;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.TextType;
import org.chalkline.text.Words;

/**
 * The drawing of a lab's network with the weights of a state, and with what goes in and comes out
 * where the cursor stands. A unit's bias and what it gives stand beside its own plot.
 */
final class LabNetwork {

    private static final int PLACES = 2;
    private static final Param<String> DESCRIPTION = Param.of("network", TextType.TEXT);

    private final NetworkDrawing drawing;
    private final String description;
    private final Fit fit;
    private final Words words;

    private LabNetwork(NetworkDrawing drawing, String description, Fit fit, Words words) {
        this.drawing = drawing;
        this.description = description;
        this.fit = fit;
        this.words = words;
    }

    /** Declares what is said of the network. */
    static void declare(Declaration declaration) {
        declaration.derived(
                DESCRIPTION,
                given ->
                        given.words()
                                .say(
                                        "network.describe",
                                        NetworkDrawing.shape(1, given.get(Units.UNITS).size(), 1)));
    }

    /**
     * Lays the network of a fit out.
     *
     * @param swapped whether the reader sets the units' activation, so that they bear none
     */
    static LabNetwork of(
            Params params, Fit fit, boolean swapped, Label input, Label output, Hue outputHue) {
        List<NetworkDrawing.NetworkNode> hidden = new ArrayList<>();
        for (Unit unit : fit.units()) {
            hidden.add(
                    new NetworkDrawing.NetworkNode(
                            unit.name(),
                            Label.NONE,
                            unit.hue(),
                            swapped ? null : fit.activation()));
        }
        Words words = params.words();
        List<NetworkDrawing.Column> columns =
                List.of(
                        NetworkDrawing.Column.of(
                                params.label("network.input"),
                                new NetworkDrawing.NetworkNode(input, Label.NONE, Hue.GREY, null)),
                        new NetworkDrawing.Column(
                                params.label(
                                        () ->
                                                swapped
                                                        ? Label.of(words.say("network.hidden-any"))
                                                        : title(fit.activation(), words)),
                                hidden),
                        NetworkDrawing.Column.of(
                                params.label("network.output"),
                                new NetworkDrawing.NetworkNode(
                                        output, Label.NONE, outputHue, Activation.LINEAR)));
        return new LabNetwork(
                new NetworkDrawing(params.pen(), columns, true),
                params.get(DESCRIPTION),
                fit,
                words);
    }

    private static Label title(Activation activation, Words words) {
        String name = words.say("activation." + activation.id());
        return Label.of(words.say("network.hidden", name));
    }

    /**
     * Draws a state.
     *
     * @param x where a cursor stands, or NaN where there is none in any state
     * @param place the same in writing
     */
    Element draw(Fit.Result result, double x, String place) {
        int units = fit.units().size();
        double[][] w = new double[units][];
        double[][] v = {new double[units]};
        for (int i = 0; i < units; i++) {
            w[i] = new double[] {result.w(i)};
            v[0][i] = fit.weights().get(i);
        }
        double[][][] weights = {{}, w, v};
        return Double.isNaN(x)
                ? drawing.draw(description, weights, new String[][] {{}, {}, {}})
                : drawing.draw(
                        describe(result, x, place),
                        weights,
                        new String[][] {{"= " + place}, {}, {"= " + number(result.output(x))}},
                        new String[][] {{}, states(result, x), {}});
    }

    private String[] states(Fit.Result result, double x) {
        String[] states = new String[fit.units().size()];
        for (int i = 0; i < states.length; i++) {
            states[i] = state(result, i, x);
        }
        return states;
    }

    /** A rectifier is on or off; of another activation neither can be said. */
    private static String state(Fit.Result result, int unit, double x) {
        return result.fit().activation() != Activation.RELU
                ? ""
                : result.a(unit, x) > 0 ? "on" : "off";
    }

    private String said(Fit.Result result, int unit, double x) {
        String state = state(result, unit, x);
        String a = "a = " + number(result.a(unit, x));
        return state.isEmpty()
                ? a
                : words.say(state.equals("on") ? "network.on" : "network.off", a);
    }

    private static String number(double value) {
        return Digits.typeset(value, PLACES);
    }

    /** Says what the network is, and what its units give where the cursor stands. */
    String describe(Fit.Result result, double x, String place) {
        StringBuilder units = new StringBuilder();
        for (Unit unit : result.units()) {
            units.append(units.length() == 0 ? "" : words.say("list.separator"))
                    .append(unit.spoken())
                    .append(words.say("list.colon"))
                    .append(said(result, unit.number(), x));
        }
        return description
                + words.say("sentence.separator")
                + words.say("network.at", place, units.toString(), number(result.output(x)));
    }
}
