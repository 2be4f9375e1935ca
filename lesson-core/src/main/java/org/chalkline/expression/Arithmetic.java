package org.chalkline.expression;

import java.util.List;

/** What expressions are computed with: doubles, numbers with their derivative, or intervals. */
public interface Arithmetic<T> {

    /** Returns the number that a constant is. */
    T of(double constant);

    /** Applies a function of one number. */
    T apply(Unary function, T x);

    /** Applies a function of two numbers. */
    T apply(Binary function, T x, T y);

    /**
     * Applies a function of several numbers.
     *
     * @throws Undecided if it is known of doubles only, and these are not
     */
    T apply(Several function, List<T> x);

    /** Returns whether x &lt; y, and not {@linkplain #equal nearly equal}. */
    Truth less(T x, T y);

    /** Returns whether |x − y| ≤ max(10⁻¹³, 10⁻⁹ · |x|, 10⁻⁹ · |y|). */
    Truth equal(T x, T y);

    /**
     * Returns what is one of two numbers.
     *
     * @param which what is known of the condition that decides: not enough
     */
    T either(Truth which, T x, T y);

    /**
     * Returns whether a condition holds.
     *
     * @throws Undecided if it holds for some numbers only
     */
    boolean holds(Truth condition);

    /** Returns whether x is 0, and stays so when the variable of a derivative changes. */
    boolean isZero(T x);

    /**
     * Returns the one double that a number is, for counting.
     *
     * @throws Undecided if it is several
     */
    double single(T x);
}
