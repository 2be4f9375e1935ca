package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ListType;
import org.chalkline.param.Memory;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.Section;
import org.chalkline.param.TextType;
import org.jspecify.annotations.Nullable;

/**
 * The axes of a figure's plots before their marks are read: handles move within them, and marks may
 * name handles.
 */
final class Frames {

    static final Param<String> NAME = Param.atBuild("name", TextType.TEXT);
    static final Param<PlotAxis> X = Param.atBuild("x", PlotAxis.TYPE);
    static final Param<PlotAxis> Y = Param.atBuild("y", PlotAxis.TYPE);

    private static final Param<List<Params>> PLOTS =
            Param.atBuild("plots", ListType.of(Section.of(Frames::declare)));

    /** What a plot shows. */
    record Frame(double left, double right, double bottom, double top) {

        static Frame of(Params plot) {
            PlotAxis x = plot.get(X);
            PlotAxis y = plot.get(Y);
            Double left = x.from();
            Double right = x.to();
            Double bottom = y.from();
            Double top = y.to();
            return new Frame(
                    left == null ? 0 : left,
                    right == null ? 10 : right,
                    bottom == null ? 0 : bottom,
                    top == null ? 10 : top);
        }
    }

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
                        .add(X, Y, PLOTS, PlotNames.LET)
                        .derived(PlotNames.CONSTANTS, ConstantType::constants);
        return new Frames(
                GivenParams.read(declaration, given.fields(), given.words(), Memory.NONE));
    }

    /** Returns the frame of a plot; of the first one where no name is given. */
    Frame named(@Nullable String name) {
        List<Params> plots = axes.get(PLOTS);
        for (Params plot : plots) {
            if (name == null || name.equals(plot.find(NAME))) {
                return Frame.of(plot);
            }
        }
        return Frame.of(axes);
    }
}
