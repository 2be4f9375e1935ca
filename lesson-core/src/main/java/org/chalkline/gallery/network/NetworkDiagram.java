package org.chalkline.gallery.network;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.HueType;
import org.chalkline.param.ListType;
import org.chalkline.param.NumbersType;
import org.chalkline.param.Param;
import org.chalkline.param.ParamProblem;
import org.chalkline.param.Params;
import org.chalkline.param.RowsType;
import org.chalkline.param.Section;
import org.chalkline.param.TextType;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.chalkline.widget.ControlPanel;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Labels;
import org.chalkline.widget.Range;
import org.chalkline.widget.Sign;
import org.chalkline.widget.Slider;
import org.chalkline.widget.SliderType;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;
import org.jspecify.annotations.Nullable;

/**
 * Any dense network as a drawing; with weights and inputs that have ranges, the reader sets the
 * inputs and reads every unit's activation.
 *
 * <p>Parameters: {@code inputs}, names or {name, hue, from, to, step, start, label}; {@code
 * layers}, a list of {title, units, activation, weights, bias} where {@code units} are names or
 * {name, hue}, {@code weights} is a row of numbers for each unit and {@code bias} a number for
 * each; {@code title}, of the inputs' column.
 */
final class NetworkDiagram implements NetworkWidget {

    private static final Range USUAL = new Range(0, 1, 10, 1);
    private static final int PLACES = 2;

    private static final Param<Hue> HUE = Param.of("hue", HueType.HUE);
    private static final Param<Slider> SLIDER = Param.of("slider", SliderType.SLIDER);
    private static final Param<List<Params>> INPUTS = Param.of("inputs", Section.LIST);
    private static final Param<List<Params>> UNITS = Param.of("units", Section.LIST);
    private static final Param<Activation> ACTIVATION =
            Param.of("activation", ActivationType.ACTIVATION);
    private static final Param<double[][]> WEIGHTS = Param.of("weights", RowsType.ANY);
    private static final Param<double[]> BIAS = Param.of("bias", NumbersType.ANY);
    private static final Param<List<Params>> LAYERS = Param.of("layers", Section.LIST);
    private static final Param<List<String>> SAID = Param.of("said", ListType.of(TextType.TEXT));

    static final WidgetKind KIND =
            new WidgetKind("network-diagram") {
                @Override
                public List<String> parts() {
                    return List.of("weights", "values");
                }

                @Override
                protected List<String> wordGroups() {
                    return List.of("network.");
                }

                @Override
                protected void declareOwn(Declaration declaration) {
                    declaration
                            .type(INPUTS, ListType.some(Section.of(NetworkDiagram::declareInput)))
                            .required(INPUTS, Text.of("a list of names"))
                            .usual(Labels.TITLE, Label.NONE)
                            .type(LAYERS, ListType.some(Section.of(NetworkDiagram::declareLayer)))
                            .required(
                                    LAYERS,
                                    Text.of("a list such as [{units: [y], activation: relu}]"))
                            .check(NetworkDiagram::check)
                            .derived(SAID, NetworkDiagram::said);
                }

                @Override
                public Widget of(Params params) {
                    return new NetworkDiagram(params);
                }
            };

    private final List<NetworkDrawing.Column> columns = new ArrayList<>();
    private final double[][][] weights;
    private final NetworkDrawing drawing;
    private final @Nullable Sequential network;
    private final List<String> said;
    private final Controls controls;
    private final Words words;
    private final Pen pen;

    private NetworkDiagram(Params params) {
        pen = params.pen();
        words = params.words();
        List<Slider> sliders = new ArrayList<>();
        List<NetworkDrawing.NetworkNode> inputs = new ArrayList<>();
        for (Params input : params.get(INPUTS)) {
            Slider slider = input.find(SLIDER);
            if (slider != null) {
                sliders.add(slider);
            }
            inputs.add(node(input, null));
        }
        columns.add(
                new NetworkDrawing.Column(params.label(() -> params.get(Labels.TITLE)), inputs));
        List<Dense> layers = new ArrayList<>();
        List<Params> given = params.get(LAYERS);
        weights = new double[given.size() + 1][][];
        weights[0] = new double[0][];
        for (int i = 0; i < given.size(); i++) {
            Params layer = given.get(i);
            Activation activation = layer.get(ACTIVATION);
            List<NetworkDrawing.NetworkNode> units = new ArrayList<>();
            for (Params unit : layer.get(UNITS)) {
                units.add(node(unit, activation));
            }
            columns.add(
                    new NetworkDrawing.Column(layer.label(() -> layer.get(Labels.TITLE)), units));
            weights[i + 1] = layer.get(WEIGHTS);
            if (weights[i + 1].length > 0) {
                layers.add(
                        new Dense(
                                Matrix.of(weights[i + 1]), Vector.of(layer.get(BIAS)), activation));
            }
        }
        network = sliders.isEmpty() ? null : new Sequential(layers);
        drawing = new NetworkDrawing(pen, columns, network != null);
        said = params.get(SAID);
        controls = new Controls(List.copyOf(sliders));
    }

    private static NetworkDrawing.NetworkNode node(Params node, @Nullable Activation activation) {
        return new NetworkDrawing.NetworkNode(
                node.label(() -> node.get(Labels.NAME)), Label.NONE, node.get(HUE), activation);
    }

