package org.chalkline.search;

import java.util.Arrays;

/**
 * A few orthonormal vectors, along which long vectors are told apart at little cost: the discrete
 * orthonormal polynomials of the lowest degrees. Samples of a smooth function have nearly all of
 * their length along these.
 */
final class Basis {

    private final double[][] vectors;

    /**
     * Makes a basis.
     *
     * @param length of the vectors
     * @param most how many there shall be, if the length allows
     */
    Basis(int length, int most) {
        vectors = new double[Math.min(length, most)][];
        double[] next = new double[length];
        Arrays.fill(next, 1);
        for (int i = 0; i < vectors.length; i++) {
            // Once leaves a trace by rounding where much is taken out; twice is enough
            // (B. Parlett, "The Symmetric Eigenvalue Problem", section 6.9).
            for (int times = 0; times < 2; times++) {
                for (int j = 0; j < i; j++) {
                    takeOut(vectors[j], next);
                }
            }
            double norm = Math.sqrt(product(next, next));
            vectors[i] = new double[length];
            for (int k = 0; k < length; k++) {
                vectors[i][k] = next[k] / norm;
                next[k] = vectors[i][k] * (2.0 * k / (length - 1) - 1);
            }
        }
    }

    /** Returns how many coordinates a vector has. */
    int coordinates() {
        return vectors.length + 1;
    }

    /**
     * Returns the coordinates of a vector: its share along each vector of the basis, and last the
     * length of what remains. No two vectors are nearer than their coordinates.
     */
    double[] coordinates(double[] vector) {
        double[] coordinates = new double[coordinates()];
        double[] rest = vector.clone();
        for (int i = 0; i < vectors.length; i++) {
            coordinates[i] = takeOut(vectors[i], rest);
        }
        coordinates[vectors.length] = Math.sqrt(product(rest, rest));
        return coordinates;
    }

    /** Takes the share along a direction out of a vector and returns it. */
    private static double takeOut(double[] direction, double[] vector) {
        double share = product(direction, vector);
        for (int k = 0; k < vector.length; k++) {
            vector[k] -= share * direction[k];
        }
        return share;
    }

    static double product(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
