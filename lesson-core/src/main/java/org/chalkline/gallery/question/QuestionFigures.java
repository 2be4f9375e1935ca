package org.chalkline.gallery.question;

import java.util.List;
import org.chalkline.widget.Family;

/** Questions to the reader. */
public final class QuestionFigures {

    public static final Family FAMILY =
            new Family("question", List.of(Question.PREDICTION, Question.QUIZ));

    private QuestionFigures() {}
}
