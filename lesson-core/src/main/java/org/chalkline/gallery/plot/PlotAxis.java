package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.figure.Label;
import org.chalkline.figure.Scale;
import org.chalkline.figure.Tick;
import org.chalkline.param.Declaration;
import org.chalkline.param.FlagType;
import org.chalkline.param.GivenParams;
import org.chalkline.param.LabelType;
import org.chalkline.param.ListType;
import org.chalkline.param.Param;
import org.chalkline.param.ParamGroup;
import org.chalkline.param.Params;
import org.chalkline.param.TextType;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an author says of an axis; when the site is built only.
 *
 * @param from its first number, or null for what the marks need
 * @param to its last number, or null for what the marks need
 * @param label what it measures, with its unit
 * @param isLogarithmic whether equal ratios are equal lengths
 * @param isHidden whether neither lines nor numbers are drawn
 * @param ticks where numbers stand; null for the usual
 * @param format how they are written
 * @param like the plot and the axis whose ends it takes, such as {@code map.x}; null for none
 */
record PlotAxis(
        @Nullable Double from,
        @Nullable Double to,
        Label label,
        boolean isLogarithmic,
        boolean isHidden,
        @Nullable AxisTicks ticks,
        AxisFormat format,
        @Nullable String like) {

    private static final Param<List<Double>> RANGE =
            Param.atBuild("range", ListType.of(ConstantType.CONSTANT, 2, 2));
    private static final Param<Double> FROM = Param.atBuild("from", ConstantType.CONSTANT);
    private static final Param<Double> TO = Param.atBuild("to", ConstantType.CONSTANT);
    private static final Param<Label> LABEL = Param.atBuild("label", LabelType.LABEL);
    private static final Param<String> UNIT = Param.atBuild("unit", TextType.TEXT);
    private static final Param<Boolean> LOG = Param.atBuild("log", FlagType.FLAG);
    private static final Param<Boolean> HIDE = Param.atBuild("hide", FlagType.FLAG);

    private static final Param<AxisTicks> TICKS = Param.atBuild("ticks", AxisTicks.TYPE);
    private static final Param<AxisFormat> FORMAT = Param.atBuild("format", AxisFormat.TYPE);
    static final Param<String> LIKE = Param.atBuild("like", TextType.TEXT);

    /** An axis: {@code [0, 100]} or {@code {from: 0, to: 100, label: distance, unit: m}}. */
    static final ParamGroup<PlotAxis> TYPE =
            new ParamGroup<>() {
                @Override
                protected void declare(Declaration declaration) {
                    declaration
                            .add(RANGE)
                            .shortFor(RANGE)
                            .add(FROM, TO, LABEL, UNIT)
                            .usual(LOG, false)
                            .usual(HIDE, false)
                            .add(TICKS)
                            .usualFrom(FORMAT, given -> AxisFormat.TYPE.standIn())
                            .add(LIKE)
                            .apart(LIKE, RANGE)
                            .apart(LIKE, FROM)
                            .apart(LIKE, TO)
                            .check(PlotAxis::check);
                }

                @Override
                public PlotAxis of(Params params) {
                    return PlotAxis.from(params);
                }

                @Override
                public boolean isCarried() {
                    return false;
                }
            };

    private static PlotAxis from(Params params) {
        List<Double> range = params.get(RANGE);
        boolean isRange = range.size() == 2;
        Label label = params.find(LABEL);
        String unit = params.find(UNIT);
        return new PlotAxis(
                isRange ? range.get(0) : params.find(FROM),
                isRange ? range.get(1) : params.find(TO),
                label == null ? Label.NONE : NameLabels.withUnit(label, unit),
                params.get(LOG),
                params.get(HIDE),
                params.find(TICKS),
                params.get(FORMAT),
                params.find(LIKE));
    }

    /** Returns where numbers stand, or null for the usual. */
    @Nullable List<Tick> ticks(Scale scale, int most) {
        if (isHidden) {
            return List.of();
        }
        if (ticks != null) {
            return ticks.of(scale, format);
        }
        return format.isPlain() || isLogarithmic ? null : AxisTicks.even(scale, most, format);
    }

    private static void check(GivenParams given) {
        PlotAxis axis = PlotAxis.from(given);
        Double from = axis.from();
        Double to = axis.to();
        if (from != null && to != null && from >= to) {
            given.problem(
                    given.isGiven(RANGE) ? RANGE : TO,
                    Text.of("not above 'from'"),
                    Text.of("a number above 'from'"));
        }
    }
}
