package org.chalkline.number;

/** The cube root, and the root of a sum of squares. */
final class Root {

    private Root() {}

    /**
     * Returns the cube root of x.
     *
     * <p>Three steps of Halley's method, each of which triples the digits, and one of Newton's with
     * the cube in double-double.
     */
    static double cbrt(double x) {
        double size = Math.abs(x);
        if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
            return x;
        }
        int third = Math.floorDiv(PowerOfTwo.exponent(size), 3);
        // From 1 to 8. 2^(3 third) may be too small for one division.
        double unit = PowerOfTwo.of(third);
        double m = size / unit / unit / unit;
        double root = 0.9 + 0.15 * m;
        for (int step = 0; step < 3; step++) {
            double cube = root * root * root;
            root = root * (cube + 2 * m) / (2 * cube + m);
        }
        DoubleDouble cube = DoubleDouble.product(root, root).times(root);
        root -= cube.plus(-m).high() / (3 * root * root);
        return x < 0 ? -root * unit : root * unit;
    }

    /** Returns √(x² + y²), of which nothing overflows unless the root does. */
    static double hypot(double x, double y) {
        double width = Math.abs(x);
        double height = Math.abs(y);
        if (width == Double.POSITIVE_INFINITY || height == Double.POSITIVE_INFINITY) {
            return Double.POSITIVE_INFINITY;
        }
        double largest = Math.max(width, height);
        if (!(largest > 0)) {
            return largest;
        }
        int k = PowerOfTwo.exponent(largest);
        double unit = PowerOfTwo.of(k);
        width /= unit;
        height /= unit;
        DoubleDouble square =
                DoubleDouble.product(width, width).plus(DoubleDouble.product(height, height));
        return PowerOfTwo.scaled(square.root().high(), k);
    }
}
