package org.chalkline.gallery;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Axis;
import org.chalkline.figure.Element;
import org.chalkline.figure.Label;
import org.chalkline.nn.Activation;
import org.chalkline.widget.ControlPanel;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Measure;
import org.chalkline.widget.Params;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.chalkline.widget.Words;
import org.jspecify.annotations.Nullable;

/**
 * z and a of each unit of a layer with one input.
 *
 * <p>Parameters: {@code units}, a list of {w, b, name, hue} whose w and b are numbers or sliders;
 * {@code slider}, the range of sliders that do not give their own; {@code activation}; {@code
 * input} with {@code from}, {@code to}, {@code label}; {@code y}, the interval drawn; {@code hues}
 * with {@code z} and {@code a}.
 *
 * <p>Measures: {@code bend0}, {@code bend1} …, where each unit's z is zero.
 */
final class Units implements Widget {

    private final UnitPlots plots;
    private final Controls controls;
    private final Words words;

    private Units(UnitPlots plots, Controls controls, Words words) {
        this.plots = plots;
        this.controls = controls;
        this.words = words;
    }

    static @Nullable Widget read(Params params, Words words) {
        QuantityReader quantities = new QuantityReader();
        List<Unit> units = readUnits(params, quantities, words);
        Activation activation = ActivationParam.read(params, "activation", Activation.RELU);
        Axis across = readInput(params);
        Axis up = PolylineParam.readAxis(params, "y", () -> new double[] {-4, 4}, Label.NONE);
        UnitPlots plots =
                UnitPlots.read(params.section("hues"), units, activation, across, up, words);
        return params.isClean() ? new Units(plots, quantities.controls(), words) : null;
    }

    /** Reads {@code slider} and {@code units}; at least one. */
    static List<Unit> readUnits(Params params, QuantityReader quantities, Words words) {
        quantities.readCommon(params);
        List<Unit> units = new ArrayList<>();
        for (Params unit : params.sections("units")) {
            units.add(Unit.read(unit, units.size(), quantities, words));
        }
        params.atBuild(
                () -> {
                    if (units.isEmpty()) {
                        String expected = "a list such as [{w: -2, b: 2}, {w: slider}]";
                        params.problem("units", "no units", expected);
                    }
                });
        return units;
    }

    /** Reads {@code input} with {@code from}, {@code to} and {@code label}. */
    static Axis readInput(Params params) {
        Params input = params.section("input");
        double[] ends = input.numbers(() -> ends(input));
        return new Axis(ends[0], ends[1], input.label("label", "$x$"));
    }

    private static double[] ends(Params input) {
        double from = input.number("from", 0);
        double to = input.number("to", 1);
        if (!(from < to)) {
            input.problem("to", "not above 'from'", "a number above 'from'");
            to = from + 1;
        }
        return new double[] {from, to};
    }

    @Override
    public Controls controls() {
        return controls;
    }

    @Override
    public List<Measure> measures() {
        return bends(plots.units(), controls);
    }

    /** Returns where each unit bends: {@code bend0} …. */
    static List<Measure> bends(List<Unit> units, Controls controls) {
        List<Measure> bends = new ArrayList<>();
        for (Unit unit : units) {
            bends.add(unit.bend(controls));
        }
        return bends;
    }

    @Override
    public State drag(State state, String handle, double x, double y) {
        return plots.drag(controls, state, handle, x);
    }

    @Override
    public View view(State state) {
        return View.of(
                plots.pen()
                        .of("div", "widget units")
                        .add(plots.draw(controls, state, Double.NaN))
                        .still(
                                () ->
                                        panel(
                                                plots.units(),
                                                new Quantity(0, -1),
                                                -1,
                                                LabOptions.NONE,
                                                controls,
                                                state,
                                                words))
                        .build());
    }

    /** Returns the sliders of units, those of a unit together under its name, and all others. */
    static Element.@Nullable Builder panel(
            List<Unit> units,
            Quantity more,
            int swap,
            LabOptions options,
            Controls controls,
            State state,
            Words words) {
        if (controls.isEmpty()) {
            return null;
        }
        ControlPanel panel = new ControlPanel(controls, state, words);
        for (Unit unit : units) {
            List<Integer> members = new ArrayList<>();
            for (Quantity quantity : List.of(unit.weight(), unit.bias())) {
                if (quantity.isFree()) {
                    members.add(quantity.control());
                }
            }
            if (!members.isEmpty()) {
                panel.group(unit.name(), unit.hue(), unit.link(), members);
            }
        }
        if (more.isFree()) {
            panel.add(more.control());
        }
        for (int extra :
                new int[] {
                    swap, options.cursor(), options.parts(), options.residual(), options.hint()
                }) {
            if (extra >= 0) {
                panel.add(extra);
            }
        }
        return panel.draw();
    }

    @Override
    public String describe(State state) {
        return plots.describe(controls, state);
    }
}
