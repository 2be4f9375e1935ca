package org.chalkline.gallery.question;

import java.util.List;
import org.chalkline.widget.Family;

/**
 * Questions whose answers are typed, or of which several are right. They are a family of their own
 * since they weigh 4 KB, which scripts of networks do without.
 */
public final class TypedFigures {

    public static final Family FAMILY = new Family("typed", List.of(AskedKind.QUESTION));

    private TypedFigures() {}
}
