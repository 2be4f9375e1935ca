package org.chalkline.nn;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An immutable matrix of at least one row and one column, addressed as {@code [row][column]} from
 * 0.
 *
 * <p>Its numbers may be any {@code double}; equality is that of {@link Vector}.
 */
public final class Matrix {

    private final double[][] rows;

    /** Takes the arrays as its own, without a copy; nobody else may keep them. */
    private Matrix(double[][] owned) {
        rows = owned;
    }

    /**
     * Returns the matrix with these rows.
     *
     * @throws IllegalArgumentException if there is no row, no column, or a row of another length
     */
    public static Matrix of(double[]... rows) {
        Require.that(
                rows.length > 0 && rows[0].length > 0,
                "a matrix needs at least one row and one column");
        double[][] copy = new double[rows.length][];
        for (int r = 0; r < rows.length; r++) {
            Require.count("numbers in a row", rows[0].length, rows[r].length);
            copy[r] = rows[r].clone();
        }
        return new Matrix(copy);
    }

    /** Returns the number of rows, at least 1. */
    public int rows() {
        return rows.length;
    }

    /** Returns the number of columns, at least 1. */
    public int columns() {
        return rows[0].length;
    }

    /** Returns the number in row {@code r} and column {@code c}, both counted from 0. */
    public double get(int r, int c) {
        return rows[r][c];
    }

    /**
     * Returns the product of this {@code [m×n]} and {@code x[n]}, a vector {@code [m]}; each number
     * is summed from column 0 on.
     *
     * @throws IllegalArgumentException if {@code x} is not as long as a row
     */
    public Vector times(Vector x) {
        Require.count("numbers in a vector times a matrix", columns(), x.size());
        double[] product = new double[rows.length];
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < x.size(); c++) {
                product[r] += rows[r][c] * x.get(c);
            }
        }
        return new Vector(product);
    }

    /** Returns the rows in one array, one after another. */
    double[] flat() {
        double[] flat = new double[rows.length * columns()];
        int i = 0;
        for (double[] row : rows) {
            for (double number : row) {
                flat[i++] = number;
            }
        }
        return flat;
    }

    Vector row(int r) {
        return Vector.of(rows[r]);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Matrix that) || that.rows() != rows()) {
            return false;
        }
        for (int r = 0; r < rows.length; r++) {
            if (!Arrays.equals(rows[r], that.rows[r])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (double[] row : rows) {
            hash = 31 * hash + Arrays.hashCode(row);
        }
        return hash;
    }
}
