package org.chalkline.number;

import java.util.function.DoubleUnaryOperator;

/**
 * The elementary functions of intervals.
 *
 * <p>Where a function is monotone its bounds are its values at the bounds, moved outward by two
 * steps for each ulp that {@link Accuracy} allows: one step is at least half an ulp.
 */
public final class IntervalFunctions {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** Steps that contain an error of 1 ulp, of which one may be on either side of a power of 2. */
    private static final int STEPS = 2;

    /** Steps that contain the error of a quantile. */
    private static final int QUANTILE_STEPS = 64;

    private static final Interval PI = Interval.of(Math.PI, Outward.up(Math.PI));

    /** Beyond this size a double says too little about an angle. */
    private static final double MOST_RADIANS = 0x1p40;

    /** The least value of Γ, rounded down, and of its logarithm. */
    private static final double LOWEST_GAMMA = 0.8856031944108886;

    private static final double LOWEST_LGAMMA = -0.12148629053584963;

    /** Between these two Γ turns from falling to rising. */
    private static final double VALLEY_FROM = 1.461632144968362;

    private static final double VALLEY_TO = 1.4616321449683625;

    private IntervalFunctions() {}

    public static Interval exp(Interval x) {
        return rising(x, Elementary::exp, STEPS, 0, INFINITY);
    }

    public static Interval expm1(Interval x) {
        return rising(x, Elementary::expm1, STEPS, -1, INFINITY);
    }

    /** Returns the natural logarithm; undefined at 0 and below. */
    public static Interval log(Interval x) {
        return rising(above(x, 0), Elementary::log, STEPS, -INFINITY, INFINITY);
    }

    public static Interval log1p(Interval x) {
        return rising(above(x, -1), Elementary::log1p, STEPS, -INFINITY, INFINITY);
    }

    public static Interval log2(Interval x) {
        return rising(above(x, 0), Elementary::log2, STEPS, -INFINITY, INFINITY);
    }

    public static Interval log10(Interval x) {
        return rising(above(x, 0), Elementary::log10, STEPS, -INFINITY, INFINITY);
    }

    public static Interval sinh(Interval x) {
        return rising(x, Elementary::sinh, STEPS, -INFINITY, INFINITY);
    }

    public static Interval cosh(Interval x) {
        return rising(x.abs(), Elementary::cosh, STEPS, 1, INFINITY);
    }

    public static Interval tanh(Interval x) {
        return rising(x, Elementary::tanh, STEPS, -1, 1);
    }

    public static Interval asin(Interval x) {
        return rising(x.from(-1).upTo(1), Elementary::asin, STEPS, -INFINITY, INFINITY);
    }

    public static Interval acos(Interval x) {
        return falling(x.from(-1).upTo(1), Elementary::acos, STEPS, 0, INFINITY);
    }

    public static Interval atan(Interval x) {
        return rising(x, Elementary::atan, STEPS, -INFINITY, INFINITY);
    }

    public static Interval cbrt(Interval x) {
        return rising(x, Elementary::cbrt, STEPS, -INFINITY, INFINITY);
    }

    public static Interval erf(Interval x) {
        return rising(x, Elementary::erf, 2 * STEPS, -1, 1);
    }

    public static Interval erfc(Interval x) {
        return falling(x, Elementary::erfc, 4 * STEPS, 0, 2);
    }

    /** Returns the density of the standard normal distribution. */
    public static Interval normalPdf(Interval z) {
        return falling(z.abs(), NormalDistribution::standardDensity, STEPS, 0, INFINITY);
    }

    /** Returns the probability of a standard normal number of at most z. */
    public static Interval normalCdf(Interval z) {
        return rising(z, NormalDistribution::standardCumulative, 6 * STEPS, 0, 1);
    }

    /** Returns where the standard normal distribution reaches a probability. */
    public static Interval normalQuantile(Interval p) {
        Interval part = above(p, 0).upTo(1);
        boolean isWithin = part.hi() < 1 || part.isEmpty();
        return rising(
                isWithin ? part : part.decorated(Decoration.PARTIAL),
                NormalDistribution::standardQuantile,
                QUANTILE_STEPS,
                -INFINITY,
                INFINITY);
    }

    public static Interval hypot(Interval x, Interval y) {
        Interval width = x.abs();
        Interval height = y.abs();
        if (x.isEmpty() || y.isEmpty()) {
            return Interval.empty();
        }
        return Interval.of(
                Math.max(0, Outward.down(Elementary.hypot(width.lo(), height.lo()), STEPS)),
                Outward.up(Elementary.hypot(width.hi(), height.hi()), STEPS),
                x.decoration().and(y.decoration()));
    }

    public static Interval sin(Interval x) {
        return wave(x, Elementary::sin, 0.5);
    }

    public static Interval cos(Interval x) {
        return wave(x, Elementary::cos, 0);
    }

