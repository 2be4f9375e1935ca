package org.chalkline.gallery;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Memory;
import org.chalkline.param.ParamProblem;
import org.chalkline.param.Result;
import org.chalkline.param.Surroundings;
import org.chalkline.param.Value;
import org.chalkline.text.Text;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a lesson might ask for it.
 *
 * @param name what is particular about it
 * @param kind the name of its {@link WidgetKind}
 */
public record Sample(String name, String kind, Value.Fields params) {

    private static final Value.Fields TENTHS = fields("from", -4, "to", 4, "step", 0.1, "start", 0);
    private static final Value.Items RELU_LAB_TARGET =
            items(items(0, 2), items(1, 0), items(2, 1), items(3, 4));

    /** The first lesson's exercise. */
    public static final Sample RELU_LAB =
            new Sample(
                    "the ReLU lab",
                    "network-lab",
                    fields(
                            "target", RELU_LAB_TARGET,
                            "slider", TENTHS,
                            "units",
                                    items(
                                            fields("w", -2, "b", 2),
                                            fields("w", "slider", "b", "slider"),
                                            fields("w", "slider", "b", "slider"))));

    /** The first lesson's exercise in two stages, with all there is to see and to ask. */
    public static final Sample COACHED_LAB =
            new Sample(
                    "the ReLU lab with a coach",
                    "network-lab",
                    fields(
                            "target",
                            RELU_LAB_TARGET,
                            "slider",
                            TENTHS,
                            "units",
                            items(
                                    fields("w", -2, "b", 2),
                                    fields("w", "slider", "b", "slider"),
                                    fields("w", "slider", "b", "slider")),
                            "stages",
                            items(
                                    fields(
                                            "name", "unit 1 first",
                                            "free", items("w1", "b1"),
                                            "match", items(2)),
                                    fields("name", "then unit $2$")),
                            "cursor",
                            fields("start", 2.5),
                            "parts",
                            true,
                            "residual",
                            false,
                            "hints",
                            true));

    /** A figure that an author writes: a ball that is thrown. */
    public static final Sample THROW =
            new Sample(
                    "a ball that is thrown",
                    "plot",
                    fields(
                            "sliders",
                            fields(
                                    "v", fields("from", 5, "to", 30, "step", 0.5, "start", 20),
                                    "angle", fields("from", 5, "to", 85, "step", 5, "start", 45)),
                            "let",
                            fields(
                                    "g", 9.81,
                                    "range", "v^2 sin(2 angle°) / g",
                                    "height(x)", "x tan(angle°) - g x^2 / (2 (v cos(angle°))^2)"),
                            "x",
                            items(0, 100),
                            "y",
                            items(0, 50),
                            "draw",
                            items(
                                    fields("curve", "height(x)", "over", items(0, "range")),
                                    fields(
                                            "point", "(range, 0)",
                                            "label", "lands at {range:.1f} m"),
                                    fields(
                                            "segment",
                                            items("(59, 0)", "(61, 0)"),
                                            "label",
                                            "bucket")),
                            "text",
                            items("$v_{{=v}}$ and {angle}", "{range > 60} {(v, angle)} {[v]:.1e}"),
                            "goal",
                            "abs(range - 60) < 0.3",
                            "hints",
                            items(
                                    fields("when", "range < 60", "say", "too short"),
                                    fields("when", "otherwise", "say", "too far"))));