    private static void declareInput(Declaration input) {
        input.shortFor(Labels.NAME)
                .usualFrom(Labels.NAME, given -> Label.of("$x_{" + given.place() + "}$"))
                .usual(HUE, Hue.GREY);
        SliderType.Parts.declare(input, USUAL);
        input.usualFrom(SliderType.Parts.LABEL, given -> given.get(Labels.NAME));
        input.needs(SliderType.Parts.TO, SliderType.Parts.FROM)
                .needs(SliderType.Parts.STEP, SliderType.Parts.FROM)
                .needs(SliderType.Parts.START, SliderType.Parts.FROM)
                .needs(SliderType.Parts.LABEL, SliderType.Parts.FROM)
                .derived(SLIDER, NetworkDiagram::slider)
                .check(given -> given.find(SLIDER));
    }

    private static @Nullable Slider slider(GivenParams input) {
        return input.isGiven(SliderType.Parts.FROM)
                ? SliderType.Parts.read(
                        input,
                        new Slider(
                                "x" + input.place(), input.get(SliderType.Parts.LABEL), USUAL, 0))
                : null;
    }

    private static void declareUnit(Declaration unit) {
        unit.shortFor(Labels.NAME).usual(Labels.NAME, Label.NONE).usual(HUE, Hue.BLUE);
    }

    private static void declareLayer(Declaration layer) {
        layer.usual(Labels.TITLE, Label.NONE)
                .type(UNITS, ListType.some(Section.of(NetworkDiagram::declareUnit)))
                .required(UNITS, Text.of("a list of names"))
                .usual(ACTIVATION, Activation.LINEAR)
                .add(WEIGHTS)
                .usualFrom(BIAS, given -> new double[given.get(UNITS).size()])
                .needs(BIAS, WEIGHTS)
                .check(NetworkDiagram::checkLayer);
    }

    private static void checkLayer(GivenParams layer) {
        int units = layer.get(UNITS).size();
        if (layer.get(BIAS).length != units) {
            layer.problem(BIAS, Text.of("wrong length"), Text.of("a number for each unit"));
        }
        if (layer.isGiven(WEIGHTS) && layer.get(WEIGHTS).length != units) {
            layer.problem(WEIGHTS, Text.of("wrong length"), Text.of("a row for each unit"));
        }
    }

    private static void check(GivenParams given) {
        List<Params> inputs = given.get(INPUTS);
        List<Params> layers = given.get(LAYERS);
        int before = inputs.size();
        boolean weighted = true;
        for (int i = 0; i < layers.size(); i++) {
            double[][] rows = layers.get(i).get(WEIGHTS);
            for (int j = 0; j < rows.length; j++) {
                if (rows[j].length != before) {
                    given.problem(
                            ParamProblem.Kind.UNFIT,
                            "layers[" + i + "].weights[" + j + "]",
                            Text.of("wrong length"),
                            RowsType.numbers(before));
                }
            }
            weighted &= rows.length > 0;
            before = layers.get(i).get(UNITS).size();
        }
        int sliders = 0;
        for (Params input : inputs) {
            sliders += input.find(SLIDER) == null ? 0 : 1;
        }
        if (sliders > 0 && (sliders < inputs.size() || !weighted)) {
            given.problem(
                    INPUTS,
                    Text.of("sliders that cannot drive the network"),
                    Text.of("a range for every input, weights for every layer"));
        }
    }

    /** Returns what is said first, before the value of each node, and after the last one. */
    private static List<String> said(GivenParams given) {
        Words words = given.words();
        List<String> said = new ArrayList<>();
        List<Params> layers = given.get(LAYERS);
        int[] sizes = new int[layers.size() + 1];
        sizes[0] = given.get(INPUTS).size();
        for (int i = 0; i < layers.size(); i++) {
            sizes[i + 1] = layers.get(i).get(UNITS).size();
        }
        said.add(words.say("network.describe", NetworkDrawing.shape(sizes)));
        say(said, "", given.get(Labels.TITLE), given.get(INPUTS), words);
        for (Params layer : layers) {
            say(said, words.say("sentence.end"), layer.get(Labels.TITLE), layer.get(UNITS), words);
        }
        said.add(words.say("sentence.end"));
        return said;
    }

    private static void say(
            List<String> said, String before, Label title, List<Params> nodes, Words words) {
        String colon = title.isEmpty() ? "" : words.say("list.colon");
        String separator = before + " " + title.plain() + colon;
        for (Params node : nodes) {
            said.add(separator + node.get(Labels.NAME).plain());
            separator = words.say("list.separator");
        }
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
    public List<Sign> signs() {
        boolean isWeighted = Arrays.stream(weights).anyMatch(layer -> layer.length > 0);
        return isWeighted ? NetworkSigns.OF_WEIGHTS : List.of();
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
    public String announce(State state) {
        return given(values(state));
    }

    @Override
    public String describe(State state) {
        return describe(values(state));
    }

    private String describe(String[][] values) {
        return said.get(0) + given(values);
    }

    /** Says what each node gives. */
    private String given(String[][] values) {
        StringBuilder out = new StringBuilder();
        int next = 1;
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
