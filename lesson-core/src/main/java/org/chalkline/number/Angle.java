package org.chalkline.number;

/** An angle as a whole number of right angles and a rest, without whole turns. */
final class Angle {

    private final int rightAngles;
    private final DoubleDouble rest;

    Angle(int rightAngles, DoubleDouble rest) {
        this.rightAngles = rightAngles;
        this.rest = rest;
    }

    /** Returns 0, 1, 2 or 3. */
    int rightAngles() {
        return rightAngles;
    }

    /** Returns at most π/4 in size, or a rounding more; NaN of an angle that is not finite. */
    DoubleDouble rest() {
        return rest;
    }

    /** Up to here π/2 of 152 bits gives the rest; its multiples by a part are exact. */
    private static final double SMALL = 0x1p20;

    private static final double PER_RIGHT_ANGLE = 0.6366197723675814;

    /** π/2 in four parts, the first three of 33 bits. */
    private static final double FIRST = 1.5707963267341256;

    private static final double SECOND = 6.077100506303966e-11;
    private static final double THIRD = 2.0222662487111665e-21;
    private static final double FOURTH = 8.4784276603689e-32;

    static final DoubleDouble PI = new DoubleDouble(3.141592653589793, 1.2246467991473532e-16);

    /**
     * Returns the angle of x radians, for any finite x.
     *
     * <p>The rest of a large x needs all bits of 2/π that meet the bits of x; W. Cody and W. Waite
     * subtract π/2 in parts, M. Payne and R. Hanek multiply by the bits that matter ("Radian
     * Reduction for Trigonometric Functions", SIGNUM Newsletter 18, 1983).
     */
    static Angle of(double x) {
        if (!(Math.abs(x) < SMALL)) {
            return x < 0 ? PayneHanek.angle(-x).negated() : PayneHanek.angle(x);
        }
        double k = Math.floor(x * PER_RIGHT_ANGLE + 0.5);
        return new Angle(
                (int) k & 3,
                DoubleDouble.sum(x - k * FIRST, -k * SECOND).plus(-k * THIRD).plus(-k * FOURTH));
    }

    /** Returns the angle of πx radians, for any finite x. */
    static Angle ofHalfTurns(double x) {
        double turned = x - 2 * Math.floor(x / 2);
        double k = Math.floor(2 * turned + 0.5);
        return new Angle((int) k & 3, PI.times(turned - k / 2));
    }

    Angle negated() {
        return new Angle(-rightAngles & 3, rest.negated());
    }

    /** Returns this angle and a right one: the sine of it is the cosine of this. */
    Angle turned() {
        return new Angle(rightAngles + 1 & 3, rest);
    }
}