    /** A figure with marks of all kinds, in rows, and a table. */
    public static final Sample MARKS =
            new Sample(
                    "marks of all kinds",
                    "plot",
                    fields(
                            "sliders",
                            fields(
                                    "a", fields("from", -2, "to", 2, "step", 0.5, "start", 1),
                                    "z[3]",
                                            fields(
                                                    "from",
                                                    -4,
                                                    "to",
                                                    4,
                                                    "step",
                                                    1,
                                                    "starts",
                                                    items(2, 1, -1),
                                                    "names",
                                                    items("cat", "dog", "fox"))),
                            "rows",
                            items(items("lines", "fields"), items("bars", "counts")),
                            "plots",
                            items(
                                    fields(
                                            "name", "lines",
                                            "x", fields("from", -4, "to", 4, "label", "distance"),
                                            "y", items(-3, 3),
                                            "draw",
                                                    items(
                                                            fields("curve", "x = y^2 - a"),
                                                            fields("curve", "r = a cos(3 θ)"),
                                                            fields(
                                                                    "curve",
                                                                    "(3 cos(t), 2 sin(t))",
                                                                    "over",
                                                                    "[0, 2pi]",
                                                                    "label",
                                                                    "round"),
                                                            fields("curve", "tan(a x)"),
                                                            fields("where", "x^2 - y^2 = a"),
                                                            fields(
                                                                    "where",
                                                                    "y > x^2 + a",
                                                                    "label",
                                                                    "above"),
                                                            fields(
                                                                    "errors",
                                                                    "[(1, 2), (2, 1)]",
                                                                    "to",
                                                                    "a x",
                                                                    "squares",
                                                                    true),
                                                            fields(
                                                                    "errors",
                                                                    "[(-1, 2)]",
                                                                    "by",
                                                                    "a"))),
                                    fields(
                                            "name", "fields",
                                            "x", fields("like", "lines.x"),
                                            "y", fields("from", -3, "to", 3, "ticks", 1),
                                            "equal", true,
                                            "draw",
                                                    items(
                                                            fields(
                                                                    "contour",
                                                                    "x^2 + a x y",
                                                                    "fill",
                                                                    true),
                                                            fields(
                                                                    "heat",
                                                                    "sin(a x) y",
                                                                    "cells",
                                                                    8),
                                                            fields("strip", "floor(a x)", "at", -2),
                                                            fields("field", "(-y, a x)"))),
                                    fields(
                                            "name",
                                            "bars",
                                            "draw",
                                            items(fields("bars", "z + a", "label", "{z:.1f}"))),
                                    fields(
                                            "name", "counts",
                                            "x", items(-4, 4),
                                            "y", fields("from", 0, "to", 1, "format", "percent"),
                                            "draw",
                                                    items(
                                                            fields(
                                                                    "histogram",
                                                                    "[a i / 20 for i in 1..40]",
                                                                    "width",
                                                                    0.5,
                                                                    "scale",
                                                                    "density",
                                                                    "label",
                                                                    "counted")))),
                            "table",
                            fields(
                                    "columns",
                                    fields(
                                            "$k$",
                                            "1..a + 3",
                                            "$a k$",
                                            "[a k for k in 1..3]:.1f"))));

    /** A figure that an author writes: steps, handles and several plots. */
    public static final Sample NEWTON =
            new Sample(
                    "Newton's method",
                    "plot",
                    fields(
                            "handles",
                            fields(
                                    "x0", fields("start", 3, "along", "x", "grid", 0.5),
                                    "P", fields("start", "(1, 2)", "on", "map", "grid", 0.5)),
                            "flags",
                            fields("tangents", "show the tangents"),
                            "seed",
                            "s",
                            "let",
                            fields("f(x)", "x^2 - 2"),
                            "steps",
                            fields(
                                    "start", fields("r", "x0"),
                                    "next", fields("r", "r - f(r) / f'(r)"),
                                    "count", 6),
                            "plots",
                            items(
                                    fields(
                                            "x", items(0, 4),
                                            "draw",
                                                    items(
                                                            fields("curve", "f(x)", "label", "f"),
                                                            fields(
                                                                    "for", "a in past(r)",
                                                                    "line",
                                                                            items(
                                                                                    "(a, 0)",
                                                                                    "(a, f(a))"),
                                                                    "show", "tangents"))),
                                    fields(
                                            "name", "map",
                                            "title", "A map",
                                            "x", items(0, 4),
                                            "y", items(0, 4),
                                            "draw",
                                                    items(
                                                            fields(
                                                                    "polygon",
                                                                    "[P, (1, 1), (3, 1)]"),
                                                            fields(
                                                                    "rule", "y = P.y", "line",
                                                                    "dotted"),
                                                            fields(
                                                                    "circle", "P",
                                                                    "radius", "r / 4",
                                                                    "role", "target"),
                                                            fields("bars", items(1, "P.x", 2)))))));

