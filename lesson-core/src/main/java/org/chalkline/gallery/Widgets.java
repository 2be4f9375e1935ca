package org.chalkline.gallery;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.chalkline.gallery.network.NetworkFigures;
import org.chalkline.gallery.plot.MapFigures;
import org.chalkline.gallery.plot.PlotFigures;
import org.chalkline.gallery.question.QuestionFigures;
import org.chalkline.gallery.question.TypedFigures;
import org.chalkline.gallery.training.TrainingFigures;
import org.chalkline.widget.Family;
import org.chalkline.widget.Widget;
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
                    MapFigures.FAMILY,
                    QuestionFigures.FAMILY,
                    TypedFigures.FAMILY);

    private static final List<Family> QUESTIONS =
            List.of(QuestionFigures.FAMILY, TypedFigures.FAMILY);

    private static final List<Family> PLOTS = List.of(PlotFigures.FAMILY, MapFigures.FAMILY);

    /** The script of all families. */
    private static final String ALL_FAMILIES = "all";

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

    /** Returns the names of the families that a figure needs: that of its kind, and others. */
    public static List<String> families(String kind, Widget widget) {
        List<String> families = new ArrayList<>(widget.families());
        families.add(familyOf(kind).name());
        return families;
    }

    /** Returns the family of a kind. */
    public static Family familyOf(String kind) {
        return FAMILIES.stream()
                .filter(family -> family.kind(kind) != null)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kind));
    }

    /**
     * Returns the name of the script that drives figures of some families, and questions: their own
     * names, such as {@code network-training}. Plots beside others have that of all; with plots
     * alone go questions whose answers are typed.
     */
    public static String script(Collection<String> families) {
        List<Family> drawn = new ArrayList<>(FAMILIES);
        drawn.removeIf(family -> QUESTIONS.contains(family) || !families.contains(family.name()));
        if (drawn.isEmpty()) {
            return QuestionFigures.FAMILY.name();
        }
        // Each further set would take seconds of every build.
        if (!Collections.disjoint(drawn, PLOTS)) {
            boolean isMapped = drawn.contains(MapFigures.FAMILY);
            return !PLOTS.containsAll(drawn)
                    ? ALL_FAMILIES
                    : name(PLOTS.subList(0, isMapped ? 2 : 1));
        }
        if (families.contains(TypedFigures.FAMILY.name())) {
            return name(
                    List.of(NetworkFigures.FAMILY, TrainingFigures.FAMILY, TypedFigures.FAMILY));
        }
        return name(drawn);
    }

    private static String name(List<Family> families) {
        return families.stream().map(Family::name).collect(joining("-"));
    }
}
