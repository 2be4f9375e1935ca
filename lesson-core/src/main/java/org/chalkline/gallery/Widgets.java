package org.chalkline.gallery;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chalkline.gallery.network.NetworkFigures;
import org.chalkline.gallery.plot.PlotFigures;
import org.chalkline.gallery.question.QuestionFigures;
import org.chalkline.gallery.question.TypedFigures;
import org.chalkline.gallery.training.TrainingFigures;
import org.chalkline.widget.Family;
import org.chalkline.widget.WidgetKind;
import org.jspecify.annotations.Nullable;

/** The list of all kinds of figures, family by family; a new kind is a class and a line there. */
public final class Widgets {

    /**
     * Every family. Questions come last: they cost 2 KB and go with any lesson, so that the script
     * of any other family drives them, too. Those whose answers are typed cost 3 KB more.
     */
    public static final List<Family> FAMILIES =
            List.of(
                    NetworkFigures.FAMILY,
                    TrainingFigures.FAMILY,
                    PlotFigures.FAMILY,
                    QuestionFigures.FAMILY,
                    TypedFigures.FAMILY);

    private static final List<Family> QUESTIONS =
            List.of(QuestionFigures.FAMILY, TypedFigures.FAMILY);

    /** Every kind. */
    public static final List<WidgetKind> ALL =
            FAMILIES.stream().flatMap(family -> family.kinds().stream()).toList();

    /** Those that stand on their own, as directives. */
    public static final List<WidgetKind> DIRECTIVES =
            ALL.stream().filter(kind -> !kind.isInline()).toList();

    private Widgets() {}

    /** Returns the kind of a name, or null. */
    public static @Nullable WidgetKind named(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst().orElse(null);
    }

    /**
     * Returns the name of the script that drives figures of some kinds and questions: that of their
     * families, such as {@code network-training}. Plots beside others have that of all of these;
     * questions whose answers are typed are in those of questions alone and of all, and else in
     * {@code plot-typed} and {@code network-training-typed}.
     */
    public static String script(Collection<String> kinds) {
        List<Family> others = new ArrayList<>(FAMILIES);
        others.removeAll(QUESTIONS);
        List<Family> drawn = others.stream().filter(family -> holds(family, kinds)).toList();
        if (drawn.isEmpty()) {
            return QuestionFigures.FAMILY.name();
        }
        // Each further set would take seconds of every build.
        boolean isPlotted = drawn.contains(PlotFigures.FAMILY);
        if (isPlotted && drawn.size() > 1) {
            return name(others);
        }
        if (!holds(TypedFigures.FAMILY, kinds)) {
            return name(drawn);
        }
        others.removeIf(family -> isPlotted != family.equals(PlotFigures.FAMILY));
        others.add(TypedFigures.FAMILY);
        return name(others);
    }

    private static String name(List<Family> families) {
        return families.stream().map(Family::name).collect(joining("-"));
    }

    private static boolean holds(Family family, Collection<String> kinds) {
        return kinds.stream().anyMatch(kind -> family.kind(kind) != null);
    }
}
