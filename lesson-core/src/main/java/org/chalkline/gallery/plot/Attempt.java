package org.chalkline.gallery.plot;

import java.util.function.Supplier;
import org.chalkline.expression.OutOfFuel;
import org.chalkline.expression.Undecided;
import org.chalkline.expression.Unequal;
import org.chalkline.text.Text;

/** Computes expressions that may turn out not to be computable; when the site is built only. */
final class Attempt {

    private Attempt() {}

    /** Returns what is computed: a problem or none, or else why that cannot be. */
    static Text at(Supplier<Text> computing) {
        try {
            return computing.get();
        } catch (Unequal unequal) {
            return Text.of("lists of {0} and {1} items", unequal.one(), unequal.other());
        } catch (OutOfFuel out) {
            return Text.of("takes too long for one view");
        } catch (Undecided undecided) {
            return Text.of("no derivative of '{0}'", undecided.operation());
        }
    }
}
