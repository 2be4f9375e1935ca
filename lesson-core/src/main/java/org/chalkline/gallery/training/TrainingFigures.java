package org.chalkline.gallery.training;

import java.util.List;
import org.chalkline.widget.Family;

/** Networks that learn. */
public final class TrainingFigures {

    public static final Family FAMILY = new Family("training", List.of(TrainingLab.KIND));

    private TrainingFigures() {}
}