    /** Handles that cannot pass each other, and one on a curve. */
    public static final Sample HANDLES =
            new Sample(
                    "an interval and a place on an ellipse",
                    "plot",
                    fields(
                            "sliders",
                            fields(
                                    "angle", fields("from", 0, "to", 360, "step", 5, "start", 40),
                                    "k", fields("from", 1, "to", 3, "step", 0.5, "start", 2)),
                            "handles",
                            fields(
                                    "a",
                                            fields(
                                                    "start", -1, "along", "x", "grid", 0.5, "below",
                                                    "b"),
                                    "b", fields("start", 1.2, "along", "x", "grid", 0.3),
                                    "P",
                                            fields(
                                                    "curve", "(k cos(angle°), sin(angle°))",
                                                    "along", "angle")),
                            "x",
                            items(-4, 4),
                            "y",
                            items(-3, 3),
                            "draw",
                            items(
                                    fields("curve", "(k cos(t), sin(t))", "over", "[0, 2pi]"),
                                    fields("area", "cos(x)", "over", items("a", "b")),
                                    fields(
                                            "segment",
                                            items("(0, 0)", "P"),
                                            "label",
                                            "({P.x:.2f}, {P.y:.2f})"))));

    /** A relief that the reader turns, with a way on it. */
    public static final Sample SURFACE =
            new Sample(
                    "a saddle",
                    "plot",
                    fields(
                            "sliders",
                            fields("a", fields("from", -2, "to", 2, "step", 0.5, "start", 1)),
                            "x",
                            fields("from", -2, "to", 2, "label", "$x$"),
                            "y",
                            fields("from", 0, "to", 4, "label", "$y$"),
                            "draw",
                            items(
                                    fields(
                                            "surface",
                                            "x^2 - a ln(y)",
                                            "path",
                                            "[(i / 5, 1 + a / 4) for i in 0..5]",
                                            "cells",
                                            6,
                                            "z",
                                            fields("from", -1, "label", "$z$"),
                                            "label",
                                            "{a:.1f}"))));

    /** A network of computations, with values and derivatives. */
    public static final Sample NETWORK =
            new Sample(
                    "a computation graph",
                    "plot",
                    fields(
                            "sliders",
                            fields("w", fields("from", -2, "to", 2, "step", 0.1, "start", 1)),
                            "let",
                            fields("c", "-2 w", "d", "c + 3", "J", "d^2 / 2"),
                            "draw",
                            items(
                                    fields(
                                            "network",
                                            fields(
                                                    "w", fields("above", "{w}", "below", "{-2 d}"),
                                                    "b", fields("above", "3", "label", "<$b_1$>"),
                                                    "c", fields("from", "w", "above", "{c}"),
                                                    "d",
                                                            fields(
                                                                    "from", items("c", "b"),
                                                                    "label", "$d = {=d}$",
                                                                    "below", "{d}"),
                                                    "J", fields("from", items("d")))))));

    /** Points of two classes that the reader adds. */
    public static final Sample ADDED =
            new Sample(
                    "tumours that the reader adds",
                    "plot",
                    fields(
                            "added",
                            fields(
                                    "D",
                                    fields(
                                            "classes",
                                            items("benign", "malignant"),
                                            "along",
                                            "x",
                                            "grid",
                                            0.5,
                                            "max",
                                            6,
                                            "start",
                                            items("[1, 2]", "[4, 4.5]"))),
                            "sliders",
                            fields("w", fields("from", 0, "to", 3, "step", 0.1, "start", 1)),
                            "let",
                            fields("p(x)", "1 / (1 + e^(-w (x - 3)))"),
                            "x",
                            items(0, 6),
                            "y",
                            items(-0.1, 1.1),
                            "draw",
                            items(
                                    fields("curve", "p(x)"),
                                    fields("points", "D", "label", "{count(D)}")),
                            "text",
                            items(
                                    "{count(D.class = 1)} of {count(D)},"
                                            + " mean size {mean(D.x):.1f}")));

