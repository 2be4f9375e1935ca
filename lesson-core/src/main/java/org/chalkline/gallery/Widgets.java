package org.chalkline.gallery;

import java.util.List;
import org.chalkline.widget.WidgetKind;
import org.jspecify.annotations.Nullable;

/** The list of all kinds of figures; a new one is a class and a line here. */
public final class Widgets {

    /** Every kind, by name. */
    public static final List<WidgetKind> ALL =
            List.of(
                    new WidgetKind("activations", Activations::read),
                    new WidgetKind("network-diagram", NetworkDiagram::read),
                    new WidgetKind("network-lab", NetworkLabReader::read),
                    new WidgetKind("piecewise", Piecewise::read),
                    new WidgetKind("prediction", Question::readPrediction),
                    new WidgetKind("quiz", Question::readQuiz),
                    new WidgetKind("training", TrainingLab::read),
                    new WidgetKind("units", Units::read),
                    new WidgetKind("worked-example", WorkedExample::read));

    private Widgets() {}

    /** Returns the kind of a name, or null. */
    public static @Nullable WidgetKind named(String name) {
        for (WidgetKind kind : ALL) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return null;
    }
}
