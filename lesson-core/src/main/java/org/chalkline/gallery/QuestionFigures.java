package org.chalkline.gallery;

import java.util.List;
import org.chalkline.widget.Family;
import org.chalkline.widget.WidgetKind;

/** Questions to the reader. */
public final class QuestionFigures {

    public static final Family FAMILY =
            new Family(
                    "question",
                    List.of(
                            new WidgetKind("prediction", Question::readPrediction),
                            new WidgetKind("quiz", Question::readQuiz)));

    private QuestionFigures() {}
}
