package org.chalkline.number;

/** The angle of large numbers of radians, see {@link Angle#of}. */
final class PayneHanek {

    /** A digit has 24 bits: the sum of three products of digits is exact. */
    private static final double BASE = 0x1p24;

    /** Digits of 2/π that meet a number's bits, above the rounding of its rest. */
    private static final int USED = 11;

    /** Digits of 2/π. */
    private static final int[] DIGITS = {
        0xA2F983, 0x6E4E44, 0x1529FC, 0x2757D1, 0xF534DD, 0xC0DB62, 0x95993C, 0x439041, 0xFE5163,
        0xABDEBB, 0xC561B7, 0x246E3A, 0x424DD2, 0xE00649, 0x2EEA09, 0xD1921C, 0xFE1DEB, 0x1CB129,
        0xA73EE8, 0x8235F5, 0x2EBB44, 0x84E99C, 0x7026B4, 0x5F7E41, 0x3991D6, 0x398353, 0x39F49C,
        0x845F8B, 0xBDF928, 0x3B1FF8, 0x97FFDE, 0x05980F, 0xEF2F11, 0x8B5A0A, 0x6D1F6D, 0x367ECF,
        0x27CB09, 0xB74F46, 0x3F669E, 0x5FEA2D, 0x7527BA, 0xC7EBE5, 0xF17B3D, 0x0739F7, 0x8A5292,
        0xEA6BFB, 0x5FB11F, 0x8D5D08, 0x560330, 0x46FC7B, 0x6BABF0
    };

    private static final DoubleDouble RIGHT_ANGLE =
            new DoubleDouble(1.5707963267948966, 6.123233995736766e-17);

    private PayneHanek() {}

    /** Returns the angle of x radians for x from 2^20 on; its rest is NaN unless x is finite. */
    static Angle angle(double x) {
        if (!(x < Double.POSITIVE_INFINITY)) {
            return new Angle(0, new DoubleDouble(Double.NaN, 0));
        }
        // x is a whole number of three digits, and 2^unit.
        int unit = PowerOfTwo.exponent(x) - 52;
        double whole = x / PowerOfTwo.of(unit);
        double upper = Math.floor(whole / BASE);
        double[] digits = {whole - upper * BASE, upper % BASE, Math.floor(upper / BASE)};
        // Digits of 2/π before the first would only add whole turns.
        int first = Math.floorDiv(unit - 2, 24);
        // product[n] counts 2^(unit − 24 (first + n − 1)); the first four tell the right angles.
        double[] product = new double[USED];
        double carry = 0;
        for (int n = USED - 1; n >= 0; n--) {
            double sum = carry;
            for (int i = 0; i < 3; i++) {
                int j = first + n - 2 + i;
                sum += j < first || j < 0 ? 0 : digits[i] * DIGITS[j];
            }
            carry = Math.floor(sum / BASE);
            product[n] = sum - carry * BASE;
        }
        double weight = PowerOfTwo.of(unit - 24 * (first - 1));
        double turns = 0;
        for (int n = 0; n < 4; n++) {
            double part = product[n] * weight;
            turns = part - 4 * Math.floor(part / 4) + turns;
            weight /= BASE;
        }
        double k = Math.floor(turns + 0.5);
        DoubleDouble rest = new DoubleDouble(turns - k, 0);
        for (int n = 4; n < USED; n++) {
            rest = rest.plus(product[n] * weight);
            weight /= BASE;
        }
        return new Angle((int) k & 3, rest.times(RIGHT_ANGLE));
    }
}
