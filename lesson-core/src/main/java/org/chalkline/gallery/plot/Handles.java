package org.chalkline.gallery.plot;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chalkline.expression.Compiled;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Pair;
import org.chalkline.expression.Problem;
import org.chalkline.expression.Reals;
import org.chalkline.expression.Sheet;
import org.chalkline.expression.Source;
import org.chalkline.expression.Type;
import org.chalkline.figure.Label;
import org.chalkline.figure.Ticks;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.MapType;
import org.chalkline.param.Param;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.Params;
import org.chalkline.param.Section;
import org.chalkline.param.TextType;
import org.chalkline.text.Text;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;
import org.chalkline.widget.SliderType;
import org.jspecify.annotations.Nullable;

/** Reads {@code handles}: points that the reader drags; when the site is built only. */
final class Handles {

    static final Param<Map<String, Params>> HANDLES =
            Param.atBuild("handles", MapType.of(Section.of(Handles::declare)));

    private static final Param<Source> START = Param.atBuild("start", SourceType.SOURCE);
    private static final Param<String> ALONG = Param.atBuild("along", TextType.TEXT);
    private static final Param<Source> CURVE = Param.atBuild("curve", SourceType.SOURCE);
    private static final Param<String> BELOW = Param.atBuild("below", TextType.TEXT);
    private static final Param<String> ABOVE = Param.atBuild("above", TextType.TEXT);
    private static final Param<Double> GRID = Param.atBuild("grid", ConstantType.POSITIVE);

    private static final int STOPS = 200;

    private final PlotNames names;

    /** The sliders of handles on curves. */
    private final Set<String> onCurves = new HashSet<>();

    private Handles(PlotNames names) {
        this.names = names;
    }

    /** Adds all handles to the names. */
    static void addTo(PlotNames names) {
        Handles handles = new Handles(names);
        Map<String, Params> given = names.given().get(HANDLES);
        given.forEach((name, handle) -> handles.addHandle(name, (GivenParams) handle));
        given.forEach((name, handle) -> handles.order(name, (GivenParams) handle));
    }

    private static void declare(Declaration declaration) {
        declaration
                .add(START)
                .shortFor(START)
                .add(ALONG, CURVE, BELOW, ABOVE, Frames.ON, GRID, SliderType.Parts.LABEL)
                .apart(START, CURVE)
                .apart(GRID, CURVE)
                .apart(SliderType.Parts.LABEL, CURVE)
                .apart(BELOW, CURVE)
                .apart(ABOVE, CURVE)
                .needs(CURVE, ALONG)
                .needs(BELOW, ALONG)
                .needs(ABOVE, ALONG);
    }

    private void addHandle(String name, GivenParams handle) {
        Frames frames = names.frames();
        int plot = frames.place(handle);
        if (plot < 0) {
            return;
        }
        String along = handle.find(ALONG);
        Source curve = handle.find(CURVE);
        Source start = handle.find(START);
        if (curve != null) {
            if (along != null) {
                addOnCurve(name, handle, curve, along, plot);
            }
            return;
        }
        if (start == null) {
            names.given()
                    .problem(
                            Kind.MISSING,
                            "handles." + name,
                            Text.of("'{0}' is missing", "start"),
                            Text.of("where it stands at first, such as (3, 0.5)"));
            return;
        }
        Sheet constants = names.given().get(PlotNames.CONSTANTS);
        Compiled compiled = constants.compile(start);
        if (compiled == null) {
            return;
        }
        boolean isNumber = along != null;
        Type type = isNumber ? Type.NUMBER : Type.POINT;
        if (!type.equals(compiled.type())) {
            misplaced(start, compiled.type(), type);
            return;
        }
        Object value = new Eval<>(Reals.REALS, constants.program()).call(compiled.formula());
        Frame frame = frames.at(plot);
        Label label = handle.find(SliderType.Parts.LABEL);
        Label shown = label == null ? NameLabels.of(name, null) : label;
        Double grid = handle.find(GRID);
        if (isNumber) {
            boolean isUp = "y".equals(along);
            int place = names.add(axis(name, shown, frame, isUp, grid, (double) value));
            names.add(new Handle(name, plot, isUp ? Handle.ALONG_Y : Handle.ALONG_X, place, null));
            names.input(name, Type.NUMBER, Input.Kind.NUMBER, place, 1);
        } else {
            Pair at = (Pair) value;
            int place =
                    names.add(
                            axis(
                                    name + ".x",
                                    part(shown, "x"),
                                    frame,
                                    false,
                                    grid,
                                    (double) at.x()));
            names.add(axis(name + ".y", part(shown, "y"), frame, true, grid, (double) at.y()));
            names.add(new Handle(name, plot, Handle.FREE, place, null));
            names.input(name, Type.POINT, Input.Kind.POINT, place, 2);
        }
    }

