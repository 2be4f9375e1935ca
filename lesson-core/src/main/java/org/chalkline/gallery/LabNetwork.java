package org.chalkline.gallery;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.nn.Activation;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Params;
import org.chalkline.widget.State;
import org.chalkline.widget.Words;

/** The drawing of a lab's network with the weights and biases of a state. */
final class LabNetwork {

    private final NetworkDrawing drawing;
    private final String description;
    private final Fit fit;

    private LabNetwork(NetworkDrawing drawing, String description, Fit fit) {
        this.drawing = drawing;
        this.description = description;
        this.fit = fit;
    }

    /**
     * Lays the network of a fit out.
     *
     * @param swapped whether the reader sets the units' activation, so that they bear none
     */
    static LabNetwork read(
            Params params,
            Fit fit,
            boolean swapped,
            Label input,
            Label output,
            Hue outputHue,
            Words words) {
        List<NetworkDrawing.NetworkNode> hidden = new ArrayList<>();
        for (Unit unit : fit.units()) {
            Label bias = params.label(() -> Label.of("$b_{" + unit.number() + "}$"));
            hidden.add(
                    new NetworkDrawing.NetworkNode(
                            unit.name(), bias, unit.hue(), swapped ? null : fit.activation()));
        }
        List<NetworkDrawing.Column> columns =
                List.of(
                        NetworkDrawing.Column.of(
                                params.label(words, "network.input"),
                                new NetworkDrawing.NetworkNode(input, Label.NONE, Hue.GREY, null)),
                        new NetworkDrawing.Column(
                                params.label(
                                        () ->
                                                swapped
                                                        ? Label.of(words.say("network.hidden-any"))
                                                        : title(fit.activation(), words)),
                                hidden),
                        NetworkDrawing.Column.of(
                                params.label(words, "network.output"),
                                new NetworkDrawing.NetworkNode(
                                        output, Label.NONE, outputHue, Activation.LINEAR)));
        return new LabNetwork(
                new NetworkDrawing(params.pen(), columns, true),
                params.text(() -> words.say("network.describe", NetworkDrawing.shape(columns))),
                fit);
    }

    private static Label title(Activation activation, Words words) {
        String name = words.say("activation." + activation.id());
        return Label.of(words.say("network.hidden", name));
    }

    Element draw(Controls controls, State state) {
        int units = fit.units().size();
        double[][] w = new double[units][];
        double[][] v = {new double[units]};
        String[] b = new String[units];
        for (Unit unit : fit.units()) {
            int i = unit.number();
            w[i] = new double[] {unit.w(controls, state)};
            b[i] = " = " + Digits.typeset(unit.b(controls, state), 1);
            v[0][i] = fit.weights().get(i);
        }
        return drawing.draw(description, new double[][][] {{}, w, v}, new String[][] {{}, b, {}});
    }
}
