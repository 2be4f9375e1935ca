package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Compiled;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Source;
import org.chalkline.figure.Label;
import org.chalkline.figure.Point;
import org.chalkline.figure.Tick;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.LabelType;
import org.chalkline.param.ListType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.TextType;
import org.chalkline.param.Value;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * {@code bars: list}: a bar for each number, over 0, 1, 2 … or {@code at: list}, with the {@code
 * names} of the list below them.
 */
final class BarsMark extends PlotMark {

    private static final Param<Formula> BARS = Param.of("bars", FormulaType.NUMBERS);
    private static final Param<Formula> PLACES = Param.of("at", FormulaType.NUMBERS);
    private static final Param<List<Label>> NAMES =
            Param.atBuild("names", ListType.of(LabelType.LABEL));

    /** What the bars are called when they are read aloud. */
    private static final Param<List<String>> SPOKEN =
            Param.of("spoken", ListType.of(TextType.TEXT));

    static final MarkKind KIND =
            new MarkKind("bars") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration
                            .required(BARS, Text.of("a list of numbers, such as [3, 1, 2]"))
                            .add(PLACES)
                            .usualFrom(NAMES, BarsMark::namesOfList)
                            .derived(SPOKEN, BarsMark::spoken);
                }

                @Override
                boolean hasPlace() {
                    return false;
                }

                @Override
                public PlotMark of(Params params) {
                    return new BarsMark(params);
                }
            };

    /** Half of a bar, in distances between two. */
    private static final double HALF = 0.4;

    private final Params params;
    private final Formula bars;
    private final @Nullable Formula places;
    private final List<String> spoken;

    private BarsMark(Params params) {
        super(params, KIND);
        this.params = params;
        bars = params.get(BARS);
        places = params.find(PLACES);
        spoken = params.get(SPOKEN);
    }

    /** Returns the names that the list has of its own. */
    private static List<Label> namesOfList(GivenParams given) {
        Value value = given.fields().get(BARS.name());
        Compiled list =
                value instanceof Value.Word word
                        ? FormulaType.NUMBERS.compile(given, new Source(word.text(), p -> {}))
                        : null;
        return list == null ? List.of() : list.type().names().stream().map(Label::of).toList();
    }

    private static List<String> spoken(GivenParams given) {
        return given.get(NAMES).stream().map(Label::plain).toList();
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        Object[] heights = (Object[]) eval.call(bars, item);
        Object[] at = places == null ? new Object[0] : (Object[]) eval.call(places, item);
        double half = HALF * (at.length > 1 ? Math.abs((Double) at[1] - (Double) at[0]) : 1);
        Blocks blocks = new Blocks();
        for (int i = 0; i < heights.length; i++) {
            double x = i < at.length ? (Double) at[i] : i;
            double height = (Double) heights[i];
            blocks.add(x - half, x + half, 0, height);
            tag(canvas, eval, style, new Point(x, height), i, item);
        }
        blocks.draw(canvas, style);
    }

    @Override
    List<Tick> ticks() {
        List<Label> names = params.get(NAMES);
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ticks.add(Tick.of(i, names.get(i), false));
        }
        return places == null ? ticks : List.of();
    }

    @Override
    String said(Eval<Double> eval, Object... item) {
        if (spoken.isEmpty()) {
            return super.said(eval, item);
        }
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < spoken.size(); i++) {
            said.append(i == 0 ? "" : ", ")
                    .append(spoken.get(i))
                    .append(' ')
                    .append(label().ofItem(i).text(eval, item));
        }
        return said.toString();
    }
}