    private static void misplaced(Source source, Type found, Type expected) {
        source.problems()
                .accept(
                        new Problem(
                                0,
                                Text.of("{0} does not belong here", found.words()),
                                expected.words()));
    }

    /** Adds a handle whose place follows from a slider. */
    private void addOnCurve(String name, GivenParams handle, Source curve, String along, int plot) {
        int place = slider(along);
        if (place < 0 || !onCurves.add(along)) {
            handle.problem(
                    ALONG,
                    Text.of("no slider '{0}' for this handle alone", along),
                    Text.of("a slider that the curve depends on"));
            return;
        }
        names.define("handles." + name, name, curve);
        names.whenDefined(
                () -> {
                    Compiled point = names.sheet().compile(new Source(name, problem -> {}));
                    if (point != null && point.type().equals(Type.POINT)) {
                        names.add(
                                new Handle(
                                        along, plot, Handle.ALONG_CURVE, place, point.formula()));
                    } else if (point != null) {
                        misplaced(curve, point.type(), Type.POINT);
                    }
                });
    }

    /** Returns the place of a slider, or −1. */
    private int slider(String name) {
        Controls all = names.controls();
        int place = all.indexOf(name);
        return place >= 0 && all.all().get(place) instanceof Slider ? place : -1;
    }

    /** Keeps a handle along an axis below and above others. */
    private void order(String name, GivenParams handle) {
        String below = handle.find(BELOW);
        String above = handle.find(ABOVE);
        if (below != null) {
            order(handle, BELOW, name, name, below);
        }
        if (above != null) {
            order(handle, ABOVE, name, above, name);
        }
    }

    private void order(
            GivenParams handle, Param<String> param, String own, String lower, String upper) {
        String other = lower.equals(own) ? upper : lower;
        int low = slider(lower);
        int high = slider(upper);
        if (other.equals(own) || slider(other) < 0) {
            handle.problem(
                    param,
                    Text.of("no slider or handle along an axis: '{0}'", other),
                    Text.of("the name of one that it cannot pass"));
        } else if (low >= 0 && high >= 0) {
            names.add(new Controls.Order(low, high));
            Controls all = names.controls();
            if (!all.isInOrder(all.start())) {
                handle.problem(
                        param,
                        Text.of("'{0}' is above '{1}' at the start", lower, upper),
                        Text.of("starts in their order"));
            }
        }
    }

    private static Label part(Label name, String axis) {
        return Label.of(name.text() + " $" + axis + "$");
    }

    private static Slider axis(
            String name,
            Label label,
            Frame frame,
            boolean isUp,
            @Nullable Double grid,
            double start) {
        double from = isUp ? frame.bottom() : frame.left();
        double to = isUp ? frame.top() : frame.right();
        double step = grid == null ? Ticks.nice(from, to, STOPS).value(1) : grid;
        Range range = Range.within(from, to, step);
        return new Slider(name, label, range, range.tick(start));
    }
}
