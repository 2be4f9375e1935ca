package org.chalkline.figure;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void roundsHalfAwayFromZero() {
        assertEquals("0.13", Digits.fixed(0.125, 2));
        assertEquals("-0.13", Digits.fixed(-0.125, 2));
        assertEquals("3", Digits.fixed(2.5, 0));
        assertEquals("-3", Digits.fixed(-2.5, 0));
        assertEquals("1.00", Digits.fixed(0.995000001, 2));
    }

    @Test
    void keepsEveryPlaceAskedFor() {
        assertEquals("7", Digits.fixed(7, 0));
        assertEquals("7.000", Digits.fixed(7, 3));
        assertEquals("0.000000001", Digits.fixed(1e-9, 9));
        assertEquals("1200.050", Digits.fixed(1200.05, 3));
    }

    @Test
    void writesWhatRoundsToZeroWithoutASign() {
        assertEquals("0.0", Digits.fixed(-0.04, 1));
        assertEquals("0.0", Digits.fixed(-0.0, 1));
        assertEquals("0.00", Digits.typeset(-0.004, 2));
    }

    @Test
    void writesAMinusSignForReadingAndAHyphenForAttributes() {
        assertEquals("\u22120.30", Digits.typeset(-0.3, 2));
        assertEquals("-0.30", Digits.fixed(-0.3, 2));
    }

    @Test
    void writesWhatIsNoNumberAsADash() {
        assertEquals("–", Digits.fixed(Double.NaN, 2));
        assertEquals("–", Digits.coordinate(Double.NaN));
        assertEquals("–", Digits.brief(Double.NaN, 2));
    }

    @Test
    void writesWhatHasNoDecimalsLeftAsInfinite() {
        assertEquals("∞", Digits.fixed(Double.POSITIVE_INFINITY, 1));
        assertEquals("-∞", Digits.fixed(Double.NEGATIVE_INFINITY, 1));
        assertEquals("\u2212∞", Digits.brief(-1e300, 1));
        assertEquals("∞", Digits.fixed(1e15, 3));
    }

    @Test
    void writesLargeNumbersDigitByDigit() {
        assertEquals("9000000000000000", Digits.fixed(9e15, 0));
        assertEquals("4294967297.5", Digits.fixed(4294967297.5, 1));
    }

    @Test
    void dropsIdleZerosOfCoordinates() {
        assertEquals("12.5", Digits.coordinate(12.5));
        assertEquals("-3", Digits.coordinate(-3.001));
        assertEquals("100", Digits.coordinate(100));
        assertEquals("0", Digits.coordinate(-0.001));
        assertEquals("0.07", Digits.coordinate(0.07));
    }

    @Test
    void keepsTheZerosOfWholeNumbersWhenBrief() {
        assertEquals("20", Digits.brief(20, 0));
        assertEquals("20", Digits.brief(20, 2));
        assertEquals("\u22122.5", Digits.brief(-2.5, 2));
    }

    @Test
    void refusesMorePlacesThanADoubleHas() {
        assertThrows(IllegalArgumentException.class, () -> Digits.fixed(1, 10));
        assertThrows(IllegalArgumentException.class, () -> Digits.fixed(1, -1));
    }

    @Test
    void keepsTheDigitsThatCount() {
        assertEquals("2.63", Digits.significant(2.6279, 3));
        assertEquals("0.00252", Digits.significant(0.002519, 3));
        assertEquals("\u22120.50", Digits.significant(-0.5, 2));
        assertEquals("10", Digits.significant(9.96, 2));
        assertEquals("1234", Digits.significant(1234.4, 2));
        assertEquals("0.00012", Digits.significant(0.000123, 2));
        assertEquals("7.1\u00a0×\u00a010⁻²¹", Digits.significant(7.08e-21, 2));
        assertEquals("1.0\u00a0×\u00a010⁻⁵", Digits.significant(0.00000996, 2));
        assertEquals("\u22121.20\u00a0×\u00a010⁻⁵", Digits.significant(-0.000012, 3));
        assertEquals("0", Digits.significant(0, 3));
        assertEquals("–", Digits.significant(Double.NaN, 3));
        assertEquals("∞", Digits.significant(Double.POSITIVE_INFINITY, 3));
    }
}