    /** A unit that forms the first piece of a target, in three steps. */
    public static final Sample WORKED_EXAMPLE =
            new Sample(
                    "unit 0, worked through",
                    "worked-example",
                    fields(
                            "target",
                            RELU_LAB_TARGET,
                            "unit",
                            fields("w", -2, "b", 2),
                            "steps",
                            items(
                                    fields(
                                            "text",
                                            "Times $w$ = {=w}: at {=x} that is {=wx}.",
                                            "light",
                                            items("input", "weight"),
                                            "x",
                                            0.5),
                                    fields(
                                            "text",
                                            "Plus {=b} it is {=z}; zero at {=bend}.",
                                            "light",
                                            items("bias", "bend"),
                                            "x",
                                            0.5),
                                    fields(
                                            "text",
                                            "ReLU makes 0 of {=z}; {=v} of that is {=va}.",
                                            "light",
                                            items("activation"),
                                            "x",
                                            3))));

    /** A worked example that follows x from 0 on, and lights another part each time. */
    private static Sample places(String activation, double weight) {
        List<String> parts =
                List.of("input", "weight", "bias", "z", "bend", "activation", "output", "target");
        Object[] steps = new Object[parts.size()];
        for (int i = 0; i < steps.length; i++) {
            Value.Items light = items(parts.get(i));
            steps[i] = fields("text", "At {=x} it is {=a}.", "light", light, "x", i * 0.5);
        }
        return new Sample(
                "a " + activation + " unit, followed from place to place",
                "worked-example",
                fields(
                        "target", items(items(0, 0), items(4, 1)),
                        "unit", fields("w", weight, "b", 1),
                        "activation", activation,
                        "steps", items(steps)));
    }

