package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.figure.Axis;
import org.chalkline.figure.Label;
import org.chalkline.figure.Plot;
import org.chalkline.figure.Point;
import org.chalkline.figure.Scale;
import org.chalkline.figure.Tick;
import org.chalkline.figure.Ticks;
import org.chalkline.param.Declaration;
import org.chalkline.param.FlagType;
import org.chalkline.param.GivenParams;
import org.chalkline.param.LabelType;
import org.chalkline.param.ListType;
import org.chalkline.param.NumbersType;
import org.chalkline.param.Param;
import org.chalkline.param.ParamGroup;
import org.chalkline.param.Params;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** Marks over two axes; a figure has one or several. */
final class OnePlot {

    static final Param<List<PlotMark>> DRAW = Param.of("draw", ListType.of(AnyMark.ANY));

    /** The ends of x and of y; 1 for each axis that is logarithmic; 1 for a label at the foot. */
    private static final Param<double[]> VIEW = Param.of("view", NumbersType.ANY);

    private static final Param<Label> TITLE = Param.atBuild("title", LabelType.LABEL);
    private static final Param<Boolean> EQUAL = Param.atBuild("equal", FlagType.FLAG);

    private static final double LEFT = 40;
    private static final double RIGHT = 40;
    private static final double ABOVE_AND_BELOW = 50;

    /** Room for what x measures. */
    private static final double FOOT = 20;

    private static final double MARGIN = 0.05;
    private static final int TICKS = 8;

    /** One of several plots. */
    static final ParamGroup<OnePlot> TYPE =
            new ParamGroup<>() {
                @Override
                protected void declare(Declaration declaration) {
                    declaration.add(Frames.NAME);
                    OnePlot.declare(declaration);
                }

                @Override
                public OnePlot of(Params params) {
                    return new OnePlot(params);
                }
            };

    private final Params params;
    private final List<PlotMark> marks;

    OnePlot(Params params) {
        this.params = params;
        marks = params.get(DRAW);
    }

    /** Declares axes and marks. */
    static void declare(Declaration declaration) {
        declaration
                .add(TITLE, Frames.X, Frames.Y)
                .usual(EQUAL, false)
                .add(DRAW)
                .derived(VIEW, OnePlot::view)
                .check(OnePlot::checkX)
                .check(OnePlot::checkAlone);
    }

    /** Tells of marks beside one that needs the plot for itself. */
    private static void checkAlone(GivenParams given) {
        List<PlotMark> all = given.get(DRAW);
        if (all.size() > 1 && ownFrame(all, 1) != null) {
            given.problem(
                    DRAW,
                    Text.of("a surface or network beside other marks"),
                    Text.of("a plot of its own for it"));
        }
    }

    /** Tells of a plot in which nothing says how far its curves go. */
    private static void checkX(GivenParams given) {
        PlotAxis x = given.get(Frames.X);
        PlotNames names = given.findAround(PlotNames.NAMES);
        List<PlotMark> all = given.get(DRAW);
        boolean isOpen = x.like() == null && (x.from() == null || x.to() == null);
        if (names == null
                || !isOpen
                || !given.isClean()
                || all.stream().noneMatch(PlotMark::isOverAll)) {
            return;
        }
        Frame frame = Frames.frame(x, given.get(Frames.Y), Double.NaN, Double.NaN);
        double[] across = measured(all, names.atEnds(), frame).across();
        if (!(across[0] <= across[1])) {
            given.problem(
                    DRAW,
                    Text.of("the plot has no interval of {0}", "x"),
                    Text.of("such as {0}: [-5, 5]", "x"));
        }
    }

