package org.chalkline.number;

/**
 * Sine, cosine and tangent.
 *
 * <p>The argument is a whole number of right angles and a rest r of at most π/4, see {@link Angle}.
 * Of the Taylor series at r the first two terms are in double-double, the others in double (P.
 * Tang, "Some Software Implementations of the Functions Sine and Cosine", ANL-90/3, 1990, has the
 * analysis). The relative error before the last rounding is below 2^−57.
 */
final class Trigonometry {

    private static final DoubleDouble MINUS_SIXTH =
            new DoubleDouble(-0.16666666666666666, -9.25185853854297e-18);

    private Trigonometry() {}

    static double sin(double x) {
        if (!(Math.abs(x) >= 0x1p-28)) {
            return x;
        }
        return sine(Angle.of(x)).high();
    }

    static double cos(double x) {
        return cosine(Angle.of(x)).high();
    }

    static double tan(double x) {
        if (!(Math.abs(x) >= 0x1p-28)) {
            return x;
        }
        Angle angle = Angle.of(x);
        return sine(angle).over(cosine(angle)).high();
    }

    static DoubleDouble sine(Angle angle) {
        DoubleDouble size =
                angle.rightAngles() % 2 == 0 ? sine(angle.rest()) : cosine(angle.rest());
        return angle.rightAngles() < 2 ? size : size.negated();
    }

    static DoubleDouble cosine(Angle angle) {
        return sine(angle.turned());
    }

    /** Returns sin r for |r| up to 0.8. */
    static DoubleDouble sine(DoubleDouble r) {
        DoubleDouble square = r.times(r);
        double z = square.high();
        double series = 1 / 355687428096000.0;
        series = -1 / 1307674368000.0 + z * series;
        series = 1 / 6227020800.0 + z * series;
        series = -1 / 39916800.0 + z * series;
        series = 1 / 362880.0 + z * series;
        series = -1 / 5040.0 + z * series;
        series = 1 / 120.0 + z * series;
        return square.times(MINUS_SIXTH.plus(z * series)).times(r).plus(r);
    }

    /** Returns cos r for |r| up to 0.8. */
    static DoubleDouble cosine(DoubleDouble r) {
        DoubleDouble square = r.times(r);
        double z = square.high();
        double series = -1 / 6402373705728000.0;
        series = 1 / 20922789888000.0 + z * series;
        series = -1 / 87178291200.0 + z * series;
        series = 1 / 479001600.0 + z * series;
        series = -1 / 3628800.0 + z * series;
        series = 1 / 40320.0 + z * series;
        series = -1 / 720.0 + z * series;
        series = 1 / 24.0 + z * series;
        return square.scaled(-0.5).plus(1).plus(z * z * series);
    }
}
