package org.chalkline.nn;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An immutable vector of at least one number.
 *
 * <p>Its numbers may be any {@code double}; NaN and infinities, as from a training that diverged,
 * pass through all arithmetic. Two vectors are equal when {@link Double#compare} finds their
 * numbers equal, so NaN equals NaN, and 0 differs from −0.
 */
public final class Vector {

    private final double[] numbers;

    /** Takes the array as its own, without a copy; nobody else may keep it. */
    Vector(double[] owned) {
        Require.that(owned.length > 0, "a vector needs at least one number");
        numbers = owned;
    }

    /** Returns the vector of these numbers. Throws IllegalArgumentException if there are none. */
    public static Vector of(double... numbers) {
        return new Vector(numbers.clone());
    }

    /** Returns how many numbers the vector has, at least 1. */
    public int size() {
        return numbers.length;
    }

    /** Returns number {@code i}, counted from 0. */
    public double get(int i) {
        return numbers[i];
    }

    /** Returns the numbers as an array of the caller's own. */
    public double[] toArray() {
        return numbers.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vector that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }
}
