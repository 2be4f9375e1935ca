package org.chalkline.search;

import java.util.ArrayList;
import java.util.List;

/** Some parts of a sum, taken together. */
final class Side {

    private final List<Integer> numbers = new ArrayList<>();
    private final List<Long> sizes = new ArrayList<>();

    /** Deals parts to two sides so that neither has many more sums than the other. */
    static List<Side> two(List<Long> sizes) {
        Side one = new Side();
        Side other = new Side();
        List<Integer> largestFirst = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            largestFirst.add(i);
        }
        largestFirst.sort((i, j) -> Long.compare(sizes.get(j), sizes.get(i)));
        for (int number : largestFirst) {
            Side smaller = one.count() <= other.count() ? one : other;
            smaller.numbers.add(number);
            smaller.sizes.add(sizes.get(number));
        }
        return List.of(one, other);
    }

    /** Returns how many sums of these parts there are; too many for an int, it may be. */
    double count() {
        double count = 1;
        for (long size : sizes) {
            count *= size;
        }
        return count;
    }

    /** Returns all sums of these parts; one of zeros if there are none. */
    Choices sums(List<Choices> parts, int length) {
        Choices sums = Choices.of(1, i -> new double[length]);
        for (int number : numbers) {
            sums = sums.plus(parts.get(number));
        }
        return sums;
    }

    /** Writes which choice of each part a sum is made of, at the part's number. */
    void write(int sum, int[] choices) {
        int rest = sum;
        for (int i = numbers.size() - 1; i >= 0; i--) {
            int size = sizes.get(i).intValue();
            choices[numbers.get(i)] = rest % size;
            rest /= size;
        }
    }

    /** Writes the same for the sum after the one written last. */
    void advance(int[] choices) {
        for (int i = numbers.size() - 1; i >= 0; i--) {
            int number = numbers.get(i);
            if (++choices[number] < sizes.get(i)) {
                return;
            }
            choices[number] = 0;
        }
    }
}