    /** Returns the tangent; undefined at odd multiples of π/2. */
    public static Interval tan(Interval x) {
        if (isVague(x) || meets(x, 0.5, 1)) {
            return x.isEmpty() ? x : Interval.whole().decorated(Decoration.PARTIAL);
        }
        return rising(x, Elementary::tan, STEPS, -INFINITY, INFINITY);
    }

    /** Returns a sine whose largest values 1 are at (2n + peak)π, its least halfway between. */
    private static Interval wave(Interval x, DoubleUnaryOperator function, double peak) {
        if (x.isEmpty()) {
            return x;
        }
        if (isVague(x)) {
            return Interval.of(-1, 1, x.decoration());
        }
        double first = function.applyAsDouble(x.lo());
        double last = function.applyAsDouble(x.hi());
        return Interval.of(
                meets(x, peak + 1, 2)
                        ? -1
                        : Math.max(-1, outward(x.lo(), Math.min(first, last), -STEPS)),
                meets(x, peak, 2) ? 1 : Math.min(1, outward(x.lo(), Math.max(first, last), STEPS)),
                x.decoration());
    }

    /** Returns whether nothing is known of x but that it may be any angle. */
    private static boolean isVague(Interval x) {
        return x.width() > 7 || !(x.isPoint() || Math.max(-x.lo(), x.hi()) < MOST_RADIANS);
    }

    /**
     * Returns whether (period·n + offset)π is, or may be, in x for some whole n. It is no double
     * but 0.
     */
    private static boolean meets(Interval x, double offset, double period) {
        if (x.isPoint() && x.lo() != 0) {
            return false;
        }
        double slack = Math.max(-x.lo(), x.hi()) * 1e-15 + 1e-15;
        double from = (x.lo() / Math.PI - offset - slack) / period;
        double to = (x.hi() / Math.PI - offset + slack) / period;
        return Math.floor(to) >= from;
    }

    /** Returns the angles of points; it jumps at the negative x-axis. */
    public static Interval atan2(Interval y, Interval x) {
        Decoration both = y.decoration().and(x.decoration());
        if (x.isEmpty() || y.isEmpty()) {
            return Interval.empty();
        }
        if (x.lo() < 0 && y.lo() < 0 && y.hi() >= 0) {
            return Interval.of(-PI.hi(), PI.hi(), both.and(Decoration.DEFINED));
        }
        boolean hasOrigin = x.contains(0) && y.contains(0);
        double lowerLeft = Elementary.atan2(y.lo(), x.lo());
        double lowerRight = Elementary.atan2(y.lo(), x.hi());
        double upperLeft = Elementary.atan2(y.hi(), x.lo());
        double upperRight = Elementary.atan2(y.hi(), x.hi());
        double least = Math.min(Math.min(lowerLeft, lowerRight), Math.min(upperLeft, upperRight));
        double most = Math.max(Math.max(lowerLeft, lowerRight), Math.max(upperLeft, upperRight));
        return Interval.of(
                least == 0 ? 0 : Outward.down(least, STEPS),
                most == 0 ? 0 : Outward.up(most, STEPS),
                hasOrigin ? both.and(Decoration.DEFINED) : both);
    }

    /** Returns x^y. Below 0 it is defined only for whole y, at 0 only for y from 0 on; 0^0 is 1. */
    public static Interval pow(Interval x, Interval y) {
        if (x.isEmpty() || y.isEmpty()) {
            return Interval.empty();
        }
        if (y.isPoint() && Math.floor(y.lo()) == y.lo()) {
            return wholePower(x, y.lo()).decorated(y.decoration());
        }
        Interval power = positivePower(x.from(0), y);
        boolean hasWhole = Math.floor(y.hi()) >= y.lo();
        if (x.lo() >= 0 || !hasWhole) {
            return power;
        }
        double most = positivePower(Interval.of(-x.upTo(0).hi(), -x.lo()), y).hi();
        return power.hull(Interval.of(-most, most)).decorated(Decoration.PARTIAL);
    }

    private static Interval wholePower(Interval x, double n) {
        if (n == 0) {
            return Interval.of(1).decorated(x.decoration());
        }
        if (n < 0 && x.contains(0)) {
            return Interval.of(1).over(wholePower(x, -n));
        }
        if (n == 2) {
            return x.square();
        }
        boolean even = Math.floor(n / 2) * 2 == n;
        Interval base = even ? x.abs() : x;
        double least = bound(n > 0 ? base.lo() : base.hi(), n, -STEPS);
        double largest = bound(n > 0 ? base.hi() : base.lo(), n, STEPS);
        return Interval.of(
                base.lo() >= 0 ? Math.max(0, least) : least,
                base.hi() <= 0 ? Math.min(0, largest) : largest,
                x.decoration());
    }

    /** Returns a bound of x^n: x^n itself if it is sure to be exact. */
    private static double bound(double x, double n, int steps) {
        double power = Elementary.pow(x, n);
        boolean exact = n == 1 || (n > 0 && Math.floor(x) == x && Math.abs(power) <= 0x1p53);
        return exact ? power : outward(x, power, steps);
    }