    /** At least two uses of every kind. */
    public static final List<Sample> ALL =
            List.of(
                    RELU_LAB,
                    THROW,
                    NEWTON,
                    HANDLES,
                    ADDED,
                    SURFACE,
                    NETWORK,
                    MARKS,
                    COACHED_LAB,
                    WORKED_EXAMPLE,
                    new Sample(
                            "a tanh unit, worked through",
                            "worked-example",
                            fields(
                                    "target", items(items(-2, 1), items(2, -1)),
                                    "unit", fields("w", 1.5, "name", "$u$", "hue", "teal"),
                                    "activation", "tanh",
                                    "input", fields("label", "$t$"),
                                    "output", fields("label", "$\\hat y$", "weight", -1),
                                    "y", items(-4, 4),
                                    "steps",
                                            items(
                                                    fields("text", "one {=w}"),
                                                    fields(
                                                            "text",
                                                            "two",
                                                            "light",
                                                            items("z", "output"))))),
                    places("sigmoid", -0.5),
                    places("relu", 2),
                    new Sample(
                            "a lab whose activation can be swapped",
                            "network-lab",
                            fields(
                                    "target", RELU_LAB_TARGET,
                                    "activations", items("linear", "sigmoid", "leaky_relu"),
                                    "slider", fields("from", -4, "to", 4, "step", 0.5, "start", 0),
                                    "units",
                                            items(
                                                    fields("w", "slider", "b", "slider"),
                                                    fields("w", "slider", "b", "slider")))),
                    new Sample(
                            "a lab of five tanh units",
                            "network-lab",
                            fields(
                                    "target",
                                    items(
                                            items(-2, -1),
                                            items(-0.5, 1.5),
                                            items(1, 1.5),
                                            items(3, 0)),
                                    "activation",
                                    "tanh",
                                    "input",
                                    fields("label", "$t$"),
                                    "output",
                                    fields(
                                            "label", "$\\hat y$",
                                            "weights", items(1, -1, 0.5, 2, -0.5),
                                            "bias", fields("from", -1, "to", 1, "step", 0.05)),
                                    "units",
                                    items(
                                            fields("w", "slider", "name", "left $u_0$"),
                                            fields("w", 1.5, "b", "slider"),
                                            fields("w", "slider", "b", "slider", "hue", "blue"),
                                            fields("w", -0.75, "b", 0.25),
                                            fields("w", fields("from", 0, "to", 8, "step", 1))),
                                    "y",
                                    items(-3, 3),
                                    "unit-y",
                                    items(-2, 2),
                                    "loss",
                                    fields("samples", 61, "solved", 0.01, "match", 0.2),
                                    "hues",
                                    fields("target", "green", "a", "teal"))),
                    lab("sigmoid"),
                    lab("leaky_relu"),
                    lab("gelu"),
                    new Sample(
                            "all elementwise functions",
                            "activations",
                            fields(
                                    "functions",
                                    items(
                                            "linear",
                                            "relu",
                                            "leaky_relu",
                                            "elu",
                                            "selu",
                                            "softplus",
                                            "sigmoid",
                                            "tanh",
                                            "gelu",
                                            "swish"))),
                    new Sample(
                            "three titled functions",
                            "activations",
                            fields(
                                    "functions", items("linear", "sigmoid", "relu"),
                                    "titles", items("线性", "$\\sigma(z)$ \"S\"", "ReLU & co"),
                                    "outputs", items("$a$", "$a_1$", "$a^{[2]}$"),
                                    "hue", "purple",
                                    "input",
                                            fields(
                                                    "from", -2.5, "to", 10, "step", 0.25, "start",
                                                    -1, "label", "$z$"))),
                    new Sample(
                            "softmax's neighbours on a fine cursor",
                            "activations",
                            fields(
                                    "functions", items("elu", "gelu"),
                                    "input", fields("from", -1, "to", 1, "step", 0.0025))),
                    new Sample(
                            "4 → 3 → 1 with sliders",
                            "network-diagram",
                            fields(
                                    "title", "inputs",
                                    "inputs",
                                            items(
                                                    fields("name", "price", "from", 0, "to", 1),
                                                    fields("name", "shipping", "from", 0, "to", 1),
                                                    fields(
                                                            "name",
                                                            "marketing",
                                                            "from",
                                                            -1,
                                                            "to",
                                                            1),
                                                    fields(
                                                            "name",
                                                            "material",
                                                            "from",
                                                            0,
                                                            "to",
                                                            5,
                                                            "step",
                                                            0.5,
                                                            "start",
                                                            2)),
                                    "layers",
                                            items(
                                                    fields(
                                                            "title", "layer 1",
                                                            "units",
                                                                    items(
                                                                            "affordability",
                                                                            fields(
                                                                                    "name",
                                                                                    "awareness",
                                                                                    "hue",
                                                                                    "red"),
                                                                            "quality"),
                                                            "activation", "relu",
                                                            "weights",
                                                                    items(
                                                                            items(
                                                                                    -1, -0.5, 0,
                                                                                    0.25),
                                                                            items(0, 0, 6, -2),
                                                                            items(1, 0, 0.3, 0.7)),
                                                            "bias", items(0.5, -1, 0)),
                                                    fields(
                                                            "units", items("top seller?"),
                                                            "activation", "sigmoid",
                                                            "weights", items(items(1, -2, 0.5)))))),
                    new Sample(
                            "two smooth layers",
                            "network-diagram",
                            fields(
                                    "inputs", items(fields("from", -3, "to", 3, "step", 0.1)),
                                    "layers",
                                            items(
                                                    fields(
                                                            "units", items("$h_1$", "$h_2$"),
                                                            "activation", "swish",
                                                            "weights", items(items(1), items(-3))),
                                                    fields(
                                                            "units", items("$y_1$", "$y_2$"),
                                                            "activation", "softplus",
                                                            "weights",
                                                                    items(
                                                                            items(2, 1),
                                                                            items(0, -1)))))),
                    new Sample(
                            "a network without weights",
                            "network-diagram",
                            fields(
                                    "inputs", items("$x_1$", "$x_2$", "$x_3$", "$x_4$"),
                                    "layers",
                                            items(
                                                    fields("units", items("a", "b", "c")),
                                                    fields(
                                                            "units",
                                                            items("d"),
                                                            "activation",
                                                            "elu")))),
                    new Sample(
                            "four pieces",
                            "piecewise",
                            fields(
                                    "points",
                                    items(
                                            items(-1, 1),
                                            items(0, 0),
                                            items(0.5, 2),
                                            items(2, 2),
                                            items(3, -1.5)))),
                    new Sample(
                            "thirds",
                            "piecewise",
                            fields(
                                    "points",
                                            items(
                                                    items(0, 0),
                                                    items(1, 1.0 / 3),
                                                    items(4, -2.0 / 3)),
                                    "input",
                                            fields(
                                                    "from", 0, "to", 4, "step", 0.125, "label",
                                                    "$t$"),
                                    "output", "$f(t)$",
                                    "y", items(-1, 1),
                                    "hue", "teal")),
                    question("prediction", 1, 3),
                    question("prediction", 4, 6),
                    question("quiz", 0, 2),
                    question("quiz", 2, 5),
                    new Sample(
                            "a number with a unit",
                            "question",
                            fields(
                                    "answer", "1/3 + 1/6",
                                    "unit", "cm",
                                    "say", "Half of $1$ cm.",
                                    "wrong",
                                            items(
                                                    fields("answer", "1/9", "say", "Not so."),
                                                    fields("answer", 5, "say", "In $mm$.")))),
                    several("question", 3),
                    new Sample(
                            "a text",
                            "question",
                            fields(
                                    "answer",
                                    items("Slope", "斜率"),
                                    "wrong",
                                    items(fields("answer", items("bias"), "say", "That is $b$.")))),
                    new Sample(
                            "an order of four",
                            "question",
                            fields(
                                    "order",
                                    items("zero", "$1$", "two", "<3>"),
                                    "say",
                                    "From $0$ on.")),
                    new Sample(
                            "a blank",
                            "blank",
                            fields(
                                    "answer", "0.5",
                                    "say", "Half of $1$.",
                                    "wrong", items(fields("answer", 5, "say", "In $mm$.")),
                                    "number", 3,
                                    "name", "Blank 3",
                                    "label", "Fill in: It is … at 0.")),
                    new Sample(
                            "the ReLU lab learning",
                            "training",
                            fields(
                                    "target", RELU_LAB_TARGET,
                                    "fixed", items(items(-2, 2)),
                                    "units", items(3, 8),
                                    "activations", items("relu", "leaky_relu"),
                                    "learning-rates", items(0.03, 0.3, 3),
                                    "starts", items("random_normal", "zeros", "he_normal"),
                                    "steps", 400,
                                    "presets",
                                            items(
                                                    fields("name", "zeros", "set", "start=zeros"),
                                                    fields("name", "$7$", "set", "seed=7")))),
                    new Sample(
                            "two tanh units learning",
                            "training",
                            fields(
                                    "target",
                                    items(items(-1, -0.5), items(1, 0.5)),
                                    "samples",
                                    11,
                                    "activations",
                                    items("tanh"),
                                    "starts",
                                    items("glorot_uniform"),
                                    "loss-y",
                                    items(0, 2),
                                    "log-loss",
                                    false,
                                    "log-steps",
                                    false,
                                    "steps",
                                    100)),
                    new Sample(
                            "units of a rectifier",
                            "units",
                            fields(
                                    "slider",
                                    TENTHS,
                                    "units",
                                    items(
                                            fields("w", "slider", "b", "slider"),
                                            fields("w", 0.7, "b", "slider", "name", "$u$")))),
                    new Sample(
                            "smooth units",
                            "units",
                            fields(
                                    "slider", TENTHS,
                                    "activation", "selu",
                                    "input", fields("from", -3, "to", 3, "label", "$t$"),
                                    "y", items(-5, 5),
                                    "hues", fields("z", "grey", "a", "red"),
                                    "units",
                                            items(
                                                    fields("w", "slider", "b", "slider"),
                                                    fields("w", -1)))));

