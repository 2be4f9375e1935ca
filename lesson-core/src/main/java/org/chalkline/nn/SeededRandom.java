package org.chalkline.nn;

/**
 * Numbers that look random and follow from a seed, the same on every machine: made of {@code int}
 * arithmetic, + − × ÷ and √ alone.
 *
 * <p>{@code java.util.Random} counts in {@code long}, which is slow and heavy in the browser. This
 * is its successor's scheme, a counter that is scrambled (G. Steele, D. Lea and C. Flood, "Fast
 * Splittable Pseudorandom Number Generators", 2014), with 32 bits: the scrambler is the last step
 * of A. Appleby's MurmurHash3. It repeats after 2³² numbers.
 */
final class SeededRandom {

    private static final double LN_2 = 0.6931471805599453;

    private int counter;

    SeededRandom(int seed) {
        counter = seed;
    }

    /** Returns 32 random bits. */
    private int bits() {
        counter += 0x9E3779B9;
        int bits = counter;
        bits = (bits ^ (bits >>> 16)) * 0x85EBCA6B;
        bits = (bits ^ (bits >>> 13)) * 0xC2B2AE35;
        return bits ^ (bits >>> 16);
    }

    /** Returns one of the numbers from 0 to {@code bound − 1}, all equally likely. */
    int below(int bound) {
        return (int) ((bits() >>> 1) * 0x1p-31 * bound);
    }

    /** Returns a number from 0 to just below 1, a multiple of 2^−53. */
    double uniform() {
        return ((bits() >>> 5) * 67108864.0 + (bits() >>> 6)) * 0x1p-53;
    }

    /**
     * Returns a number from the normal distribution of mean 0 and variance 1.
     *
     * <p>G. Marsaglia's polar method (D. Knuth, "The Art of Computer Programming", vol. 2, 3.4.1,
     * algorithm P).
     */
    double normal() {
        double x;
        double square;
        do {
            x = 2 * uniform() - 1;
            double y = 2 * uniform() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        return x * Math.sqrt(-2 * logarithm(square) / square);
    }

    /**
     * Returns ln x for x from 0 to 1, both excluded. The hosts' own may differ in the last digit.
     */
    private static double logarithm(double x) {
        double mantissa = x;
        int exponent = 0;
        while (mantissa < 0.7) {
            mantissa *= 2;
            exponent--;
        }
        // ln m = 2 artanh t; t is at most 0.18 in size, so 12 terms give every digit.
        double t = (mantissa - 1) / (mantissa + 1);
        double sum = 0;
        for (int n = 23; n > 0; n -= 2) {
            sum = sum * t * t + 1.0 / n;
        }
        return exponent * LN_2 + 2 * t * sum;
    }
}
