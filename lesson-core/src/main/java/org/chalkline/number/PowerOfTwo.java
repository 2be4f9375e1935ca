package org.chalkline.number;

/**
 * Exact scaling by powers of two, without the {@code long} that the bits of a double come in: it is
 * slow in the browser.
 */
final class PowerOfTwo {

    private static final double[] SQUARES = {
        0x1p1, 0x1p2, 0x1p4, 0x1p8, 0x1p16, 0x1p32, 0x1p64, 0x1p128, 0x1p256, 0x1p512
    };

    private PowerOfTwo() {}

    /** Returns 2^k for a whole k from −1074 to 1023. */
    static double of(int k) {
        if (k < -1023) {
            return of(k + 52) * 0x1p-52;
        }
        double power = 1;
        int rest = k < 0 ? -k : k;
        for (int i = 0; rest > 0; i++) {
            if ((rest & 1) > 0) {
                power = k < 0 ? power / SQUARES[i] : power * SQUARES[i];
            }
            rest >>= 1;
        }
        return power;
    }

    /** Returns the largest k with 2^k ≤ x, for a finite x above 0. */
    static int exponent(double x) {
        int k = 0;
        double rest = x;
        if (x < 0x1p-1022) {
            rest *= 0x1p52;
            k = -52;
        }
        boolean small = x < 1;
        for (int i = SQUARES.length - 1; i >= 0; i--) {
            if (small && rest * SQUARES[i] < 2) {
                rest *= SQUARES[i];
                k -= 1 << i;
            } else if (rest >= SQUARES[i]) {
                rest /= SQUARES[i];
                k += 1 << i;
            }
        }
        return k;
    }

    /**
     * Returns 2^k x, rounded once, for any whole k.
     *
     * @param x from 2^−60 to 2^60 in size, or 0
     */
    static double scaled(double x, int k) {
        if (k > 1000) {
            return x * 0x1p1000 * of(Math.min(k - 1000, 1023));
        }
        if (k < -900) {
            return x * 0x1p-900 * of(Math.max(k + 900, -1000));
        }
        return x * of(k);
    }
}
