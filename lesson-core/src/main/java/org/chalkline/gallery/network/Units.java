package org.chalkline.gallery.network;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Axis;
import org.chalkline.figure.Label;
import org.chalkline.nn.Activation;
import org.chalkline.param.Declaration;
import org.chalkline.param.ListType;
import org.chalkline.param.NumberType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.Section;
import org.chalkline.text.Text;
import org.chalkline.widget.ControlList;
import org.chalkline.widget.Controls;
import org.chalkline.widget.IntervalType;
import org.chalkline.widget.Labels;
import org.chalkline.widget.Measure;
import org.chalkline.widget.NumberSettingType;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;

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

    /** The units of a layer. */
    static final Param<List<Params>> UNITS = Param.of("units", Section.LIST);

    private static final Param<Activation> ACTIVATION =
            Param.of("activation", ActivationType.ACTIVATION);
    private static final Param<Double> FROM = Param.of("from", NumberType.ANY);
    private static final Param<Double> TO = Param.of("to", NumberType.ANY);
    private static final Param<Params> INPUT = Param.of("input", Section.SECTION);
    private static final Param<double[]> Y = Param.of("y", IntervalType.INTERVAL);
    private static final Param<Params> HUES = Param.of("hues", Section.SECTION);

    static final WidgetKind KIND =
            new WidgetKind("units") {
                @Override
                public List<String> parts() {
                    return List.of("titles", "formulas");
                }

                @Override
                protected List<String> wordGroups() {
                    return List.of("unit.");
                }

                @Override
                protected void declareOwn(Declaration declaration) {
                    declareUnits(declaration);
                    declaration
                            .usual(ACTIVATION, Activation.RELU)
                            .section(INPUT, Units::declareInput)
                            .usual(Y, new double[] {-4, 4})
                            .section(HUES, UnitPlots::declareHues);
                }

                @Override
                public Widget of(Params params) {
                    return new Units(params);
                }
            };

    private final UnitPlots plots;
    private final Controls controls;

    private Units(Params params) {
        ControlList list = new ControlList();
        List<Unit> units = read(params, list);
        Params input = params.get(INPUT);
        plots =
                UnitPlots.of(
                        params.get(HUES),
                        units,
                        params.get(ACTIVATION),
                        new Axis(
                                input.get(FROM),
                                input.get(TO),
                                params.label(() -> input.get(Labels.LABEL))),
                        IntervalType.axis(params, Y, Label.NONE));
        controls = list.controls();
    }

    private static void declareInput(Declaration declaration) {
        declaration
                .usual(FROM, 0.0)
                .usual(TO, 1.0)
                .usual(Labels.LABEL, Label.of("$x$"))
                .check(
                        input -> {
                            if (input.get(FROM) >= input.get(TO)) {
                                input.problem(
                                        TO,
                                        Text.of("not above 'from'"),
                                        Text.of("a number above 'from'"));
                            }
                        });
    }

    /** Declares {@code slider} and {@code units}. */
    static void declareUnits(Declaration declaration) {
        declaration
                .usual(NumberSettingType.AtBuild.COMMON, NumberSettingType.tenths())
                .type(UNITS, ListType.some(Section.of(Unit::declare)))
                .required(UNITS, Text.of("a list such as [{w: -2, b: 2}, {w: slider}]"));
    }

    /** Returns the units, whose sliders are added to the figure's controls. */
    static List<Unit> read(Params params, ControlList controls) {
        List<Unit> units = new ArrayList<>();
        for (Params unit : params.get(UNITS)) {
            units.add(Unit.of(unit, units.size(), controls));
        }
        return units;
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
                        .build());
    }

    @Override
    public String announce(State state) {
        return plots.describe(controls, state, "\n");
    }

    @Override
    public String describe(State state) {
        return plots.describe(controls, state, " ");
    }
}
