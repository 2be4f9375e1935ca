package org.chalkline.gallery;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.gallery.network.NetworkFigures;
import org.chalkline.gallery.plot.PlotFigures;
import org.chalkline.gallery.question.QuestionFigures;
import org.chalkline.gallery.training.TrainingFigures;
import org.chalkline.widget.Family;
import org.chalkline.widget.WidgetKind;
import org.jspecify.annotations.Nullable;

/** The list of all kinds of figures, family by family; a new kind is a class and a line there. */
public final class Widgets {

    /**
     * Every family. Questions come last: they cost 2 KB and go with any lesson, so that the script
     * of any other family drives them, too.
     */
    public static final List<Family> FAMILIES =
            List.of(
                    NetworkFigures.FAMILY,
                    TrainingFigures.FAMILY,
                    PlotFigures.FAMILY,
                    QuestionFigures.FAMILY);

    /** Every kind. */
    public static final List<WidgetKind> ALL =
            FAMILIES.stream().flatMap(family -> family.kinds().stream()).toList();

    private Widgets() {}

    /** Returns the kind of a name, or null. */
    public static @Nullable WidgetKind named(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst().orElse(null);
    }

    /**
     * Returns the name of the script that drives figures of some kinds and of no other family, but
     * for questions: those of the families, such as {@code network-training}; all of them where
     * plots stand beside others.
     */
    public static String script(Collection<String> kinds) {
        List<Family> needed =
                FAMILIES.stream()
                        .filter(family -> !family.equals(QuestionFigures.FAMILY))
                        .filter(
                                family ->
                                        kinds.stream().anyMatch(kind -> family.kind(kind) != null))
                        .toList();
        if (needed.isEmpty()) {
            return QuestionFigures.FAMILY.name();
        }
        // Each further set would take seconds of every build.
        boolean isMixed = needed.size() > 1 && needed.contains(PlotFigures.FAMILY);
        return FAMILIES.stream()
                .filter(family -> !family.equals(QuestionFigures.FAMILY))
                .filter(family -> isMixed || needed.contains(family))
                .map(Family::name)
                .collect(Collectors.joining("-"));
    }
}
