package org.chalkline.number;

import java.util.List;

/**
 * What a function of {@link Elementary} promises: the largest error of its result, in units of the
 * last place of the double nearest to the true value, wherever C99 has a number for arguments of
 * the domain. Tests hold each line of the table against values of 80 digits.
 *
 * <p>All but the last three are within 0.55 ulp where the result is a normal number; a subnormal
 * result is rounded twice. Out of its domain, below 0, {@code lgamma} has zeros that no double is
 * near enough to: there its absolute error is below 2^−52 times the larger of 1 and the result.
 *
 * @param function the name of a method of {@link Elementary}
 * @param ulp the bound of the error
 * @param from the least argument of the domain
 * @param to the largest
 */
public record Accuracy(String function, double ulp, double from, double to) {

    private static final double ALL = Double.POSITIVE_INFINITY;

    /** Returns the table, a line for each function. */
    public static List<Accuracy> table() {
        return List.of(
                new Accuracy("exp", 1, -ALL, ALL),
                new Accuracy("expm1", 1, -ALL, ALL),
                new Accuracy("log", 1, 0, ALL),
                new Accuracy("log1p", 1, -1, ALL),
                new Accuracy("log2", 1, 0, ALL),
                new Accuracy("log10", 1, 0, ALL),
                new Accuracy("pow", 1, -ALL, ALL),
                new Accuracy("sinh", 1, -ALL, ALL),
                new Accuracy("cosh", 1, -ALL, ALL),
                new Accuracy("tanh", 1, -ALL, ALL),
                new Accuracy("sin", 1, -ALL, ALL),
                new Accuracy("cos", 1, -ALL, ALL),
                new Accuracy("tan", 1, -ALL, ALL),
                new Accuracy("asin", 1, -1, 1),
                new Accuracy("acos", 1, -1, 1),
                new Accuracy("atan", 1, -ALL, ALL),
                new Accuracy("atan2", 1, -ALL, ALL),
                new Accuracy("hypot", 1, -ALL, ALL),
                new Accuracy("cbrt", 1, -ALL, ALL),
                new Accuracy("gamma", 1, -ALL, ALL),
                new Accuracy("lgamma", 1, 0, ALL),
                new Accuracy("erf", 2, -ALL, ALL),
                new Accuracy("erfc", 4, -ALL, ALL));
    }

    /** Returns whether an argument is in the domain. */
    public boolean covers(double argument) {
        return argument >= from && argument <= to;
    }
}
