package org.chalkline.number;

/**
 * Angles of given tangents, sines and cosines.
 *
 * <p>A rough angle g of the point (x, y), right to 0.004, is mended by the angle between the point
 * and the direction g: its tangent is (y cos g − x sin g) / (x cos g + y sin g), and small, so that
 * four terms of the series give its angle. This is one step of Newton's method, of high order (R.
 * Brent, "Fast Multiple-Precision Evaluation of Elementary Functions", Journal of the ACM 23,
 * 1976). The relative error before the last rounding is below 2^−56.
 */
final class ArcTangent {

    private static final DoubleDouble HALF_PI = Angle.PI.scaled(0.5);

    private ArcTangent() {}

    static double atan(double x) {
        double size = Math.abs(x);
        if (!(size >= 0x1p-28)) {
            return x;
        }
        double angle =
                size > 0x1p60
                        ? HALF_PI.high()
                        : of(DoubleDouble.of(size), DoubleDouble.of(1)).high();
        return x < 0 ? -angle : angle;
    }

    static double asin(double x) {
        double size = Math.abs(x);
        if (!(size >= 0x1p-28)) {
            return x;
        }
        double angle = size > 1 ? Double.NaN : of(DoubleDouble.of(size), cosine(size)).high();
        return x < 0 ? -angle : angle;
    }

    static double acos(double x) {
        double size = Math.abs(x);
        if (!(size <= 1)) {
            return Double.NaN;
        }
        DoubleDouble angle = of(cosine(size), DoubleDouble.of(size));
        return (x < 0 ? Angle.PI.minus(angle) : angle).high();
    }

    /** Returns √(1 − x²), the cosine of the angle whose sine is x, for x from 0 to 1. */
    private static DoubleDouble cosine(double x) {
        return DoubleDouble.sum(1, -x).times(DoubleDouble.sum(1, x)).root();
    }

    static double atan2(double y, double x) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        double width = Math.abs(x);
        double height = Math.abs(y);
        double largest = Math.max(width, height);
        if (largest == Double.POSITIVE_INFINITY) {
            // Beside an infinite coordinate a finite one is as good as 0.
            width = width == largest ? 1 : 0;
            height = height == largest ? 1 : 0;
        } else if (height < width * 0x1p-60 && x > 0) {
            return y / x;
        } else if (largest > 0) {
            double unit = PowerOfTwo.of(PowerOfTwo.exponent(largest));
            width /= unit;
            height /= unit;
        }
        DoubleDouble angle =
                height == 0
                        ? new DoubleDouble(0, 0)
                        : of(DoubleDouble.of(height), DoubleDouble.of(width));
        boolean left = x < 0 || 1 / x < 0;
        double size = (left ? Angle.PI.minus(angle) : angle).high();
        return y < 0 || 1 / y < 0 ? -size : size;
    }

    /** Returns the angle of the point (x, y) from 0 to π/2; neither is below 0, and one above. */
    private static DoubleDouble of(DoubleDouble y, DoubleDouble x) {
        return y.high() > x.high() ? HALF_PI.minus(lower(x, y)) : lower(y, x);
    }

    /** Returns the angle of the point (x, y) for y from 0 to x. */
    private static DoubleDouble lower(DoubleDouble y, DoubleDouble x) {
        double t = y.high() / x.high();
        double guess = t * (1.0584 - 0.273 * t);
        DoubleDouble g = DoubleDouble.of(guess);
        DoubleDouble sine = Trigonometry.sine(g);
        DoubleDouble cosine = Trigonometry.cosine(g);
        DoubleDouble tangent =
                y.times(cosine).minus(x.times(sine)).over(x.times(cosine).plus(y.times(sine)));
        double d = tangent.high();
        double square = d * d;
        double series = 1 / 3.0 - square * (1 / 5.0 - square / 7.0);
        return tangent.plus(-d * square * series).plus(guess);
    }
}