    /** Returns x^y for x from 0 on: it is monotone in x and in y, so its bounds are at corners. */
    private static Interval positivePower(Interval x, Interval y) {
        if (x.isEmpty()) {
            return x;
        }
        double a = Elementary.pow(x.lo(), y.lo());
        double b = Elementary.pow(x.lo(), y.hi());
        double c = Elementary.pow(x.hi(), y.lo());
        double d = Elementary.pow(x.hi(), y.hi());
        Decoration local =
                x.lo() > 0 || y.lo() > 0
                        ? Decoration.CONTINUOUS
                        : y.lo() == 0 ? Decoration.DEFINED : Decoration.PARTIAL;
        return Interval.of(
                Math.max(0, Outward.down(Math.min(Math.min(a, b), Math.min(c, d)), STEPS)),
                Outward.up(Math.max(Math.max(a, b), Math.max(c, d)), STEPS),
                x.decoration().and(y.decoration()).and(local));
    }

    /** Returns the n-th root for n from 1 on; undefined below 0 if n is even. */
    public static Interval root(Interval x, int n) {
        if (n == 2) {
            return x.root();
        }
        Interval exponent = Interval.of(1).over(Interval.of(n));
        if (n % 2 == 0 || x.lo() >= 0) {
            return positivePower(x.from(0), exponent);
        }
        if (x.hi() <= 0) {
            return root(x.negated(), n).negated();
        }
        double least = -positivePower(Interval.of(0, -x.lo()), exponent).hi();
        double largest = positivePower(Interval.of(0, x.hi()), exponent).hi();
        return x.isEmpty() ? x : Interval.of(least, largest, x.decoration());
    }

    /** Returns Γ; undefined at 0 and at negative whole numbers. */
    public static Interval gamma(Interval x) {
        if (x.isEmpty() || (x.isPoint() && isPole(x.lo()))) {
            return Interval.empty();
        }
        if (x.lo() >= 0) {
            return valley(x, Elementary::gamma, LOWEST_GAMMA);
        }
        if (hasPole(x)) {
            return Interval.whole().decorated(Decoration.PARTIAL);
        }
        return reflected(x).over(gamma(x.negated()));
    }

    /** Returns ln |Γ|; undefined at 0 and at negative whole numbers. */
    public static Interval lgamma(Interval x) {
        if (x.isEmpty() || (x.isPoint() && isPole(x.lo()))) {
            return Interval.empty();
        }
        if (x.lo() >= 0) {
            return valley(x, Elementary::lgamma, LOWEST_LGAMMA);
        }
        if (hasPole(x)) {
            return Interval.whole().decorated(Decoration.PARTIAL);
        }
        return log(reflected(x).abs()).minus(lgamma(x.negated()));
    }

    private static boolean isPole(double x) {
        return x <= 0 && Math.floor(x) == x;
    }

    private static boolean hasPole(Interval x) {
        return Math.floor(Math.min(0, x.hi())) >= x.lo();
    }

    /** Returns Γ(x) Γ(−x) = −π / (x sin πx). */
    private static Interval reflected(Interval x) {
        return PI.negated().over(x.times(sin(PI.times(x))));
    }

    private static Interval valley(Interval x, DoubleUnaryOperator function, double lowest) {
        if (x.lo() >= VALLEY_TO) {
            return rising(x, function, STEPS, lowest, INFINITY);
        }
        if (x.hi() <= VALLEY_FROM) {
            return falling(above(x, 0), function, STEPS, lowest, INFINITY);
        }
        double largest = Math.max(function.applyAsDouble(x.lo()), function.applyAsDouble(x.hi()));
        return Interval.of(lowest, Outward.up(largest, STEPS), above(x, 0).decoration());
    }

    /** Returns the part from a bound on, at which the function is not defined either. */
    private static Interval above(Interval x, double bound) {
        Interval part = x.from(bound);
        if (part.lo() > bound || part.isEmpty()) {
            return part;
        }
        return part.hi() == bound ? Interval.empty() : part.decorated(Decoration.PARTIAL);
    }

    private static Interval rising(
            Interval x, DoubleUnaryOperator function, int steps, double least, double largest) {
        if (x.isEmpty()) {
            return x;
        }
        double first = function.applyAsDouble(x.lo());
        double last = function.applyAsDouble(x.hi());
        return Interval.of(
                Math.max(least, outward(x.lo(), first, -steps)),
                Math.min(largest, outward(x.hi(), last, steps)),
                x.decoration());
    }

    private static Interval falling(
            Interval x, DoubleUnaryOperator function, int steps, double least, double largest) {
        Interval mirrored = rising(x, z -> -function.applyAsDouble(z), steps, -largest, -least);
        return mirrored.negated();
    }

    /** Returns f(x) moved by steps, down if they are negative; f(0) = 0 is exact. */
    private static double outward(double x, double value, int steps) {
        if (x == 0 && value == 0) {
            return 0;
        }
        return steps < 0 ? Outward.down(value, -steps) : Outward.up(value, steps);
    }
}
