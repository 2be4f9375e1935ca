package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Compiled;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Source;
import org.chalkline.expression.Type;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Label;
import org.chalkline.figure.Line;
import org.chalkline.figure.Point;
import org.chalkline.figure.Ticks;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ListType;
import org.chalkline.param.NumbersType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.WholeType;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * {@code surface: f(x, y)}: a relief over the plane of x and y that the reader turns, with {@code
 * levels} on its floor and the {@code path} of points on it. It has a plot of its own, in whose
 * middle its box stands: from −1 to 1 in each direction.
 */
final class SurfaceMark extends PlotMark {

    private static final Param<Formula> SURFACE =
            Param.of("surface", FormulaType.of(Type.NUMBER).by("x", "y"));
    private static final Param<Formula> PATH =
            Param.of("path", FormulaType.of(Type.list(Type.POINT)));
    private static final Param<Integer> LEVELS = Param.of("levels", WholeType.from(0, 30));
    private static final Param<PlotAxis> Z = Param.atBuild("z", PlotAxis.TYPE);

    /** The first and the last x, y and z. */
    private static final Param<double[]> BOX = Param.of("box", NumbersType.ANY);

    /** What x, y and z measure. */
    private static final Param<List<Template>> AXES =
            Param.of("axes", ListType.of(TemplateType.TEMPLATE));

    private static final Param<Formula> ANGLES = Param.of("angles", FormulaType.POINT);

