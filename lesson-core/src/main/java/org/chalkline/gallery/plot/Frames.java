package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ListType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.Section;
import org.chalkline.param.TextType;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The axes of a figure's plots before their marks are read: handles move within them, and marks may
 * name handles.
 */
final class Frames {

    static final Param<String> NAME = Param.atBuild("name", TextType.TEXT);

    /** The name of the plot in which something stands. */
    static final Param<String> ON = Param.atBuild("on", TextType.TEXT);

    static final Param<PlotAxis> X = Param.atBuild("x", PlotAxis.TYPE);
    static final Param<PlotAxis> Y = Param.atBuild("y", PlotAxis.TYPE);

    private static final Param<List<Params>> PLOTS =
            Param.atBuild("plots", ListType.of(Section.of(Frames::declare)));

    private static final double[] USUAL = {0, 10};

    private final GivenParams axes;

    private Frames(GivenParams axes) {
        this.axes = axes;
    }

    private static void declare(Declaration declaration) {
        declaration.add(NAME, X, Y);
    }

    /** Reads the axes alone; what is wrong with them is told where the plots are read. */
    static Frames of(GivenParams given) {
        Declaration declaration =
                new Declaration()
                        .add(X, Y, PLOTS)
                        .derived(PlotNames.CONSTANTS, axes -> given.get(PlotNames.CONSTANTS));
        return new Frames(GivenParams.read(declaration, given.fields(), given.surroundings()));
    }

    /**
     * Returns what a plot shows.
     *
     * @param usual the ends of an axis without any from its author
     */
    static Frame frame(PlotAxis x, PlotAxis y, double... usual) {
        Double left = x.from();
        Double right = x.to();
        Double bottom = y.from();
        Double top = y.to();
        return new Frame(
                left == null ? usual[0] : left,
                right == null ? usual[1] : right,
                bottom == null ? usual[0] : bottom,
                top == null ? usual[1] : top);
    }

    /** Returns what the plot shows in which some parameters stand. */
    static Frame around(GivenParams given) {
        PlotAxis x = axis(given, X);
        PlotAxis y = axis(given, Y);
        return x == null || y == null
                ? new Frame(USUAL[0], USUAL[1], USUAL[0], USUAL[1])
                : frame(x, y, USUAL);
    }

    /** Returns an axis of the plot in which some parameters stand, or that which it is like. */
    static @Nullable PlotAxis axis(GivenParams given, Param<PlotAxis> which) {
        PlotAxis axis = given.findAround(which);
        PlotNames names = given.findAround(PlotNames.NAMES);
        return axis == null || names == null ? axis : names.frames().original(axis);
    }

    /** Returns the name of an axis of which the ends are not known; empty if there is none. */
    static String open(GivenParams given) {
        for (Param<PlotAxis> each : List.of(X, Y)) {
            PlotAxis axis = axis(given, each);
            if (axis != null && (axis.from() == null || axis.to() == null)) {
                return each.name();
            }
        }
        return "";
    }

    /** Returns the names of the plots that have one. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Params plot : axes.get(PLOTS)) {
            String name = plot.find(NAME);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    /** Returns the place of the plot in which a handle stands; −1 for none, which is told. */
    int place(GivenParams handle) {
        String on = handle.find(ON);
        int plot = place(on);
        if (plot < 0 && on != null) {
            handle.problem(ON, Text.of("no plot is named '{0}'", on), Text.list(names()));
        }
        return plot;
    }

    /** Returns the place of a plot, the first where no name is given; −1 for none. */
    private int place(@Nullable String name) {
        List<Params> plots = axes.get(PLOTS);
        for (int i = 0; i < plots.size() && name != null; i++) {
            if (name.equals(plots.get(i).find(NAME))) {
                return i;
            }
        }
        return name == null ? 0 : -1;
    }

    /** Returns the axis that an axis is like, or itself. */
    private PlotAxis original(PlotAxis axis) {
        for (Params plot : axes.get(PLOTS)) {
            for (Param<PlotAxis> each : List.of(X, Y)) {
                if ((plot.find(NAME) + "." + each.name()).equals(axis.like())) {
                    return plot.get(each);
                }
            }
        }
        return axis;
    }

    /** Returns what a plot shows. */
    Frame at(int place) {
        List<Params> plots = axes.get(PLOTS);
        Params plot = plots.isEmpty() ? axes : plots.get(place);
        return frame(original(plot.get(X)), original(plot.get(Y)), USUAL);
    }
}
