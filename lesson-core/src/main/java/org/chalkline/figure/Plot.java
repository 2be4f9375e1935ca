package org.chalkline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of marks over two axes.
 *
 * <p>The axes go through zero where zero is in view, as thin lines; numbers stand at the left and
 * at the foot. Lines are cut at the frame, so a steep one cannot cover the numbers; arrows tell
 * where they go on.
 */
public final class Plot {

    private static final double TICK_GAP = 10;
    private static final double END_START = 10;
    private static final double END_GAP = 20;
    private static final double DOT_RADIUS = 4.5;
    private static final double HANDLE_RADIUS = 7;

    /** Around a handle's middle: a finger must hit it. */
    private static final double GRIP_RADIUS = 22;

    /** Room around the frame in which dots at its edge stay whole. */
    private static final double BLEED = 6;

    /** User units outside the frame that can be seen. */
    private static final double LEAST_BEYOND = 1;

    private final Pen pen;
    private final double width;
    private final double height;
    private final double foot;
    private final Scale x;
    private final Scale y;
    private final Axis across;
    private final Axis up;
    private final Element.Builder shapes;
    private final Element.Builder words;
    private final List<Mark.End> ends = new ArrayList<>();
    private String handle = "";
    private String points = "";
    private String turned = "";
    private String tilted = "";
    private Ticking below = (scale, most) -> null;
    private Ticking beside = below;
    private boolean framed;
    private boolean zoomable;

    /** Says where numbers or words stand at an axis; when the site is built only. */
    @FunctionalInterface
    public interface Ticking {

        /**
         * Returns them, or null for the usual numbers.
         *
         * @param most how many there is room for
         */
        @Nullable List<Tick> of(Scale scale, int most);
    }

    /**
     * Starts a plot of a size in user units.
     *
     * @param right room to the right of the frame, for words at the ends of lines
     */
    public Plot(Pen pen, double width, double height, double right, Axis across, Axis up) {
        this(pen, width, height, right, 0, across, up);
    }

    /**
     * Starts a plot of a size in user units.
     *
     * @param foot room below the numbers for what the axis measures; 0 to write that beside them
     */
    public Plot(
            Pen pen, double width, double height, double right, double foot, Axis across, Axis up) {
        this.foot = foot;
        this.pen = pen;
        this.width = width;
        this.height = height;
        this.across = across;
        this.up = up;
        x = across.scale(40, width - right);
        y = up.scale(height - foot - 28, 22);
        double left = x.start() - BLEED;
        double top = y.end() - BLEED;
        double wide = x.end() - x.start() + 2 * BLEED;
        double high = y.start() - y.end() + 2 * BLEED;
        shapes =
                // Else screen readers may read a drawing's words after what describes it.
                pen.of("svg", "marks")
                        .fixed("aria-hidden", "true")
                        .fixed("x", left)
                        .fixed("y", top)
                        .fixed("width", wide)
                        .fixed("height", high)
                        .viewBox(left, top, wide, high);
        words = pen.of("g", "words").fixed("aria-hidden", "true");
    }

    private Plot(Plot frame) {
        foot = frame.foot;
        pen = frame.pen;
        width = frame.width;
        height = frame.height;
        across = frame.across;
        up = frame.up;
        x = frame.x;
        y = frame.y;
        shapes = Element.of("g");
        words = Element.of("g");
    }

    /** Draws a polyline over the marks before it. */
    public Plot add(Mark.Path path) {
        shapes.add(
                pen.of("polyline", path.hue(), path.line().cssClass())
                        .set("points", points(path.points())));
        return beyond(path.hue(), path.points());
    }

    /** Says what stands at the foot and at the left. */
    public Plot ticks(Ticking atFoot, Ticking atLeft) {
        below = atFoot;
        beside = atLeft;
        return this;
    }

    /** Draws a shape of one's own over the marks before it, in user units. */
    public Plot add(Element shape) {
        shapes.add(shape);
        return this;
    }

    /** Writes words of one's own, in user units. */
    public Plot write(Element text) {
        words.add(text);
        return this;
    }

    /** Returns the map of numbers to user units from left to right. */
    public Scale x() {
        return x;
    }

    /** Returns the map of numbers to user units from the foot to the top. */
    public Scale y() {
        return y;
    }

    /** Points to where a line goes on outside the frame, with an arrow wherever it leaves it. */
    private Plot beyond(Hue hue, List<Point> points) {
        shapes.add(pen.of("path", hue, "beyond").set("d", beyond(points)));
        return this;
    }

