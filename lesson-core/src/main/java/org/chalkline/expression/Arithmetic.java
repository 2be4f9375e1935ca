package org.chalkline.expression;

/** What expressions are computed with: doubles, numbers with their derivative, or intervals. */
public interface Arithmetic<T> {

    /** Returns the number that a constant is. */
    T of(double constant);

    /** Applies a function of one number. */
    T apply(Unary function, T x);

    /** Applies a function of two numbers. */
    T apply(Binary function, T x, T y);

    /** Returns whether x &lt; y, and not {@linkplain #equal nearly equal}. */
    Truth less(T x, T y);

    /** Returns whether |x − y| ≤ 10⁻⁹ · max(1, |x|, |y|). */
    Truth equal(T x, T y);

    /** Returns what is one of two numbers. */
    T either(T x, T y);

    /**
     * Returns the one double that a number is, for counting.
     *
     * @throws Undecided if it is several
     */
    double single(T x);
}
