package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.figure.Plot;
import org.chalkline.figure.Point;
import org.chalkline.figure.Scale;
import org.chalkline.figure.Text;
import org.chalkline.figure.Whole;

/** Draws marks into a plot. */
final class SvgCanvas extends Canvas {

    /** In user units: what lies farther out is drawn there. */
    private static final double FARTHEST = 2000;

    /** In user units, how far a point may lie from a line on which it is left out. */
    private static final double FLAT = 0.05;

    /** So many points in a row may be left out; else a slow bend would be cut off. */
    private static final int MOST_SKIPPED = 6;

    private static final double DOT = 4.5;
    private static final double ARROW = 10;

    private static final String[] NODE_WORDS = {"in-node", "at-node", "at-node"};

    /** The height of a node. */
    private static final double NODE = 34;

    /** From a point to the line of the words above it. */
    private static final double ABOVE = 6;

    private static final double BELOW = 18;
    private static final double HALF_LETTER = 5;

    /** A number may stand after each of so many parts of a line. */
    private static final int PARTS = 6;

    private static final double KEY_GAP = 14;
    private static final int KEY_WIDTH = 12;
    private static final double KEY_WORDS = 20;

    private final Plot plot;
    private final Scale x;
    private final Scale y;
    private final LabelPlaces places;

    // Drawn whole, since there may be more or fewer of them in another state.
    private final Whole shapes = new Whole("g");
    private final Whole words = new Whole("g");
    private final List<Runnable> labels = new ArrayList<>();

    SvgCanvas(Plot plot) {
        super(new Frame(plot.x().from(), plot.x().to(), plot.y().from(), plot.y().to()));
        this.plot = plot;
        x = plot.x();
        y = plot.y();
        places = new LabelPlaces(x, y);
    }

    /** Puts what was drawn into the plot. */
    void finish() {
        labels.forEach(Runnable::run);
        plot.add(shapes.element()).write(words.element());
    }