    /** Returns the path of arrows where a line leaves the frame. */
    public String beyond(List<Point> points) {
        StringBuilder arrows = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (i > 0) {
                Point before = points.get(i - 1);
                arrows.append(arrow(before, point)).append(arrow(point, before));
            }
            if (i == 0 || i == points.size() - 1) {
                arrows.append(arrow(point));
            }
        }
        return arrows.toString();
    }

    /** Returns an arrow that points to where a point outside the frame is; none if it is inside. */
    private String arrow(Point outside) {
        return arrow(outside, new Point(outside.x(), (up.from() + up.to()) / 2));
    }

    /**
     * Returns an arrow where the way to a point from one outside comes into the frame; none where
     * it stays outside, or that point is inside.
     */
    private String arrow(Point outside, Point to) {
        double place = y.at(outside.y());
        double edge = Math.max(y.end(), Math.min(y.start(), place));
        double part = (edge - place) / (y.at(to.y()) - place);
        if (Math.abs(place - edge) < LEAST_BEYOND || !(part >= 0 && part < 1)) {
            return "";
        }
        double at = outside.x() + part * (to.x() - outside.x());
        return "M"
                + Digits.coordinate(x.at(at))
                + " "
                + Digits.coordinate(edge)
                + (place < edge ? "l-5 8h10z" : "l-5-8h10z");
    }

    /** Fills an area over the marks before it. */
    public Plot add(Mark.Area area) {
        return add(area, polygon -> {});
    }

    /** Fills an area, with attributes that no state changes, over the marks before it. */
    public Plot add(Mark.Area area, Consumer<Element.Builder> attributes) {
        shapes.add(
                pen.of("polygon", area.hue(), "area")
                        .fixed(attributes)
                        .set("points", points(area.outline())));
        return this;
    }

    /** Writes a label that a state moves. */
    public Plot add(Mark.Tag tag) {
        words.add(
                pen.of("text", "note", tag.hue())
                        .set("x", x.at(tag.at().x()))
                        .set("y", y.at(tag.at().y()))
                        .fixed("text-anchor", "middle")
                        .set("visibility", tag.shown() ? "visible" : "hidden")
                        .fixed("dominant-baseline", "central")
                        .svg(tag.label()));
        return this;
    }

    /** Draws a vertical line over the marks before it. */
    public Plot add(Mark.Rule rule) {
        shapes.add(
                pen.of("line", rule.hue(), rule.line().cssClass())
                        .set("x1", x.at(rule.x()))
                        .set("x2", x.at(rule.x()))
                        .fixed(this::upright));
        return this;
    }

    /** From the foot of the frame to its top, and as far as the reader can look. */
    private void upright(Element.Builder line) {
        double beyond = zoomable ? y.start() - y.end() : 0;
        line.set("y1", y.start() + beyond).set("y2", y.end() - beyond);
    }

    /** Draws a disc over the marks before it. */
    public Plot add(Mark.Dot dot) {
        shapes.add(
                pen.of("circle", dot.hue(), dot.filled() ? "filled" : "hollow")
                        .set("cx", x.at(dot.at().x()))
                        .set("cy", y.at(dot.at().y()))
                        .fixed("r", DOT_RADIUS));
        return beyond(dot.hue(), List.of(dot.at()));
    }

    /** Draws a disc over the marks before it that can be dragged. */
    public Plot add(Mark.Handle handle) {
        framed = true;
        Point at = handle.at();
        boolean seen = x.covers(at.x()) && y.covers(at.y());
        String place =
                Digits.coordinate(seen ? x.at(at.x()) : x.start())
                        + " "
                        + Digits.coordinate(seen ? y.at(at.y()) : y.start());
        shapes.add(
                pen.of("g", handle.isSteep() ? "handle steep" : "handle", handle.hue())
                        .fixed("data-handle", handle.slider())
                        .set("visibility", seen ? "visible" : "hidden")
                        .set("transform", "translate(" + place + ")")
                        .still(() -> disc("grip", GRIP_RADIUS))
                        .still(() -> disc("hollow", HANDLE_RADIUS)));
        return this;
    }

    private static Element.Builder disc(String cssClass, double radius) {
        return Element.of("circle", cssClass).set("r", radius);
    }

    /**
     * Lets the reader look at another part of a plot of straight axes, up to a frame's length off.
     */
    public Plot zoomable() {
        framed = true;
        zoomable = true;
        return this;
    }

    /**
     * Lets a click or drag anywhere in the frame set a slider to its place across, a straight axis.
     */
    public Plot handle(String slider) {
        handle = slider;
        framed = true;
        return this;
    }

    /**
     * Draws what is the same in every state over what was drawn before.
     *
     * @param cssClass the class of all that in this state, by which the style sheet shows it
     */
    public Plot still(String cssClass, Consumer<Plot> drawing) {
        shapes.add(pen.of("g").set("class", cssClass).still(() -> sketch(drawing).shapes));
        words.add(pen.of("g").set("class", cssClass).still(() -> sketch(drawing).words));
        return this;
    }

    private Plot sketch(Consumer<Plot> drawing) {
        Plot sketch = new Plot(this);
        drawing.accept(sketch);
        return sketch;
    }

    /** Writes words near a point. */
    public Plot add(Mark.Note note) {
        words.add(note(note));
        return this;
    }

    /** Writes words at the right end of a line. */
    public Plot add(Mark.End end) {
        ends.add(end);
        return this;
    }

    /**
     * Returns the drawing, in a part of the page by whose width the style sheet sizes its words.
     *
     * @param description what a reader who cannot see it is told
     */
    public Element draw(String description) {
        double[] places = ends();
        for (int i = 0; i < places.length; i++) {
            Mark.End end = ends.get(i);
            words.add(
                    pen.of("text", "note", end.hue())
                            .fixed("x", x.end() + END_START)
                            .set("y", places[i])
                            .fixed("dominant-baseline", "central")
                            .svg(end.label()));
        }
        Element.Builder plot =
                pen.of("svg", "plot")
                        .viewBox(0, 0, width, height)
                        .fixed("role", "img")
                        .fixed(this::frame)
                        .set("aria-label", description)
                        .still(this::grid)
                        .still(this::names)
                        .add(shapes)
                        .add(words);
        return pen.of("div", "drawing").add(plot).build();
    }

    /** Lets a click in the frame add a point to those of a name. */
    public Plot takesPoints(String name) {
        points = name;
        framed = true;
        return this;
    }

    /**
     * Lets the reader turn what it shows by two sliders: by 180° over its width, by 90° over its
     * height.
     */
    public Plot turns(String turn, String tilt) {
        turned = turn;
        tilted = tilt;
        return this;
    }

    /** Tells what the frame shows, by which a place of a pointer becomes a point of the plot. */
    private void frame(Element.Builder plot) {
        if (framed) {
            plot.set("data-x", text(x)).set("data-y", text(y));
        }
        if (!turned.isEmpty()) {
            plot.set("data-handle", turned)
                    .set("data-relative", turned + " " + tilted)
                    .set("data-x", text(new Scale(0, 180, x.start(), x.end())))
                    .set(
                            "data-y",
                            text(new Scale(0, 90, /* start= */ y.end(), /* end= */ y.start())));
        }
        if (!handle.isEmpty()) {
            plot.set("data-handle", handle);
        }
        if (!points.isEmpty()) {
            plot.set("data-points", points);
        }
        if (zoomable) {
            plot.set("data-zoom", "");
        }
    }

    private static String text(Scale scale) {
        return scale.from() + " " + scale.to() + " " + scale.start() + " " + scale.end();
    }

    private Element.Builder grid() {
        Element.Builder grid = Element.of("g", "axes").fixed("aria-hidden", "true");
        new Grid(x, y).draw(below, beside).forEach(grid::add);
        return grid;
    }

    private Element.Builder names() {
        return Element.of("g", "axis-names")
                .fixed("aria-hidden", "true")
                .add(foot == 0 ? name(across.label(), x.end() + 12, y.start() + 16) : footnote())
                .add(name(up.label(), x.start() - TICK_GAP, y.end() - 10));
    }

    /** What the axis at the foot measures, however long that is. */
    private Element.Builder footnote() {
        return Element.of("text", "axis-name at-foot")
                .set("x", (x.start() + x.end()) / 2)
                .set("y", height - 4)
                .set("text-anchor", "middle")
                .svg(across.label());
    }

    private static Element.Builder name(Label label, double x, double y) {
        return Element.of("text", "axis-name")
                .set("x", x)
                .set("y", y)
                .set("text-anchor", "start")
                .svg(label);
    }

    private String points(List<Point> points) {
        StringBuilder out = new StringBuilder();
        for (Point point : points) {
            if (out.length() > 0) {
                out.append(' ');
            }
            Digits.coordinate(out, x.at(point.x()));
            out.append(',');
            Digits.coordinate(out, y.at(point.y()));
        }
        return out.toString();
    }

    private Element.Builder note(Mark.Note note) {
        return Element.of("text", "note " + note.hue().cssClass())
                .set("x", x.at(note.at().x()))
                .set("y", y.at(note.at().y()))
                .set("dx", note.dx())
                .set("dy", note.dy())
                .set("text-anchor", note.anchor().value())
                .add(note.words());
    }

    /**
     * Words at ends stay {@link #END_GAP} apart in their order, moved down where they would touch.
     */
    private double[] ends() {
        double[] places = new double[ends.size()];
        double free = y.end();
        double last = y.start() - (ends.size() - 1) * END_GAP;
        for (int done = 0; done < places.length; done++) {
            int next = -1;
            for (int i = 0; i < places.length; i++) {
                if (places[i] == 0 && (next < 0 || ends.get(i).y() > ends.get(next).y())) {
                    next = i;
                }
            }
            places[next] = Math.max(free, Math.min(last, y.at(ends.get(next).y())));
            free = places[next] + END_GAP;
            last += END_GAP;
        }
        return places;
    }
}
