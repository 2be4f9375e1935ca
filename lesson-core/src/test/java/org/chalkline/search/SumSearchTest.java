package org.chalkline.search;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SumSearchTest {

    private static final int LENGTH = 12;

    /** Sums of up to three parts, among whose vectors some are equal, and all their losses. */
    private static final class Case {

        private final List<Choices> parts = new ArrayList<>();
        private final double[] target = new double[LENGTH];
        private final List<Double> losses = new ArrayList<>();

        Case(int seed, int... sizes) {
            Random random = new Random(seed);
            for (int size : sizes) {
                parts.add(
                        Choices.of(
                                size,
                                index -> {
                                    double[] vector = new double[LENGTH];
                                    for (int k = 0; index % 3 > 0 && k < LENGTH; k++) {
                                        vector[k] = random.nextInt(5) - 2;
                                    }
                                    return vector;
                                }));
            }
            for (int k = 0; k < LENGTH; k++) {
                target[k] = random.nextGaussian();
            }
            addLosses(new ArrayList<>());
        }

        private void addLosses(List<Integer> choices) {
            if (choices.size() == parts.size()) {
                losses.add(loss(choices));
                return;
            }
            for (int i = 0; i < parts.get(choices.size()).size(); i++) {
                choices.add(i);
                addLosses(choices);
                choices.remove(choices.size() - 1);
            }
        }

        double loss(List<Integer> choices) {
            double loss = 0;
            for (int k = 0; k < LENGTH; k++) {
                double rest = target[k];
                for (int part = 0; part < choices.size(); part++) {
                    rest -= parts.get(part).vector(choices.get(part))[k];
                }
                loss += rest * rest / LENGTH;
            }
            return loss;
        }

        double least(double from) {
            double least = Double.POSITIVE_INFINITY;
            for (double loss : losses) {
                least = loss >= from ? Math.min(least, loss) : least;
            }
            return least;
        }

        int below(double limit) {
            int below = 0;
            for (double loss : losses) {
                below += loss < limit ? 1 : 0;
            }
            return below;
        }

        SumSearch search() {
            return new SumSearch(target, parts);
        }
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (int seed = 0; seed < 10; seed++) {
            cases.add(new Case(seed));
            cases.add(new Case(seed, 40));
            cases.add(new Case(seed, 30, 30));
            cases.add(new Case(seed, 7, 2, 20));
            cases.add(new Case(seed, 5, 4, 3, 6));
        }
        return cases;
    }

    @Test
    void findsTheLeastLossThatThereIs() {
        for (Case each : cases()) {
            SumSearch.Sum best = each.search().best();
            assertEquals(each.least(0), best.loss(), 1e-12);
            assertEquals(each.loss(best.choices()), best.loss(), 1e-12);
        }
    }

    @Test
    void findsTheLeastLossFromANumberOn() {
        for (Case each : cases()) {
            for (double from : new double[] {0.5, 1, 2, 5}) {
                SumSearch.Sum best = each.search().best(from);
                double least = each.least(from);
                if (best == null) {
                    assertEquals(Double.POSITIVE_INFINITY, least);
                } else {
                    assertEquals(least, best.loss(), 1e-12);
                }
            }
        }
    }

    @Test
    void findsEverySumBelowALossOnce() {
        for (Case each : cases()) {
            for (double limit : new double[] {0.5, 1, 3}) {
                List<SumSearch.Sum> found = each.search().below(limit, 1_000_000);
                List<List<Integer>> distinct = new ArrayList<>();
                for (SumSearch.Sum sum : found) {
                    assertTrue(sum.loss() < limit);
                    assertEquals(each.loss(sum.choices()), sum.loss(), 1e-12);
                    if (!distinct.contains(sum.choices())) {
                        distinct.add(sum.choices());
                    }
                }
                assertEquals(each.below(limit), distinct.size());
                assertEquals(distinct.size(), found.size());
            }
        }
    }

    @Test
    void findsNoMoreSumsThanWanted() {
        assertEquals(7, new Case(1, 30, 30).search().below(1e9, 7).size());
    }

    @Test
    void showsEverySumWithItsLossIfThatIsBelowTheLimit() {
        double limit = 2;
        for (Case each : cases()) {
            int[] seen = new int[2];
            each.search()
                    .visit(
                            limit,
                            (choices, loss) -> {
                                List<Integer> list = new ArrayList<>();
                                for (int choice : choices) {
                                    list.add(choice);
                                }
                                double real = each.loss(list);
                                if (loss < limit) {
                                    assertEquals(real, loss, 1e-12);
                                    seen[1]++;
                                } else {
                                    assertTrue(loss <= real + 1e-12);
                                }
                                seen[0]++;
                            });
            assertEquals(each.losses.size(), seen[0]);
            assertEquals(each.below(limit), seen[1]);
        }
    }

    @Test
    void refusesWhatWouldTakeTooLong() {
        assertTrue(SumSearch.isFeasible(301, List.of(6561L, 6561L)));
        assertFalse(SumSearch.isFeasible(301, List.of(6561L, 6561L, 6561L)));
        assertFalse(SumSearch.isFeasible(301, List.of(1_000_000L)));
        assertFalse(SumSearch.isFeasible(301, List.of(10_000_000_000L)));
        Choices thousand = Choices.of(1000, i -> new double[LENGTH]);
        assertThrows(
                IllegalArgumentException.class,
                () -> new SumSearch(new double[LENGTH], List.of(thousand, thousand, thousand)));
    }
}
