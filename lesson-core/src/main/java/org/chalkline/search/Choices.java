package org.chalkline.search;

import java.util.function.IntFunction;

/** The vectors that a part of a sum can be, all of one length, by index from 0. */
public final class Choices {

    private final double[][] vectors;

    private Choices(double[][] owned) {
        vectors = owned;
    }

    /**
     * Makes choices.
     *
     * @param size how many there are, at least 1
     * @param vector makes the one of an index; nobody else may keep it
     * @throws IllegalArgumentException if there are none, or one is as long as no other
     */
    public static Choices of(int size, IntFunction<double[]> vector) {
        if (size < 1) {
            throw new IllegalArgumentException("a part of a sum needs a choice");
        }
        double[][] vectors = new double[size][];
        for (int i = 0; i < size; i++) {
            vectors[i] = vector.apply(i);
            if (vectors[i].length != vectors[0].length) {
                throw new IllegalArgumentException("choices differ in length");
            }
        }
        return new Choices(vectors);
    }

    /** Returns how many there are. */
    public int size() {
        return vectors.length;
    }

    double[] vector(int index) {
        return vectors[index];
    }

    /** Returns all sums of one of these and one of others; index i·size + j for i here, j there. */
    Choices plus(Choices others) {
        return of(
                size() * others.size(),
                index -> {
                    double[] sum = vectors[index / others.size()].clone();
                    double[] other = others.vectors[index % others.size()];
                    for (int k = 0; k < sum.length; k++) {
                        sum[k] += other[k];
                    }
                    return sum;
                });
    }

    /** Returns what each of these leaves of a vector. */
    Choices takenFrom(double[] whole) {
        return of(
                size(),
                index -> {
                    double[] rest = whole.clone();
                    for (int k = 0; k < rest.length; k++) {
                        rest[k] -= vectors[index][k];
                    }
                    return rest;
                });
    }
}
