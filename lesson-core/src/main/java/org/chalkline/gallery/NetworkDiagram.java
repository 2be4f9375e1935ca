package org.chalkline.gallery;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.figure.Still;
import org.chalkline.nn.Activation;
import org.chalkline.nn.Dense;
import org.chalkline.nn.LayerTrace;
import org.chalkline.nn.Matrix;
import org.chalkline.nn.Sequential;
import org.chalkline.nn.Vector;
import org.chalkline.widget.ControlPanel;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Params;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.chalkline.widget.Words;
import org.jspecify.annotations.Nullable;

/**
 * Any dense network as a drawing; with weights and inputs that have ranges, the reader sets the
 * inputs and reads every unit's activation.
 *
 * <p>Parameters: {@code inputs}, names or {name, from, to, step, start}; {@code layers}, a list of
 * {title, units, activation, weights, bias} where {@code units} are names or {name, hue}, {@code
 * weights} is a row of numbers for each unit and {@code bias} a number for each; {@code title}, of
 * the inputs' column.
 */
final class NetworkDiagram implements Widget {

    private static final Range USUAL = new Range(0, 1, 10, 1);
    private static final int PLACES = 2;

    private final List<NetworkDrawing.Column> columns;
    private final @Nullable Sequential network;
    private final Controls controls;
    private final Words words;

    private NetworkDiagram(
            List<NetworkDrawing.Column> columns,
            @Nullable Sequential network,
            Controls controls,
            Words words) {
        this.columns = columns;
        this.network = network;
        this.controls = controls;
        this.words = words;
    }

    static @Nullable Widget read(Params params, Words words) {
        List<Slider> sliders = new ArrayList<>();
        List<NetworkDrawing.NetworkNode> inputs = new ArrayList<>();
        for (Params input : params.named("inputs")) {
            Label name = input.label("name", "$x_{" + inputs.size() + "}$");
            if (input.has("from")) {
                sliders.add(Slider.read(input, "x" + inputs.size(), name, USUAL, 0));
            }
            inputs.add(NetworkDrawing.NetworkNode.of(name, input.hue("hue", Hue.GREY), null));
        }
        if (inputs.isEmpty()) {
            params.problem("inputs", "no inputs", "a list of names");
        }
        List<NetworkDrawing.Column> columns = new ArrayList<>();
        columns.add(
                new NetworkDrawing.Column(
                        params.label("title", ""), inputs, List.of(new double[0][])));
        List<Dense> layers = new ArrayList<>();
        for (Params layer : params.sections("layers")) {
            columns.add(column(layer, last(columns).nodes().size(), layers));
        }
        if (columns.size() < 2) {
            params.problem(
                    "layers", "no layers", "a list such as [{units: [y], activation: relu}]");
        }
        if (!sliders.isEmpty()
                && (sliders.size() < inputs.size() || layers.size() < columns.size() - 1)) {
            params.problem(
                    "inputs",
                    "sliders that cannot drive the network",
                    "a range for every input, weights for every layer");
        }
        if (!params.isClean()) {
            return null;
        }
        Sequential network = sliders.isEmpty() ? null : new Sequential(layers);
        return new NetworkDiagram(columns, network, new Controls(sliders), words);
    }

    private static NetworkDrawing.Column column(Params layer, int inputs, List<Dense> layers) {
        Activation activation = ActivationParam.read(layer, "activation", Activation.LINEAR);
        List<NetworkDrawing.NetworkNode> nodes = new ArrayList<>();
        for (Params unit : layer.named("units")) {
            nodes.add(
                    NetworkDrawing.NetworkNode.of(
                            unit.label("name", ""), unit.hue("hue", Hue.BLUE), activation));
        }
        if (nodes.isEmpty()) {
            layer.problem("units", "no units", "a list of names");
        }
        double[][] weights = layer.rows("weights", inputs);
        double[] bias = layer.numbers("bias");
        if (layer.has("weights")) {
            if (weights.length != nodes.size()) {
                layer.problem(
                        "weights", weights.length + " rows", "one for each unit: " + nodes.size());
            } else if (layer.has("bias") && bias.length != nodes.size()) {
                layer.problem(
                        "bias", bias.length + " numbers", "one for each unit: " + nodes.size());
            } else if (inputs > 0 && !nodes.isEmpty()) {
                layers.add(
                        new Dense(
                                Matrix.of(weights),
                                Vector.of(bias.length == 0 ? new double[nodes.size()] : bias),
                                activation));
            }
        }
        return new NetworkDrawing.Column(layer.label("title", ""), nodes, List.of(weights));
    }

    private static NetworkDrawing.Column last(List<NetworkDrawing.Column> columns) {
        return columns.get(columns.size() - 1);
    }

    @Override
    public Controls controls() {
        return controls;
    }

    @Override
    public View view(State state) {
        NetworkDrawing drawing = new NetworkDrawing(valued(state), 1);
        Element.Builder body =
                Element.of("div", "widget network-diagram").add(drawing.draw(describe(state)));
        if (!controls.sliders().isEmpty()) {
            body.add(new Still(() -> panel(state)));
        }
        return View.of(body.build());
    }

    private Element.Builder panel(State state) {
        ControlPanel panel = new ControlPanel(controls, state, words);
        for (int i = 0; i < controls.sliders().size(); i++) {
            panel.add(i);
        }
        return panel.draw();
    }

    /** Returns the columns with each node's value in this state, where there is one. */
    private List<NetworkDrawing.Column> valued(State state) {
        if (network == null) {
            return columns;
        }
        Vector x = inputs(state);
        List<LayerTrace> trace = network.trace(x);
        List<NetworkDrawing.Column> valued = new ArrayList<>();
        for (NetworkDrawing.Column column : columns) {
            Vector values = valued.isEmpty() ? x : trace.get(valued.size() - 1).a();
            List<NetworkDrawing.NetworkNode> nodes = new ArrayList<>();
            for (NetworkDrawing.NetworkNode node : column.nodes()) {
                String value = Digits.typeset(values.get(nodes.size()), PLACES);
                nodes.add(
                        new NetworkDrawing.NetworkNode(
                                node.name(), Label.NONE, value, node.hue(), node.activation()));
            }
            valued.add(new NetworkDrawing.Column(column.title(), nodes, column.weights()));
        }
        return valued;
    }

    private Vector inputs(State state) {
        double[] x = new double[controls.sliders().size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = controls.value(state, i);
        }
        return Vector.of(x);
    }

    @Override
    public String describe(State state) {
        StringBuilder out = new StringBuilder();
        out.append(words.say("network.describe", new NetworkDrawing(columns, 1).shape()));
        for (NetworkDrawing.Column column : valued(state)) {
            out.append(' ').append(column.title().plain());
            for (int i = 0; i < column.nodes().size(); i++) {
                NetworkDrawing.NetworkNode node = column.nodes().get(i);
                out.append(
                        i > 0
                                ? words.say("list.separator")
                                : out.charAt(out.length() - 1) == ' '
                                        ? ""
                                        : words.say("list.colon"));
                out.append(node.name().plain());
                if (!node.note().isEmpty()) {
                    out.append(' ').append(node.note());
                }
            }
            out.append(words.say("sentence.end"));
        }
        return out.toString();
    }
}
