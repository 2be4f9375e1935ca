package org.chalkline.figure;

import java.util.ArrayList;
import java.util.List;

/** The numbers at a logarithmic axis; when the site is built only. */
final class PowersOfTen {

    private static final double RISE = 5;

    /**
     * The powers of ten that take at most three characters, for which there is room at the left.
     */
    private static final int LEAST_SHORT = -1;

    private static final int MOST_SHORT = 2;

    private PowersOfTen() {}

    /**
     * Returns at most so many powers of ten and one more, evenly spaced on an axis of at least one
     * decade.
     */
    static List<Tick> between(double from, double to, int most) {
        double first = Math.log10(from);
        double last = Math.log10(to);
        // No step below 1.
        int count = Math.min(most, (int) Math.ceil(last - first - 1e-9));
        Ticks exponents = Ticks.nice(first, last, count);
        List<Tick> ticks = new ArrayList<>();
        for (int i = exponents.first(); i <= exponents.last(); i++) {
            int exponent = (int) exponents.value(i);
            ticks.add(new Tick(Ticks.power(exponent), words(exponent), true));
        }
        return ticks;
    }

    private static List<Node> words(int exponent) {
        if (exponent >= LEAST_SHORT && exponent <= MOST_SHORT) {
            String number = Digits.fixed(Ticks.power(exponent), Math.max(0, -exponent));
            return List.of(new Text(number));
        }
        Element raised =
                Element.of("tspan", "script")
                        .set("dy", -RISE)
                        .text(Digits.typeset(exponent, 0))
                        .build();
        return List.of(new Text("10"), raised);
    }
}