    private static Sample question(String kind, int right, int count) {
        Value[] options = new Value[count];
        for (int i = 0; i < count; i++) {
            options[i] =
                    fields(
                            "text", "$x_" + i + "$ <is> " + i,
                            "feedback", "since $f(" + i + ")$ & so on",
                            "right", i == right);
        }
        String name = "a " + kind + " of " + count;
        return new Sample(name, kind, fields("options", items((Object[]) options)));
    }

    private static Sample several(String kind, int count) {
        Value[] options = new Value[count];
        for (int i = 0; i < count; i++) {
            options[i] =
                    fields("text", "$x_" + i + "$", "feedback", "since " + i, "right", i % 2 == 0);
        }
        return new Sample(
                "several of " + count,
                kind,
                fields("several", true, "options", items((Object[]) options)));
    }

    private static Sample lab(String activation) {
        return new Sample(
                "the ReLU lab with " + activation + " and all set free",
                "network-lab",
                fields(
                        "target", RELU_LAB_TARGET,
                        "activation", activation,
                        "slider", TENTHS,
                        "units",
                                items(
                                        fields("w", "slider", "b", "slider"),
                                        fields("w", "slider", "b", "slider"),
                                        fields("w", "slider", "b", "slider"))));
    }

    /**
     * What comes of parameters.
     *
     * @param widget null where they have problems
     */
    public record Made(@Nullable Widget widget, GivenParams params) {

