package org.chalkline.gallery.question;

import java.util.List;
import org.chalkline.widget.Family;

/**
 * Questions whose answers are typed. They are a family of their own since they weigh 3 KB, which
 * scripts of networks do without.
 */
public final class TypedFigures {

    public static final Family FAMILY = new Family("typed", List.of(TypedQuestion.KIND));

    private TypedFigures() {}
}
