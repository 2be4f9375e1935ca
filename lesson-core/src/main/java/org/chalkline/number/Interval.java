package org.chalkline.number;

/**
 * All numbers from {@link #lo} to {@link #hi}, or none, with arithmetic that rounds outward: the
 * result contains what the operation gives for any numbers of its operands. The {@link Decoration}
 * says whether it was defined and continuous for all of them.
 *
 * <p>The rules are those of IEEE 1788-2015: a bound may be infinite and then is no number of the
 * interval; an operation skips where it is not defined, and is empty if it is defined nowhere. What
 * is exact in doubles stays a point. {@link IntervalFunctions} has the elementary functions.
 */
public final class Interval {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private final double lo;
    private final double hi;
    private final Decoration decoration;

    private Interval(double lo, double hi, Decoration decoration) {
        // Of zeros only the positive one: the sign of a bound says nothing.
        this.lo = lo + 0.0;
        this.hi = hi + 0.0;
        this.decoration = decoration;
    }

    /** Returns the interval of one number; the empty one of NaN, everything beyond of infinity. */
    public static Interval of(double number) {
        if (Double.isNaN(number)) {
            return empty();
        }
        return new Interval(
                Math.min(number, Double.MAX_VALUE),
                Math.max(number, -Double.MAX_VALUE),
                Decoration.CONTINUOUS);
    }

    /**
     * Returns all numbers from lo to hi.
     *
     * @throws IllegalArgumentException if lo is above hi, either is NaN, or no number is between
     */
    public static Interval of(double lo, double hi) {
        if (!(lo <= hi) || lo == INFINITY || hi == -INFINITY) {
            throw new IllegalArgumentException("no interval: its bounds are out of order");
        }
        return new Interval(lo, hi, Decoration.CONTINUOUS);
    }

    /** Returns the interval without a number: of what is defined nowhere. */
    public static Interval empty() {
        return new Interval(INFINITY, -INFINITY, Decoration.PARTIAL);
    }

    /** Returns all numbers. */
    public static Interval whole() {
        return of(-INFINITY, INFINITY);
    }

    /** Returns the bounds in an interval; if they are out of order, the empty one. */
    static Interval of(double lo, double hi, Decoration decoration) {
        return lo <= hi ? new Interval(lo, hi, decoration) : empty();
    }

    /** Returns the largest number that none in this interval is below; ∞ if it is empty. */
    public double lo() {
        return lo;
    }

    /** Returns the least number that none in this interval is above; −∞ if it is empty. */
    public double hi() {
        return hi;
    }

    public Decoration decoration() {
        return decoration;
    }

    /** Returns this interval with a decoration that is no better than the other. */
    public Interval decorated(Decoration other) {
        return new Interval(lo, hi, decoration.and(other));
    }

    public boolean isEmpty() {
        return lo > hi;
    }

    public boolean isPoint() {
        return lo == hi;
    }

    public boolean contains(double number) {
        return lo <= number && number <= hi;
    }

    public boolean contains(Interval other) {
        return other.isEmpty() || (lo <= other.lo && other.hi <= hi);
    }

    public boolean intersects(Interval other) {
        return lo <= other.hi && other.lo <= hi && !isEmpty() && !other.isEmpty();
    }

    /** Returns the least interval that contains both. */
    public Interval hull(Interval other) {
        return new Interval(
                Math.min(lo, other.lo), Math.max(hi, other.hi), decoration.and(other.decoration));
    }

    /** Returns the numbers that are in both. */
    public Interval intersection(Interval other) {
        return of(Math.max(lo, other.lo), Math.min(hi, other.hi), decoration.and(other.decoration));
    }

    /** Returns hi − lo, rounded up; negative if this is empty. */
    public double width() {
        return isEmpty() ? -INFINITY : Outward.sumUp(hi, -lo);
    }

    /** Returns a number of this interval near its middle, where to halve it; NaN if it is empty. */
    public double middle() {
        if (isEmpty()) {
            return Double.NaN;
        }
        if (lo == -INFINITY || hi == INFINITY) {
            // Towards an infinite bound, first far, then farther.
            return lo == -INFINITY && hi == INFINITY
                    ? 0
                    : hi == INFINITY ? farther(lo) : -farther(-hi);
        }
        return Math.max(lo, Math.min(hi, lo / 2 + hi / 2));
    }

    private static double farther(double x) {
        return Math.min(Double.MAX_VALUE, x < 1 ? 2 : x * x + 1);
    }

    public Interval negated() {
        return new Interval(-hi, -lo, decoration);
    }

    public Interval plus(Interval b) {
        Decoration both = decoration.and(b.decoration);
        if (isEmpty() || b.isEmpty()) {
            return empty();
        }
        return of(Outward.sumDown(lo, b.lo), Outward.sumUp(hi, b.hi), both);
    }

