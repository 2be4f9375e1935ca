package org.chalkline.gallery;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.figure.Pen;
import org.chalkline.nn.Activation;
import org.chalkline.nn.Dense;
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
final class NetworkDiagram implements NetworkWidget {

    private static final Range USUAL = new Range(0, 1, 10, 1);
    private static final int PLACES = 2;

    private final List<NetworkDrawing.Column> columns;
    private final double[][][] weights;
    private final NetworkDrawing drawing;
    private final @Nullable Sequential network;
    private final List<String> said;
    private final Controls controls;
    private final Words words;
    private final Pen pen;

    private NetworkDiagram(
            List<NetworkDrawing.Column> columns,
            double[][][] weights,
            @Nullable Sequential network,
            List<String> said,
            Controls controls,
            Words words,
            Pen pen) {
        this.columns = columns;
        this.weights = weights;
        this.pen = pen;
        drawing = new NetworkDrawing(pen, columns, network != null);
        this.network = network;
        this.said = said;
        this.controls = controls;
        this.words = words;
    }

    static @Nullable Widget read(Params params, Words words) {
        List<Slider> sliders = new ArrayList<>();
        List<NetworkDrawing.NetworkNode> inputs = new ArrayList<>();
        for (Params input : params.named("inputs")) {
            int index = inputs.size();
            Label name = input.label(() -> input.label("name", "$x_{" + index + "}$"));
            if (input.has("from")) {
                sliders.add(input.slider(() -> Slider.read(input, "x" + index, name, USUAL, 0)));
            }
            inputs.add(
                    new NetworkDrawing.NetworkNode(
                            name, Label.NONE, input.hue("hue", Hue.GREY), null));
        }
        List<NetworkDrawing.Column> columns = new ArrayList<>();
        columns.add(new NetworkDrawing.Column(params.label("title", ""), inputs));
        List<Dense> layers = new ArrayList<>();
        List<Params> given = params.sections("layers");
        double[][][] weights = new double[given.size() + 1][][];
        weights[0] = new double[0][];
        for (int i = 0; i < given.size(); i++) {
            int before = columns.get(i).nodes().size();
            weights[i + 1] = given.get(i).rows("weights", before);
            columns.add(column(given.get(i), before, weights[i + 1], layers));
        }
        params.atBuild(() -> check(params, columns, layers, sliders));
        if (!params.isClean()) {
            return null;
        }
        Sequential network = sliders.isEmpty() ? null : new Sequential(layers);
        List<String> said = said(params, columns, words);
        return new NetworkDiagram(
                columns,
                weights,
                network,
                said,
                new Controls(List.copyOf(sliders)),
                words,
                params.pen());
    }

    private static void check(
            Params params,
            List<NetworkDrawing.Column> columns,
            List<Dense> layers,
            List<Slider> sliders) {
        int inputs = columns.get(0).nodes().size();
        if (inputs == 0) {
            params.problem("inputs", "no inputs", "a list of names");
        }
        if (columns.size() < 2) {
            params.problem(
                    "layers", "no layers", "a list such as [{units: [y], activation: relu}]");
        }
        if (!sliders.isEmpty() && (sliders.size() < inputs || layers.size() < columns.size() - 1)) {
            params.problem(
                    "inputs",
                    "sliders that cannot drive the network",
                    "a range for every input, weights for every layer");
        }
    }

    private static NetworkDrawing.Column column(
            Params layer, int inputs, double[][] weights, List<Dense> layers) {
        Activation activation = ActivationParam.read(layer, "activation", Activation.LINEAR);
        List<NetworkDrawing.NetworkNode> nodes = new ArrayList<>();
        for (Params unit : layer.named("units")) {
            nodes.add(
                    new NetworkDrawing.NetworkNode(
                            unit.label("name", ""),
                            Label.NONE,
                            unit.hue("hue", Hue.BLUE),
                            activation));
        }
        double[] bias = layer.numbers(() -> bias(layer, nodes.size()));
        if (layer.flag(() -> isKnown(layer, inputs, nodes.size(), weights))) {
            layers.add(new Dense(Matrix.of(weights), Vector.of(bias), activation));
        }
        return new NetworkDrawing.Column(layer.label("title", ""), nodes);
    }

    private static double[] bias(Params layer, int units) {
        double[] bias = layer.numbers("bias");
        if (bias.length == units) {
            return bias;
        }
        if (layer.has("bias") && layer.has("weights")) {
            layer.problem("bias", "wrong length", "a number for each unit");
        }
        return new double[units];
    }

    private static boolean isKnown(Params layer, int inputs, int units, double[][] weights) {
        if (units == 0) {
            layer.problem("units", "no units", "a list of names");
        }
        if (layer.has("weights") && weights.length != units) {
            layer.problem("weights", "wrong length", "a row for each unit");
        }
        return weights.length > 0 && weights.length == units && inputs > 0;
    }

    /** Returns what is said before the value of each node, and after the last one. */
    private static List<String> said(
            Params params, List<NetworkDrawing.Column> columns, Words words) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            for (int j = 0; j < columns.get(i).nodes().size(); j++) {
                int row = j;
                said.add(params.text(() -> said(columns, place, row, words)));
            }
        }
        said.add(params.text(() -> words.say("sentence.end")));
        return said;
    }

    private static String said(
            List<NetworkDrawing.Column> columns, int place, int row, Words words) {
        NetworkDrawing.Column column = columns.get(place);
        String name = column.nodes().get(row).name().plain();
        if (row > 0) {
            return words.say("list.separator") + name;
        }
        String before =
                place > 0
                        ? words.say("sentence.end")
                        : words.say("network.describe", NetworkDrawing.shape(columns));
        String title = column.title().plain();
        String colon = column.title().isEmpty() ? "" : words.say("list.colon");
        return before + " " + title + colon + name;
    }

    @Override
    public Controls controls() {
        return controls;
    }

    @Override
    public @Nullable Sequential network(State state) {
        return network;
    }

    @Override
    public Matrix samples(State state) {
        return Matrix.of(inputs(state).toArray());
    }

    @Override
    public View view(State state) {
        String[][] values = values(state);
        return View.of(
                ControlPanel.addAll(
                                pen.of("div", "widget network-diagram")
                                        .add(drawing.draw(describe(values), weights, values)),
                                controls,
                                state,
                                words)
                        .build());
    }

    /** Returns each node's value in this state, column by column; nothing where none is known. */
    private String[][] values(State state) {
        String[][] values = new String[columns.size()][];
        Vector x = network == null ? null : inputs(state);
        for (int i = 0; i < values.length; i++) {
            if (network != null && x != null && i > 0) {
                x = network.layers().get(i - 1).apply(x);
            }
            values[i] = new String[x == null ? 0 : x.size()];
            for (int j = 0; x != null && j < values[i].length; j++) {
                values[i][j] = Digits.typeset(x.get(j), PLACES);
            }
        }
        return values;
    }

    private Vector inputs(State state) {
        double[] x = new double[controls.all().size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = controls.value(state, i);
        }
        return Vector.of(x);
    }

    @Override
    public String describe(State state) {
        return describe(values(state));
    }

    private String describe(String[][] values) {
        StringBuilder out = new StringBuilder();
        int next = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < columns.get(i).nodes().size(); j++) {
                out.append(said.get(next++));
                if (values[i].length > 0) {
                    out.append(' ').append(values[i][j]);
                }
            }
        }
        return out.append(said.get(next)).toString();
    }
}
