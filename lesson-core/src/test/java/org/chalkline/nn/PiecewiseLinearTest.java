package org.chalkline.nn;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class PiecewiseLinearTest {

    private final PiecewiseLinear roof =
            PiecewiseLinear.through(new double[][] {{0, 0}, {1, 2}, {3, -2}});

    @Test
    void runsThroughItsPoints() {
        assertEquals(0.0, roof.from());
        assertEquals(3.0, roof.to());
        assertEquals(2, roof.pieces());
        assertEquals(1.0, roof.knotX(1));
        assertEquals(2.0, roof.knotY(1));
        assertEquals(2.0, roof.slope(0));
        assertEquals(-2.0, roof.slope(1));
        assertEquals(2.0, roof.value(1));
        assertEquals(-2.0, roof.value(3));
        assertEquals(0.5, roof.value(0.25));
        assertEquals(1.0, roof.value(1.5));
    }

    @Test
    void goesOnStraightOutsideItsInterval() {
        assertEquals(-2.0, roof.value(-1));
        assertEquals(-4.0, roof.value(4));
    }

    @Test
    void isExactAtKnotsThatHaveNoShortDecimal() {
        PiecewiseLinear curve =
                PiecewiseLinear.through(new double[][] {{0.1, 0.3}, {0.7, 1.1}, {1.9, -0.7}});
        assertEquals(0.3, curve.value(0.1));
        assertEquals(1.1, curve.value(0.7));
        assertEquals(-0.7, curve.value(1.9));
    }

    @Test
    void lineKeepsItsSlope() {
        PiecewiseLinear line = PiecewiseLinear.line(-1, 3, 0.1, 0.2);
        assertEquals(1, line.pieces());
        assertEquals(0.1, line.slope(0));
        assertEquals(0.1, line.value(-1), 1e-16);
        assertEquals(0.5, line.value(3), 1e-15);
        assertEquals(0, line.breakpoints().length);
    }

    @Test
    void refusesWhatIsNoFunction() {
        double[] origin = {0, 0};
        double[] above = {0, 1};
        double[] triple = {1, 2, 3};
        double[] nowhere = {Double.NaN, 0};
        assertThrows(IllegalArgumentException.class, () -> PiecewiseLinear.through(origin));
        assertThrows(IllegalArgumentException.class, () -> PiecewiseLinear.through(origin, above));
        assertThrows(IllegalArgumentException.class, () -> PiecewiseLinear.through(origin, triple));
        assertThrows(
                IllegalArgumentException.class, () -> PiecewiseLinear.through(origin, nowhere));
        assertThrows(IllegalArgumentException.class, () -> PiecewiseLinear.line(2, 1, 0, 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> PiecewiseLinear.line(0, Double.POSITIVE_INFINITY, 0, 0));
    }

    @Test
    void sumHasTheKnotsOfBoth() {
        PiecewiseLinear vee = PiecewiseLinear.through(new double[][] {{0, 2}, {2, 0}, {3, 1}});
        PiecewiseLinear sum = roof.plus(1, vee);
        assertEquals(3, sum.pieces());
        assertArrayEquals(new double[] {1, 2}, sum.breakpoints());
        assertArrayEquals(
                new double[] {1, -3, -1}, new double[] {sum.slope(0), sum.slope(1), sum.slope(2)});
        for (int i = 0; i <= 12; i++) {
            double x = i / 4.0;
            assertEquals(roof.value(x) + vee.value(x), sum.value(x));
        }
    }

    @Test
    void sumRefusesAnotherInterval() {
        PiecewiseLinear longer = PiecewiseLinear.line(0, 4, 1, 0);
        assertThrows(IllegalArgumentException.class, () -> roof.plus(1, longer));
    }

    @Test
    void stretchesAndMoves() {
        PiecewiseLinear changed = PiecewiseLinear.line(0, 3, 0, 1).plus(-3, roof);
        assertEquals(1.0, changed.value(0));
        assertEquals(-5.0, changed.value(1));
        assertEquals(7.0, changed.value(3));
        assertEquals(-6.0, changed.slope(0));
        assertEquals(6.0, changed.slope(1));
    }

    @Test
    void zeroTimesAFunctionIsFlatWithoutMinusZeros() {
        PiecewiseLinear flat = PiecewiseLinear.line(0, 3, 0, 0).plus(0, roof);
        assertEquals(0.0, flat.slope(1));
        assertEquals(0.0, flat.knotY(2));
        assertEquals(1, flat.simplified().pieces());
    }

    @Test
    void reluCutsAtZeroCrossings() {
        PiecewiseLinear cut = roof.apply(Activation.RELU);
        assertArrayEquals(new double[] {1, 2}, cut.breakpoints());
        assertEquals(0.0, cut.knotY(2));
        assertEquals(0.0, cut.slope(2));
        assertEquals(0.0, cut.value(2.7));
        assertEquals(2.0, cut.value(1));
        assertEquals(1.0, cut.value(1.5));
    }

    @Test
    void leakyReluFlattensBelowZero() {
        PiecewiseLinear leaky = roof.apply(Activation.LEAKY_RELU);
        assertArrayEquals(new double[] {1, 2}, leaky.breakpoints());
        assertEquals(-0.4, leaky.slope(2), 1e-16);
        assertEquals(-0.4, leaky.value(3), 1e-16);
        assertEquals(1.0, leaky.value(1.5));
    }

    @Test
    void linearChangesNothing() {
        PiecewiseLinear same = roof.apply(Activation.LINEAR);
        assertArrayEquals(roof.breakpoints(), same.breakpoints());
        assertEquals(0.0, roof.maximumDistance(same, -1, 4));
    }

    @Test
    void refusesACurvedActivationAndNamesIt() {
        IllegalArgumentException problem =
                assertThrows(IllegalArgumentException.class, () -> roof.apply(Activation.SIGMOID));
        assertEquals("not piecewise linear: sigmoid", problem.getMessage());
    }

    @Test
    void aUnitBendsAtMinusBiasByWeightToTheLastDigitWhereverTheIntervalBegins() {
        for (int begin = -13; begin <= -1; begin++) {
            for (int w = 1; w <= 40; w++) {
                double weight = w / 10.0;
                double[] bends =
                        PiecewiseLinear.line(begin / 10.0, 45, weight, -4)
                                .apply(Activation.RELU)
                                .breakpoints();
                assertArrayEquals(new double[] {4 / weight}, bends);
            }
        }
    }

    @Test
    void bendsThatDifferByRoundingAreOne() {
        PiecewiseLinear one = PiecewiseLinear.line(0, 4, 0.1, -0.3).apply(Activation.RELU);
        PiecewiseLinear other = PiecewiseLinear.line(0, 4, 1, -3).apply(Activation.RELU);
        assertNotEquals(one.breakpoints()[0], other.breakpoints()[0]);
        PiecewiseLinear sum = one.plus(1, other);
        assertEquals(1, sum.breakpoints().length);
        assertEquals(3, sum.breakpoints()[0], 1e-15);
        assertEquals(1.1, sum.slope(1), 1e-15);
    }

    @Test
    void anInteriorBendJustBeforeTheEndGivesWayToTheEnd() {
        PiecewiseLinear late =
                PiecewiseLinear.through(new double[][] {{0, 0}, {1 - 1e-14, 0}, {1, 1e-14}});
        PiecewiseLinear sum = late.plus(1, PiecewiseLinear.line(0, 1, 1, 0));
        assertEquals(1, sum.pieces());
        assertEquals(1.0, sum.to());
    }

    @Test
    void slopesThatCancelUpToRoundingAreNoBend() {
        PiecewiseLinear unit = PiecewiseLinear.line(0, 2, 1, -1).apply(Activation.RELU);
        PiecewiseLinear sum =
                PiecewiseLinear.line(0, 2, 0, 0).plus(0.1, unit).plus(0.2, unit).plus(-0.3, unit);
        assertNotEquals(0.0, sum.slope(1));
        assertEquals(0, sum.breakpoints().length);
        assertEquals(1, sum.simplified().pieces());
    }

    @Test
    void simplifyingKeepsEveryRealBend() {
        PiecewiseLinear redundant =
                PiecewiseLinear.through(
                        new double[][] {{0, 0}, {1, 1}, {2, 2}, {3, 2}, {4, 2}, {5, 2.000001}});
        PiecewiseLinear simple = redundant.simplified();
        assertEquals(3, simple.pieces());
        assertArrayEquals(new double[] {2, 4}, redundant.breakpoints());
        assertEquals(0.0, simple.maximumDistance(redundant, 0, 5));
    }

    @Test
    void maximumDistanceIsFoundAtKnotsOfEither() {
        PiecewiseLinear flat = PiecewiseLinear.line(0, 3, 0, 0);
        assertEquals(2.0, roof.maximumDistance(flat, 0, 3));
        assertEquals(2.0, flat.maximumDistance(roof, 0.5, 2));
        assertEquals(0.0, roof.maximumDistance(roof, 0, 3));
    }

    @Test
    void maximumDistanceLooksOnlyAtTheSubinterval() {
        PiecewiseLinear flat = PiecewiseLinear.line(0, 3, 0, 0);
        assertEquals(1.0, roof.maximumDistance(flat, 0, 0.5));
        assertEquals(1.0, roof.maximumDistance(flat, 1.5, 2.25));
        assertEquals(1.0, roof.maximumDistance(flat, 2.5, 2.5));
        assertThrows(IllegalArgumentException.class, () -> roof.maximumDistance(flat, 2, 1));
    }

    @Test
    void sumsGoOnStraightOutsideTheirInterval() {
        PiecewiseLinear sum = roof.apply(Activation.RELU).plus(0.5, roof);
        assertEquals(-1.5, sum.value(3.5));
        assertEquals(-1.5, sum.value(-0.5));
    }

    @Test
    void aDivergedUnitPassesThrough() {
        PiecewiseLinear diverged =
                PiecewiseLinear.line(0, 1, Double.NaN, 0).apply(Activation.RELU).simplified();
        assertTrue(Double.isNaN(diverged.value(0.5)));
    }
}
