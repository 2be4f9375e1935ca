package org.chalkline.gallery;

import java.util.List;
import org.chalkline.widget.Family;
import org.chalkline.widget.WidgetKind;

/** Networks that learn. */
public final class TrainingFigures {

    public static final Family FAMILY =
            new Family("training", List.of(new WidgetKind("training", TrainingLab::read)));

    private TrainingFigures() {}
}