    private static double bounded(double place) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, place));
    }

    /** Returns the place of a number, below the first one of a logarithmic axis, too. */
    private static double place(Scale scale, double value) {
        double first = scale.from();
        return scale.isLogarithmic() && value < first
                ? 2 * scale.start() - scale.at(first / Math.max(0, value) * first)
                : scale.at(value);
    }

    private double across(Point point) {
        return bounded(place(x, point.x()));
    }

    private double up(Point point) {
        return bounded(place(y, point.y()));
    }

    private static boolean isDefined(Point point) {
        return !Double.isNaN(point.x()) && !Double.isNaN(point.y());
    }

    /** Returns a path through points, without those that lie on the straight line anyway. */
    private PathData path(List<Point> points) {
        PathData path = new PathData();
        Point kept = Blocks.GAP;
        int skipped = 0;
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (!isDefined(point)) {
                kept = point;
                continue;
            }
            places.avoid(across(point), up(point));
            boolean isIdle =
                    skipped < MOST_SKIPPED
                            && i + 1 < points.size()
                            && isStraight(kept, point, points.get(i + 1));
            skipped = isIdle ? skipped + 1 : 0;
            if (!isIdle) {
                step(path, isDefined(kept), point);
                kept = point;
            }
        }
        return path;
    }

    /** Returns whether the way from one point to another goes past one between, as good as. */
    private boolean isStraight(Point from, Point between, Point to) {
        double dx = across(between) - across(from);
        double dy = up(between) - up(from);
        double wide = across(to) - across(from);
        double high = up(to) - up(from);
        double along = dx * (wide - dx) + dy * (high - dy);
        double aside = Math.abs(wide * dy - high * dx);
        return along >= 0 && aside <= FLAT * Math.sqrt(wide * wide + high * high);
    }

    private void step(PathData path, boolean isDrawn, Point to) {
        if (isDrawn) {
            path.line(across(to), up(to));
        } else {
            path.move(across(to), up(to));
        }
    }

    private void add(String cssClass, Style style, Object path) {
        shapes.add(
                new Whole("path")
                        .set("class", style.hue().cssClass() + " " + cssClass)
                        .set("d", path.toString()));
    }

    @Override
    void line(List<Point> points, Style style, boolean isArrow) {
        add("stroke " + style.line().cssClass(), style, path(points));
        if (isArrow && points.size() > 1) {
            add(
                    "filled",
                    style,
                    arrow(points.get(points.size() - 2), points.get(points.size() - 1)));
        } else {
            add("beyond", style, plot.beyond(points));
        }
    }

    /** A head at the end of a line. */
    private PathData arrow(Point from, Point to) {
        double dx = across(to) - across(from);
        double dy = up(to) - up(from);
        double length = Math.sqrt(dx * dx + dy * dy);
        if (!(length > 0)) {
            return new PathData();
        }
        double ux = dx / length * ARROW;
        double uy = dy / length * ARROW;
        double backX = across(to) - ux;
        double backY = up(to) - uy;
        return new PathData()
                .move(across(to), up(to))
                .line(backX - uy * 0.4, backY + ux * 0.4)
                .line(backX + uy * 0.4, backY - ux * 0.4)
                .close();
    }

    @Override
    void fill(List<Point> outline, Style style) {
        add("area", style, path(outline).close());
    }

    @Override
    void shade(List<Point> outline, Style style, double strength) {
        PathData path = new PathData();
        boolean isDown = false;
        for (Point point : outline) {
            boolean isDefined = isDefined(point);
            if (isDefined) {
                step(path, isDown, point);
            }
            isDown = isDefined;
        }
        shapes.add(
                new Whole("path")
                        .set("class", style.hue().cssClass() + " shade")
                        .set("fill-opacity", strength)
                        .set("d", path.toString()));
    }

    @Override
    void facet(List<Point> outline, Style style, int shade) {
        PathData path = new PathData();
        if (shade >= 0) {
            path.move(across(outline.get(0)), up(outline.get(0)));
            for (Point point : outline) {
                path.line(across(point), up(point));
            }
        }
        add("facet facet-" + shade, style, path.close());
    }

    @Override
    void node(Point at, double half, List<Template> parts, Eval<Double> eval, List<Style> styles) {
        double left = across(new Point(at.x() - half, at.y()));
        double width = 2 * (across(at) - left);
        shapes.add(
                new Whole("rect")
                        .set("class", styles.get(0).hue().cssClass() + " node-box")
                        .set("x", left)
                        .set("y", up(at) - NODE / 2)
                        .set("width", width)
                        .set("height", NODE)
                        .set("rx", NODE / 4));
        double[] feet = {0, -NODE / 2 - ABOVE, NODE / 2 + ABOVE};
        String[] baselines = {"central", "auto", "hanging"};
        for (int i = 0; i < feet.length; i++) {
            Whole note =
                    middle(across(at), up(at) + feet[i], styles.get(i), true)
                            .set("dominant-baseline", baselines[i]);
            words.add(new Whole("g").set("class", NODE_WORDS[i]).add(parts.get(i).svg(note, eval)));
        }
    }

    @Override
    void number(List<Point> line, String number, Style style) {
        labels.add(
                () -> {
                    for (int part = 1; part < PARTS; part++) {
                        Point at = line.get(line.size() * part / PARTS);
                        double left = across(at);
                        double foot = up(at) + HALF_LETTER;
                        if (places.isFree(left, foot, number)) {
                            places.take(left, foot, number);
                            words.add(
                                    middle(left, up(at), style, true)
                                            .set("dominant-baseline", "central")
                                            .add(new Text(number)));
                            return;
                        }
                    }
                });
    }

    @Override
    void key(String least, String most, Style style) {
        double left = x.end() + KEY_GAP;
        double high = (y.start() - y.end() - 2 * KEY_WORDS) / Shades.COUNT;
        for (int i = 0; i < Shades.COUNT; i++) {
            double foot = y.start() - KEY_WORDS - i * high;
            words.add(
                    new Whole("path")
                            .set("class", style.hue().cssClass() + " shade")
                            .set("fill-opacity", Shades.strength(i))
                            .set(
                                    "d",
                                    new PathData()
                                            .move(left, foot)
                                            .line(left + KEY_WIDTH, foot)
                                            .line(left + KEY_WIDTH, foot - high)
                                            .line(left, foot - high)
                                            .close()
                                            .toString()));
        }
        double middle = left + KEY_WIDTH / 2.0;
        words.add(middle(middle, y.start(), style, true).add(new Text(least)));
        double head = y.end() + KEY_WORDS - HALF_LETTER;
        words.add(middle(middle, head, style, true).add(new Text(most)));
    }

    /** Starts words whose middle stands at a place. */
    private static Whole middle(double left, double foot, Style style, boolean isShown) {
        return note(new LabelPlaces.Place(left, foot, "middle"), style, isShown);
    }

    @Override
    void dots(List<Point> points, Style style, int shape) {
        PathData path = new PathData();
        for (Point point : points) {
            if (isDefined(point) && x.covers(point.x()) && y.covers(point.y())) {
                places.avoid(across(point), up(point));
                addShape(path, across(point), up(point), shape);
            }
        }
        add(shape < 0 ? "dot hollow" : "dot filled", style, path);
    }

    /** A disc, a square, a triangle, a diamond. */
    private static void addShape(PathData path, double x, double y, int shape) {
        switch (shape) {
            case 1 -> path.move(x - 4, y - 4).around("h8v8h-8Z");
            case 2 -> path.move(x, y - 5.5).around("l5 9h-10Z");
            case 3 -> path.move(x, y - 6).around("l6 6-6 6-6-6Z");
            default -> path.move(x - DOT, y).around("a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z");
        }
    }

    @Override
    void rule(boolean isUpright, double at, Style style) {
        boolean isSeen = (isUpright ? x : y).covers(at);
        PathData path = new PathData();
        if (isSeen && isUpright) {
            path.move(x.at(at), y.start()).line(x.at(at), y.end());
        } else if (isSeen) {
            path.move(x.start(), y.at(at)).line(x.end(), y.at(at));
        }
        add("stroke " + style.line().cssClass(), style, path);
    }

    @Override
    void label(Point at, Template label, Eval<Double> eval, Style style, Object... variables) {
        boolean isSeen = isDefined(at) && x.covers(at.x()) && y.covers(at.y());
        String text = label.text(eval, variables);
        // Once all marks are drawn, which it shall not cover.
        labels.add(
                () -> {
                    LabelPlaces.Place place =
                            places.find(isSeen ? across(at) : 0, isSeen ? up(at) : 0, text, isSeen);
                    boolean isShown = isSeen && !text.isEmpty();
                    words.add(label.svg(note(place, style, isShown), eval, variables));
                });
    }

    private static Whole note(LabelPlaces.Place place, Style style, boolean isShown) {
        return new Whole("text")
                .set("class", "note " + style.hue().cssClass())
                .set("x", place.x())
                .set("y", place.y())
                .set("text-anchor", place.anchor())
                .set("visibility", isShown ? "visible" : "hidden");
    }

    @Override
    void tag(
            Point at,
            boolean isBelow,
            Template label,
            Eval<Double> eval,
            Style style,
            Object... variables) {
        boolean isSeen = isDefined(at) && x.covers(at.x());
        String text = label.text(eval, variables);
        double left = isSeen ? across(at) : 0;
        double place = isSeen ? Math.max(y.end(), Math.min(y.start(), up(at))) : 0;
        places.take(left, place + (isBelow ? BELOW : -ABOVE), text);
        boolean isShown = isSeen && !text.isEmpty();
        Whole note =
                middle(left, place + (isBelow ? ABOVE : -ABOVE), style, isShown)
                        .set("dominant-baseline", isBelow ? "hanging" : "auto");
        labels.add(() -> words.add(label.svg(note, eval, variables)));
    }

    @Override
    double squareness() {
        return (x.to() - x.from())
                / (x.end() - x.start())
                / ((y.to() - y.from()) / (y.start() - y.end()));
    }
}
