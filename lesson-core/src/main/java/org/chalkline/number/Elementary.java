package org.chalkline.number;

/**
 * The elementary functions of doubles, the same bits on every machine.
 *
 * <p>{@link Accuracy} says how exact each is, and in which domain. Infinities, NaN and the signs of
 * zeros are as C99 has them (annex F.9); what is out of a function's domain is NaN.
 */
public final class Elementary {

    private Elementary() {}

    /** Returns e^x. */
    public static double exp(double x) {
        return Exponential.exp(x);
    }

    /** Returns e^x − 1, with all its digits near 0 too. */
    public static double expm1(double x) {
        return Exponential.expm1(x);
    }

    /** Returns the natural logarithm of x: −∞ at 0, NaN below. */
    public static double log(double x) {
        return Logarithm.log(x);
    }

    /** Returns ln(1 + x), with all its digits near 0 too: −∞ at −1, NaN below. */
    public static double log1p(double x) {
        return Logarithm.log1p(x);
    }

    /** Returns the logarithm of x to base 2: k of 2^k, −∞ at 0, NaN below. */
    public static double log2(double x) {
        return Logarithm.log2(x);
    }

    /** Returns the logarithm of x to base 10: k of 10^k, −∞ at 0, NaN below. */
    public static double log10(double x) {
        return Logarithm.log10(x);
    }

    /**
     * Returns x^y: exact where the power is a double, 1 if y = 0, NaN if x &lt; 0 unless y is
     * whole.
     */
    public static double pow(double x, double y) {
        return Logarithm.pow(x, y);
    }

    /** Returns (e^x − e^−x) / 2. */
    public static double sinh(double x) {
        return Exponential.sinh(x);
    }

    /** Returns (e^x + e^−x) / 2. */
    public static double cosh(double x) {
        return Exponential.cosh(x);
    }

    /** Returns (e^x − e^−x) / (e^x + e^−x). */
    public static double tanh(double x) {
        return Exponential.tanh(x);
    }

    /** Returns the sine of x radians, for any finite x; NaN of an infinite one. */
    public static double sin(double x) {
        return Trigonometry.sin(x);
    }

    /** Returns the cosine of x radians, for any finite x; NaN of an infinite one. */
    public static double cos(double x) {
        return Trigonometry.cos(x);
    }

    /** Returns the tangent of x radians, for any finite x; NaN of an infinite one. */
    public static double tan(double x) {
        return Trigonometry.tan(x);
    }

    /** Returns the angle from −π/2 to π/2 whose sine is x; NaN unless |x| ≤ 1. */
    public static double asin(double x) {
        return ArcTangent.asin(x);
    }

    /** Returns the angle from 0 to π whose cosine is x; NaN unless |x| ≤ 1. */
    public static double acos(double x) {
        return ArcTangent.acos(x);
    }

    /** Returns the angle from −π/2 to π/2 whose tangent is x. */
    public static double atan(double x) {
        return ArcTangent.atan(x);
    }

    /** Returns the angle of the point (x, y) from −π to π, by the signs of zeros too. */
    public static double atan2(double y, double x) {
        return ArcTangent.atan2(y, x);
    }

    /** Returns √(x² + y²). */
    public static double hypot(double x, double y) {
        return Root.hypot(x, y);
    }

    /** Returns the cube root of x, which has the sign of x. */
    public static double cbrt(double x) {
        return Root.cbrt(x);
    }

    /** Returns Γ(x): ±∞ at ±0, NaN at negative whole numbers and −∞. */
    public static double gamma(double x) {
        return Gamma.gamma(x);
    }

    /** Returns ln |Γ(x)|: ∞ at 0 and negative whole numbers. */
    public static double lgamma(double x) {
        return Gamma.lgamma(x);
    }

    /** Returns 2/√π times the integral of e^(−t²) from 0 to x. */
    public static double erf(double x) {
        return ErrorFunction.erf(x);
    }

    /** Returns 1 − erf x, with all its digits where it is small. */
    public static double erfc(double x) {
        return ErrorFunction.erfc(x);
    }
}
