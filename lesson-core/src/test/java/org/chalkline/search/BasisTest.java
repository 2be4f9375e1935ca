package org.chalkline.search;

import static org.junit.jupiter.api.Assertions.*;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BasisTest {

    private final Random random = new Random(7);

    private double[] vector(int length) {
        double[] vector = new double[length];
        for (int i = 0; i < length; i++) {
            vector[i] = random.nextGaussian();
        }
        return vector;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum);
    }

    @Test
    void coordinatesAreNeverFartherApartThanTheirVectors() {
        for (int length : new int[] {2, 5, 50, 301}) {
            Basis basis = new Basis(length, 6);
            for (int i = 0; i < 200; i++) {
                double[] a = vector(length);
                double[] b = vector(length);
                assertTrue(
                        distance(basis.coordinates(a), basis.coordinates(b))
                                <= distance(a, b) + 1e-12);
            }
        }
    }

    @Test
    void coordinatesKeepTheLengthOfAVector() {
        double[] vector = vector(301);
        double[] coordinates = new Basis(301, 6).coordinates(vector);
        assertEquals(Basis.product(vector, vector), Basis.product(coordinates, coordinates), 1e-9);
    }

    @Test
    void nothingRemainsOfAPolynomialOfLowDegree() {
        double[] cubic = new double[301];
        for (int i = 0; i < cubic.length; i++) {
            double x = i / 100.0;
            cubic[i] = 2 - x + x * x * x;
        }
        double[] coordinates = new Basis(301, 6).coordinates(cubic);
        for (int i = 4; i < coordinates.length; i++) {
            assertEquals(0, coordinates[i], 1e-11);
        }
    }

    @Test
    void hasNoMoreDirectionsThanTheSpace() {
        assertEquals(3, new Basis(2, 6).coordinates());
        assertArrayEquals(
                new double[] {Math.sqrt(2), 0, 0},
                new Basis(2, 6).coordinates(new double[] {1, 1}),
                1e-15);
    }
}