    public Interval minus(Interval b) {
        return plus(b.negated());
    }

    public Interval times(Interval b) {
        if (isEmpty() || b.isEmpty()) {
            return empty();
        }
        double least =
                Math.min(
                        Math.min(Outward.productDown(lo, b.lo), Outward.productDown(lo, b.hi)),
                        Math.min(Outward.productDown(hi, b.lo), Outward.productDown(hi, b.hi)));
        double largest =
                Math.max(
                        Math.max(Outward.productUp(lo, b.lo), Outward.productUp(lo, b.hi)),
                        Math.max(Outward.productUp(hi, b.lo), Outward.productUp(hi, b.hi)));
        return of(least, largest, decoration.and(b.decoration));
    }

    /** Returns this interval divided by another; undefined where that is 0. */
    public Interval over(Interval b) {
        if (isEmpty() || b.isEmpty() || (b.lo == 0 && b.hi == 0)) {
            return empty();
        }
        Decoration both = decoration.and(b.decoration);
        if (b.hi <= 0) {
            return negated().over(b.negated());
        }
        if (b.lo > 0) {
            return of(
                    Outward.quotientDown(lo, lo < 0 ? b.lo : b.hi),
                    Outward.quotientUp(hi, hi > 0 ? b.lo : b.hi),
                    both);
        }
        // A divisor may be as near to 0 as you like, or has both signs.
        if (lo == 0 && hi == 0) {
            return of(0, 0, Decoration.PARTIAL);
        }
        boolean positive = b.lo == 0;
        return of(
                positive && lo >= 0 ? Outward.quotientDown(lo, b.hi) : -INFINITY,
                positive && hi <= 0 ? Outward.quotientUp(hi, b.hi) : INFINITY,
                Decoration.PARTIAL);
    }

    public Interval abs() {
        if (lo >= 0 || isEmpty()) {
            return this;
        }
        return hi <= 0 ? negated() : of(0, Math.max(-lo, hi), decoration);
    }

    public Interval square() {
        Interval size = abs();
        if (isEmpty()) {
            return this;
        }
        return of(
                Outward.productDown(size.lo, size.lo),
                Outward.productUp(size.hi, size.hi),
                decoration);
    }

    /** Returns the square root; undefined below 0. */
    public Interval root() {
        Interval defined = from(0);
        return defined.isEmpty()
                ? defined
                : of(Outward.rootDown(defined.lo), Outward.rootUp(defined.hi), defined.decoration);
    }

    /** Returns the part from a bound on; what is cut off is undefined. */
    Interval from(double bound) {
        return lo >= bound || isEmpty() ? this : of(bound, hi, Decoration.PARTIAL);
    }

    /** Returns the part up to a bound; what is cut off is undefined. */
    Interval upTo(double bound) {
        return hi <= bound || isEmpty() ? this : of(lo, bound, Decoration.PARTIAL);
    }

    public Interval min(Interval b) {
        return isEmpty() || b.isEmpty()
                ? empty()
                : of(Math.min(lo, b.lo), Math.min(hi, b.hi), decoration.and(b.decoration));
    }

    public Interval max(Interval b) {
        return negated().min(b.negated()).negated();
    }

    /** Returns the largest whole numbers that are not above; it jumps at whole numbers. */
    public Interval floor() {
        return steps(Math.floor(lo), Math.floor(hi));
    }

    /** Returns the least whole numbers that are not below; it jumps at whole numbers. */
    public Interval ceil() {
        return negated().floor().negated();
    }

    /** Returns the nearest whole numbers, of two the larger: 0.5 gives 1, −0.5 gives 0. */
    public Interval round() {
        return steps(rounded(lo), rounded(hi));
    }

    private static double rounded(double x) {
        double below = Math.floor(x);
        return x - below >= 0.5 ? below + 1 : below;
    }

    /** Returns −1, 0 and 1; it jumps at 0. */
    public Interval sign() {
        return steps(sign(lo), sign(hi));
    }

    private static double sign(double x) {
        return x > 0 ? 1 : x < 0 ? -1 : 0;
    }

    private Interval steps(double first, double last) {
        return isEmpty()
                ? this
                : of(first, last, first == last ? decoration : decoration.and(Decoration.DEFINED));
    }

    /** Returns x − b·floor(x/b), which has the sign of b; undefined where b is 0. */
    public Interval mod(Interval b) {
        Interval rest = minus(b.times(over(b).floor()));
        double least = Math.min(0, b.lo);
        double largest = Math.max(0, b.hi);
        return rest.isEmpty() ? rest : rest.intersection(of(least, largest));
    }
}
