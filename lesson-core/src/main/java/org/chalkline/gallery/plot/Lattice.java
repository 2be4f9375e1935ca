package org.chalkline.gallery.plot;

/** The values of a function of x and y at evenly spaced places over a plot. */
final class Lattice {

    /** A function of x and y; no number where it is undefined. */
    interface Surface {
        double at(double x, double y);
    }

    private final Frame frame;
    private final Surface surface;
    private final int cells;
    private final double[] values;

    /**
     * Computes the values.
     *
     * @param cells how many cells there are from left to right, and from the foot to the top
     */
    Lattice(Frame frame, int cells, Surface surface) {
        this.frame = frame;
        this.surface = surface;
        this.cells = cells;
        int nodes = cells + 1;
        values = new double[nodes * nodes];
        for (int j = 0; j < nodes; j++) {
            for (int i = 0; i < nodes; i++) {
                values[j * nodes + i] = surface.at(x(i), y(j));
            }
        }
    }

    int cells() {
        return cells;
    }

    double x(double i) {
        return frame.left() + i * (frame.right() - frame.left()) / cells;
    }

    double y(double j) {
        return frame.bottom() + j * (frame.top() - frame.bottom()) / cells;
    }

    double value(int i, int j) {
        return values[j * (cells + 1) + i];
    }

    /** Returns the value between the places. */
    double between(double i, double j) {
        return surface.at(x(i), y(j));
    }

    /** Returns the least and the greatest value; infinite ones do not count. */
    double[] ends() {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (Math.abs(value) < Double.POSITIVE_INFINITY) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        return new double[] {least, most};
    }
}
