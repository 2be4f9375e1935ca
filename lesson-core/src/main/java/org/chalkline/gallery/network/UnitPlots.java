package org.chalkline.gallery.network;

import java.util.List;
import org.chalkline.figure.Axis;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.figure.Line;
import org.chalkline.figure.Mark;
import org.chalkline.figure.Pen;
import org.chalkline.figure.Plot;
import org.chalkline.figure.Point;
import org.chalkline.nn.Activation;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.param.Declaration;
import org.chalkline.param.HueType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.text.Words;
import org.chalkline.widget.ControlPanel;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Quantity;
import org.chalkline.widget.State;
import org.jspecify.annotations.Nullable;

/**
 * For each unit of a layer a small plot of z, before the activation, and of a, after it.
 *
 * @param across the layer's input
 * @param up the interval of z and a
 * @param zName what the lesson calls z, before the activation
 * @param aName what it calls a, after it
 */
record UnitPlots(
        List<Unit> units,
        Activation activation,
        Axis across,
        Axis up,
        Hue zHue,
        Hue aHue,
        Label zName,
        Label aName,
        Pen pen,
        Words words) {

    private static final int PLACES = 1;
    private static final Param<Hue> Z = Param.of("z", HueType.HUE);
    private static final Param<Hue> A = Param.of("a", HueType.HUE);

    /** Declares {@code z} and {@code a}, the hues of these. */
    static void declareHues(Declaration declaration) {
        declaration.usual(Z, Hue.BLUE).usual(A, Hue.MAGENTA);
    }

    /** Returns plots with the hues that were declared. */
    static UnitPlots of(
            Params hues, List<Unit> units, Activation activation, Axis across, Axis up) {
        return new UnitPlots(
                units,
                activation,
                across,
                up,
                hues.get(Z),
                hues.get(A),
                hues.label("unit.z"),
                hues.label("unit.a"),
                hues.pen(),
                hues.words());
    }

    /** Returns the plots of the same units after another activation. */
    UnitPlots with(Activation other) {
        return new UnitPlots(units, other, across, up, zHue, aHue, zName, aName, pen, words);
    }

    /**
     * Draws a state.
     *
     * @param x where a cursor stands, or NaN where there is none in any state
     */
    Element draw(Controls controls, State state, double x) {
        Element.Builder list = pen.of("div", "unit-plots");
        for (Unit unit : units) {
            list.add(plot(unit, controls, state, x));
        }
        return list.build();
    }

    private Element plot(Unit unit, Controls controls, State state, double x) {
        double w = unit.w(controls, state);
        double b = unit.b(controls, state);
        PiecewiseLinear z = PiecewiseLinear.line(across.from(), across.to(), w, b);
        Plot plot = new Plot(pen, 300, 130, 30, across, up);
        if (!Double.isNaN(x)) {
            plot.handle(PolylineType.CURSOR)
                    .add(new Mark.Rule(x, Hue.GREY, Line.DASHED))
                    .add(new Mark.Dot(new Point(x, activation.value(w * x + b)), aHue, true));
        }
        plot.add(new Mark.Path(Curve.of(z), zHue, Line.DASHED))
                .add(new Mark.Path(Curve.activated(activation, z), aHue, Line.HEAVY))
                .add(new Mark.End(z.value(across.to()), zName, zHue))
                .add(new Mark.End(activation.value(z.value(across.to())), aName, aHue));
        if (unit.bias().isFree()) {
            String slider = controls.slider(unit.bias().control()).name();
            plot.add(new Mark.Handle(new Point(-b / w, 0), unit.hue(), slider, false));
        }
        Element.Builder title = pen.of("p", "unit-title").html(unit.name()).add(formula(w, b));
        return pen.of("div", "unit", unit.hue())
                .fixed(part -> part.set("data-link", unit.link()))
                .add(title)
                .add(plot.draw(describe(unit, w, b)))
                .still(() -> sliders(unit, controls, state))
                .build();
    }

    private Element.@Nullable Builder sliders(Unit unit, Controls controls, State state) {
        if (!unit.weight().isFree() && !unit.bias().isFree()) {
            return null;
        }
        ControlPanel sliders =
                ControlPanel.ofGroup(controls, state, words, unit.name(), unit.hue(), unit.link());
        for (Quantity quantity : List.of(unit.weight(), unit.bias())) {
            if (quantity.isFree()) {
                sliders.add(quantity.control());
            }
        }
        return sliders.draw();
    }

    /**
     * Returns the state after a handle was dragged to x: the handle of a bias, which stands where z
     * is zero, keeps the weight and sets the bias so that it stands there again.
     */
    State drag(Controls controls, State state, String handle, double x) {
        int control = controls.indexOf(handle);
        for (Unit unit : units) {
            if (unit.bias().control() == control) {
                return controls.set(state, control, -unit.w(controls, state) * x);
            }
        }
        return controls.set(state, control, x);
    }

    /** Writes z with its numbers: z = 1.0x − 1.0. */
    private Element.Builder formula(double w, double b) {
        return pen.of("span", "formula")
                .still(() -> zName.inHtml(Element.of("span")))
                .text(" = " + Digits.typeset(w, PLACES))
                .html(across.label())
                .text(" " + signed(b));
    }

    /** Writes a bias as it is added: + 1.0, − 1.0. */
    private static String signed(double b) {
        return (b < 0 ? "\u2212 " : "+ ") + Digits.fixed(Math.abs(b), PLACES);
    }

    /** Says where the unit's line stands and, for a rectifier, where it bends. */
    String describe(Unit unit, double w, double b) {
        double bend = -b / w;
        String name = unit.spoken();
        String weight = Digits.typeset(w, PLACES);
        String bias = signed(b);
        if (activation.isPiecewiseLinear()
                && activation != Activation.LINEAR
                && w != 0
                && bend > across.from()
                && bend < across.to()) {
            return words.say(
                    w > 0 ? "unit.bend.right" : "unit.bend.left",
                    name,
                    weight,
                    bias,
                    Digits.brief(bend, 2));
        }
        return words.say(
                "unit.ends",
                name,
                weight,
                bias,
                Digits.brief(activation.value(w * across.from() + b), 2),
                Digits.brief(activation.value(w * across.to() + b), 2));
    }

    /** Describes each unit. */
    String describe(Controls controls, State state, String separator) {
        StringBuilder out = new StringBuilder();
        for (Unit unit : units) {
            out.append(out.length() == 0 ? "" : separator);
            out.append(describe(unit, unit.w(controls, state), unit.b(controls, state)));
        }
        return out.toString();
    }
}
