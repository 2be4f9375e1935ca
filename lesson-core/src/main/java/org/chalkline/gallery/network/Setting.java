package org.chalkline.gallery.network;

import org.chalkline.nn.PiecewiseLinear;

/**
 * How a rectifier is set, and what that comes to over a target.
 *
 * @param bend where it bends; NaN or infinite where it does not
 * @param isOn whether it is on somewhere in the target's interval
 * @param piece the piece of the target that begins where it bends, or −1
 */
record Setting(double w, double b, double bend, boolean isOn, int piece) {

    static Setting of(PiecewiseLinear target, double w, double b) {
        double bend = -b / w;
        boolean isOn = isOn(w * target.from() + b) || isOn(w * target.to() + b);
        return new Setting(w, b, bend, isOn, Situation.pieceAt(target, bend));
    }

    /** A z that is zero but for rounding is no more than zero. */
    private static boolean isOn(double z) {
        return z > 0 && !Situation.same(z, 0);
    }
}