    private static double[] view(GivenParams given) {
        PlotAxis x = given.get(Frames.X);
        PlotAxis y = given.get(Frames.Y);
        PlotNames names = given.findAround(PlotNames.NAMES);
        double[] ends = {
            0, 1, 0, 1, flag(x.isLogarithmic()), flag(y.isLogarithmic()), flag(!x.label().isEmpty())
        };
        if (names == null || !given.isClean()) {
            return ends;
        }
        List<PlotMark> all = given.get(DRAW);
        List<OnePlot> several = given.findAround(PlotKind.PLOTS);
        boolean isOne = several == null || several.isEmpty();
        Frame own = ownFrame(all, wide(isOne) / high(isOne));
        if (own != null) {
            return new double[] {own.left(), own.right(), own.bottom(), own.top(), 0, 0, 0};
        }
        List<Eval<Double>> evals = names.atEnds();
        Frame frame = Frames.frame(x, y, Double.NaN, Double.NaN);
        double[] likeX = ends(given, x.like());
        double[] likeY = ends(given, y.like());
        if (likeX == null) {
            put(ends, 0, x, measured(all, evals, frame).across(), !ticks(all).isEmpty());
        } else {
            System.arraycopy(likeX, 0, ends, 0, 2);
        }
        if (likeY == null) {
            // What is drawn over all x needs to know it.
            Frame wide = new Frame(ends[0], ends[1], frame.bottom(), frame.top());
            put(ends, 2, y, measured(all, evals, wide).up(), false);
        } else {
            System.arraycopy(likeY, 0, ends, 2, 2);
        }
        if (given.get(EQUAL)) {
            equalize(ends, isOne);
        }
        return ends;
    }

    /** Returns what a plot shows that a mark has for itself, without axes; null for others. */
    private static @Nullable Frame ownFrame(List<PlotMark> marks, double ratio) {
        for (PlotMark mark : marks) {
            Frame own = mark.ownFrame(ratio);
            if (own != null) {
                return own;
            }
        }
        return null;
    }

    private boolean hasAxes() {
        return ownFrame(marks, 1) == null;
    }

    private static double wide(boolean isOne) {
        return PlotWidget.width(isOne) - LEFT - RIGHT;
    }

    private static double high(boolean isOne) {
        return PlotWidget.height(isOne) - ABOVE_AND_BELOW;
    }

    private static double flag(boolean is) {
        return is ? 1 : 0;
    }

    /** Returns the ends of the axis of another plot that an axis is like, or null. */
    private static double @Nullable [] ends(GivenParams given, @Nullable String like) {
        List<OnePlot> all = like == null ? null : given.findAround(PlotKind.PLOTS);
        for (OnePlot plot : all == null ? List.<OnePlot>of() : all) {
            for (Param<PlotAxis> axis : List.of(Frames.X, Frames.Y)) {
                if ((plot.params.find(Frames.NAME) + "." + axis.name()).equals(like)) {
                    PlotAxis own = plot.params.get(axis);
                    Double from = own.from();
                    Double to = own.to();
                    if (!plot.hasAxes() && from != null && to != null) {
                        // What it shows is no part of its axes.
                        return new double[] {from, to};
                    }
                    double[] ends = plot.params.get(VIEW);
                    int place = axis.equals(Frames.X) ? 0 : 2;
                    return new double[] {ends[place], ends[place + 1]};
                }
            }
        }
        return null;
    }

    /** Tells of axes that are like no axis, or like one that is like another. */
    static void checkLikes(GivenParams given) {
        List<String> known = new ArrayList<>();
        List<OnePlot> all = given.get(PlotKind.PLOTS);
        for (OnePlot plot : all) {
            for (Param<PlotAxis> axis : List.of(Frames.X, Frames.Y)) {
                String name = plot.params.find(Frames.NAME);
                if (name != null && plot.params.get(axis).like() == null) {
                    known.add(name + "." + axis.name());
                }
            }
        }
        checkLikes(given, known);
        all.forEach(plot -> checkLikes((GivenParams) plot.params, known));
    }

    private static void checkLikes(GivenParams plot, List<String> known) {
        for (Param<PlotAxis> axis : List.of(Frames.X, Frames.Y)) {
            String like = plot.get(axis).like();
            if (like != null && !known.contains(like)) {
                plot.problem(
                        axis,
                        Text.of("no axis '{0}' of a plot", like),
                        known.isEmpty()
                                ? Text.of("one such as map.x, where another plot has the name map")
                                : Text.list(known));
            }
        }
    }

    /** Widens one of the intervals, so that a circle is round. */
    private static void equalize(double[] ends, boolean isOne) {
        double wide = wide(isOne);
        double high = high(isOne);
        double unit = Math.max((ends[1] - ends[0]) / wide, (ends[3] - ends[2]) / high);
        double moreX = (unit * wide - (ends[1] - ends[0])) / 2;
        double moreY = (unit * high - (ends[3] - ends[2])) / 2;
        ends[0] -= moreX;
        ends[1] += moreX;
        ends[2] -= moreY;
        ends[3] += moreY;
    }