    static final MarkKind KIND =
            new MarkKind("surface") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration
                            .required(SURFACE, Text.of("an expression of x and y, such as x y"))
                            .add(PATH, Z)
                            .usual(LEVELS, 8)
                            .type(HeatMark.CELLS, WholeType.from(2, 30))
                            .usual(HeatMark.CELLS, 16)
                            .derived(BOX, SurfaceMark::box)
                            .derived(AXES, SurfaceMark::axes)
                            .derived(ANGLES, SurfaceMark::angles);
                }

                @Override
                boolean hasPlace() {
                    return false;
                }

                @Override
                boolean needsFrame() {
                    return true;
                }

                @Override
                public PlotMark of(Params params) {
                    return new SurfaceMark(params);
                }
            };

    private static final int[][] CORNERS = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
    private static final int LEVEL_CELLS = 24;
    private static final int TRIED_CELLS = 12;
    private static final int TICKS = 4;

    /** How far from the middle of the box numbers and names stand along its edges. */
    private static final double NUMBERS = 1.05;

    private static final double NAMES = 1.5;

    /** From here on an edge is at its corner. */
    private static final double CORNER = 0.95;

    /** How far left of the upright edge its numbers stand, and how far above it its name. */
    private static final double ASIDE = 0.15;

    private static final Style EDGE = Style.of(Role.MUTED);
    private static final Style TRACK = new Style(Role.TARGET.hue(), Line.SOLID);

    private final Formula surface;
    private final @Nullable Formula path;
    private final int levels;
    private final int cells;
    private final double[] box;
    private final List<Template> axes;
    private final Formula angles;

    private SurfaceMark(Params params) {
        super(params, KIND);
        surface = params.get(SURFACE);
        path = params.find(PATH);
        levels = params.get(LEVELS);
        cells = params.get(HeatMark.CELLS);
        box = params.get(BOX);
        axes = params.get(AXES);
        angles = params.get(ANGLES);
    }

    @Override
    Frame ownFrame(double ratio) {
        double wide = Math.max(1, ratio);
        double high = Math.max(1, 1 / ratio);
        return new Frame(-wide, wide, -high, high);
    }

    private static Formula angles(GivenParams given) {
        Source both = new Source("(" + Turning.TURN + ", " + Turning.TILT + ")", problem -> {});
        Compiled compiled = FormulaType.POINT.compile(given, both);
        return compiled == null ? Formula.UNDEFINED : compiled.formula();
    }

    private static List<Template> axes(GivenParams given) {
        List<Template> axes = new ArrayList<>();
        for (Param<PlotAxis> each : List.of(Frames.X, Frames.Y, Z)) {
            PlotAxis own = given.findAround(each);
            PlotAxis like = Frames.axis(given, each);
            Label label = own == null || like == null ? Label.NONE : own.label();
            axes.add(TemplateType.of(label.isEmpty() && like != null ? like.label() : label));
        }
        return axes;
    }

    /** Returns the ends of the axes: of z those of what is drawn at the ends of the controls. */
    private static double[] box(GivenParams given) {
        Frame floor = Frames.around(given);
        double[] ends = {floor.left(), floor.right(), floor.bottom(), floor.top(), 0, 1};
        PlotNames names = given.findAround(PlotNames.NAMES);
        PlotAxis z = given.get(Z);
        Formula surface = given.get(SURFACE);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Eval<Double> eval : names == null ? List.<Eval<Double>>of() : names.atEnds()) {
            double[] some =
                    new Lattice(floor, TRIED_CELLS, (x, y) -> (Double) eval.call(surface, x, y))
                            .ends();
            least = Math.min(least, some[0]);
            most = Math.max(most, some[1]);
        }
        Double from = z.from();
        Double to = z.to();
        if (least <= most) {
            ends[4] = from == null ? least : from;
            ends[5] = Math.max(to == null ? most : to, Math.nextUp(ends[4]));
        }
        return ends;
    }

    private Lattice lattice(int size, Eval<Double> eval, Object... item) {
        return new Lattice(
                new Frame(box[0], box[1], box[2], box[3]),
                size,
                (x, y) -> (Double) value(eval, surface, x, y, item));
    }

    /** Returns where a point is seen. */
    private Point at(Projection seen, double x, double y, double z) {
        return seen.of(part(0, x), part(2, y), part(4, z));
    }

    /** Returns where between its ends a number is: from −1 to 1. */
    private double part(int end, double number) {
        return 2 * (number - box[end]) / (box[end + 1] - box[end]) - 1;
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        Lattice lattice = lattice(cells, eval, item);
        Point both = point(eval.call(angles));
        if (canvas.isMeasuring()) {
            return;
        }
        Projection seen = new Projection(both.x(), both.y());
        drawFloor(canvas, seen, eval, style, item);
        drawFacets(canvas, seen, lattice, style);
        drawEdges(canvas, seen, eval);
        List<Point> track = new ArrayList<>();
        if (path != null) {
            for (Point each : points(eval.call(path, item), 1)) {
                double z = (Double) value(eval, surface, each.x(), each.y(), item);
                track.add(at(seen, each.x(), each.y(), z));
            }
            canvas.line(track, TRACK, false);
        }
        Point last = track.isEmpty() ? seen.of(0, 0, 1) : track.get(track.size() - 1);
        canvas.dots(path == null ? List.of() : List.of(last), TRACK, 0);
        name(canvas, eval, style, last, item);
    }

    /** Draws lines of equal height below the surface, which hides some of them. */
    private void drawFloor(
            Canvas canvas, Projection seen, Eval<Double> eval, Style style, Object... item) {
        if (levels == 0) {
            return;
        }
        Lattice fine = lattice(LEVEL_CELLS, eval, item);
        List<Point> lines = new ArrayList<>();
        for (double level : ContourMark.levels(fine, (double) levels)) {
            for (List<Point> line : new Contour(fine, level).lines()) {
                for (Point each : line) {
                    lines.add(at(seen, each.x(), each.y(), box[4]));
                }
                lines.add(Blocks.GAP);
            }
        }
        canvas.line(lines, style.thin(), false);
    }

    /** Draws one facet after the other, those behind first. */
    private void drawFacets(Canvas canvas, Projection seen, Lattice lattice, Style style) {
        Shades shades = new Shades(box[4], box[5]);
        for (int row = 0; row < cells; row++) {
            int j = seen.isBackAtTop() ? cells - 1 - row : row;
            for (int column = 0; column < cells; column++) {
                int i = seen.isBackAtRight() ? cells - 1 - column : column;
                double sum = 0;
                List<Point> outline = new ArrayList<>();
                for (int[] corner : CORNERS) {
                    double z = lattice.value(i + corner[0], j + corner[1]);
                    double x = lattice.x(i + corner[0]);
                    outline.add(at(seen, x, lattice.y(j + corner[1]), z));
                    sum += z / CORNERS.length;
                }
                canvas.facet(outline, style, shades.place(sum));
            }
        }
    }

    /** Draws the edges at the front of the floor and an upright one, with numbers and names. */
    private void drawEdges(Canvas canvas, Projection seen, Eval<Double> eval) {
        double x = seen.isBackAtRight() ? -1 : 1;
        double y = seen.isBackAtTop() ? -1 : 1;
        // The upright edge is the left one of those that are neither at the front nor at the back.
        double side = seen.of(x, -y, 0).x() < seen.of(-x, y, 0).x() ? 1 : -1;
        Point foot = seen.of(x * side, -y * side, -1);
        Point head = seen.of(x * side, -y * side, 1);
        canvas.line(List.of(foot, head), EDGE, false);
        canvas.line(
                List.of(seen.of(-x, y, -1), seen.of(x, y, -1), seen.of(x, -y, -1)), EDGE, false);
        write(canvas, eval, 0, part -> seen.of(part, y * NUMBERS, -1));
        // The number of x stands at the corner that both have.
        write(
                canvas,
                eval,
                2,
                part -> part * y < CORNER ? seen.of(x * NUMBERS, part, -1) : Blocks.GAP);
        double rise = (head.y() - foot.y()) / 2;
        write(
                canvas,
                eval,
                4,
                part -> new Point(foot.x() - ASIDE, foot.y() + rise * (part + 1) + ASIDE / 2));
        canvas.tag(seen.of(0, y * NAMES, -1), true, axes.get(0), eval, EDGE);
        canvas.tag(seen.of(x * NAMES, 0, -1), true, axes.get(1), eval, EDGE);
        canvas.tag(new Point(head.x(), head.y() + ASIDE / 2), false, axes.get(2), eval, EDGE);
    }

    /** What stands at a part of an edge, from −1 to 1. */
    private interface Edge {
        Point at(double part);
    }

    private void write(Canvas canvas, Eval<Double> eval, int end, Edge edge) {
        Ticks ticks = Ticks.nice(box[end], box[end + 1], TICKS);
        for (int i = ticks.first(); i <= ticks.last(); i++) {
            double value = ticks.value(i);
            Template number = Template.of(Digits.typeset(value, ticks.places()));
            canvas.tag(edge.at(part(end, value)), true, number, eval, EDGE);
        }
    }
}