        /** Returns each problem as its path, what it is and what was expected. */
        public List<String> problems() {
            List<String> problems = new ArrayList<>();
            for (ParamProblem problem : params.problems()) {
                problems.add(problem.path() + ": " + problem.what() + "; " + problem.expected());
            }
            return problems;
        }

        /** Returns where each problem is. */
        public String paths() {
            StringBuilder paths = new StringBuilder();
            for (ParamProblem problem : params.problems()) {
                paths.append(problem.path()).append(' ');
            }
            return paths.toString();
        }

        /** Returns a number that the figure offers. */
        public double result(String name) {
            for (Result result : params.results()) {
                if (result.name().equals(name)) {
                    assertEquals(Text.NONE, result.obstacle());
                    return result.value().getAsDouble();
                }
            }
            throw new AssertionError("no " + name);
        }
    }

    /** Makes a figure of parameters. */
    public static Made make(String kind, Value.Fields given) {
        return make(kind, given, Memory.NONE);
    }

    /** As {@link #make(String, Value.Fields)}, with what was found out before. */
    public static Made make(String kind, Value.Fields given, Memory memory) {
        WidgetKind found = Objects.requireNonNull(Widgets.named(kind), kind);
        GivenParams params = found.read(given, Surroundings.of(SampleWords.words(), memory));
        return new Made(found.make(params), params);
    }

    /** Returns the figure with what its page carries. */
    public Made make() {
        return make(kind, params);
    }

    /**
     * Returns the figure.
     *
     * @throws IllegalStateException if its parameters have problems
     */
    public Widget widget() {
        Made made = make();
        if (made.widget() == null) {
            throw new IllegalStateException(name + ": " + made.problems());
        }
        return made.widget();
    }
}
