package org.chalkline.widget;

import org.chalkline.figure.Digits;

/**
 * What the range of a slider counts: parts of π, so that its 3 in quarters of π is {@code 3pi/4}.
 *
 * @param below into how many parts π is divided
 */
public record Fractions(int below) {

    /** Returns a part of π. */
    double unit() {
        return Math.PI / below;
    }

    /** Writes so many parts: {@code -2pi/3}. */
    String text(int times) {
        return written(times, "-", "pi");
    }

    /** Writes so many parts for reading: −2π/3. */
    String shown(int times) {
        return written(times, "\u2212", "π");
    }

    private String written(int times, String minus, String pi) {
        int above = Math.abs(times);
        int under = below;
        for (int part = below; part > 1; part--) {
            if (above % part == 0 && under % part == 0) {
                above /= part;
                under /= part;
            }
        }
        return above == 0
                ? "0"
                : (times < 0 ? minus : "")
                        + (above == 1 ? "" : Digits.fixed(above, 0))
                        + pi
                        + (under == 1 ? "" : "/" + Digits.fixed(under, 0));
    }
}