    private static Extent measured(List<PlotMark> marks, List<Eval<Double>> evals, Frame frame) {
        Extent extent = new Extent(frame);
        for (Eval<Double> eval : evals) {
            for (PlotMark mark : marks) {
                mark.draw(extent, eval, mark.style(Role.MUTED));
            }
        }
        return extent;
    }

    /**
     * Puts the ends of an axis: what the author says, else nice numbers around what is drawn.
     *
     * @param isNamed whether names stand at it in the place of numbers
     */
    private static void put(
            double[] ends, int place, PlotAxis axis, double[] needed, boolean isNamed) {
        Double from = axis.from();
        Double to = axis.to();
        double least = needed[0] <= needed[1] ? needed[0] : 0;
        double most = needed[0] <= needed[1] ? needed[1] : 1;
        double margin = Math.max((most - least) * MARGIN, least == most ? 0.5 : 0);
        double low = from == null ? least == 0 ? 0 : least - margin : from;
        double high = to == null ? most + margin : to;
        if (low >= high) {
            high = low + 1;
        }
        if (isNamed) {
            ends[place] = low;
            ends[place + 1] = high;
            return;
        }
        Ticks ticks = Ticks.nice(low, high, TICKS);
        boolean isLow = ticks.value(ticks.first()) > low + 1e-12;
        boolean isHigh = ticks.value(ticks.last()) < high - 1e-12;
        ends[place] = from == null ? ticks.value(ticks.first() - (isLow ? 1 : 0)) : low;
        ends[place + 1] = to == null ? ticks.value(ticks.last() + (isHigh ? 1 : 0)) : high;
    }

    /** Returns its name, or an empty text; when the site is built only. */
    String name() {
        String name = params.find(Frames.NAME);
        return name == null ? "" : name;
    }

    /** Returns the heading of the plot; the browser has it drawn already. */
    Label title() {
        return params.label(
                () -> {
                    Label title = params.find(TITLE);
                    return title == null ? Label.NONE : title;
                });
    }

    /** Draws the marks at the state of an evaluation. */
    Plot draw(Eval<Double> eval, double width, double height) {
        double[] ends = params.get(VIEW);
        Axis across = new Axis(ends[0], ends[1], ends[4] > 0, params.label(() -> label(Frames.X)));
        Axis up = new Axis(ends[2], ends[3], ends[5] > 0, params.label(() -> label(Frames.Y)));
        double foot = ends[6] * FOOT;
        Plot plot = new Plot(params.pen(), width, height + foot, RIGHT, foot, across, up);
        plot.ticks(this::below, this::beside);
        SvgCanvas canvas = new SvgCanvas(plot);
        draw(canvas, eval);
        canvas.finish();
        return plot;
    }

    private Label label(Param<PlotAxis> axis) {
        return hasAxes() ? params.get(axis).label() : Label.NONE;
    }

    private @Nullable List<Tick> beside(Scale scale, int most) {
        return hasAxes() ? params.get(Frames.Y).ticks(scale, most) : List.of();
    }

    private @Nullable List<Tick> below(Scale scale, int most) {
        if (!hasAxes()) {
            return List.of();
        }
        List<Tick> given = params.get(Frames.X).ticks(scale, most);
        List<Tick> named = ticks(marks);
        return given == null && !named.isEmpty() ? named : given;
    }

    private static List<Tick> ticks(List<PlotMark> marks) {
        return marks.stream().flatMap(mark -> mark.ticks().stream()).toList();
    }

    private void draw(Canvas canvas, Eval<Double> eval) {
        int turn = 0;
        for (PlotMark mark : marks) {
            Role usual = Role.IN_TURN.get(turn % Role.IN_TURN.size());
            mark.draw(canvas, eval, mark.style(usual));
            turn += mark.label().isEmpty() || mark.hasStyle() ? 0 : 1;
        }
    }

    /** Returns how far apart two points are on the page, in user units. */
    double distance(Point one, Point other, double width, double height) {
        double[] ends = params.get(VIEW);
        double across = width * (one.x() - other.x()) / (ends[1] - ends[0]);
        double up = height * (one.y() - other.y()) / (ends[3] - ends[2]);
        return Math.sqrt(across * across + up * up);
    }

    /** Returns the labels of its marks. */
    List<PlotMark> marks() {
        return marks;
    }
}
