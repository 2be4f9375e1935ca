package org.chalkline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Searches all sums of one choice of every part for those near a target; the loss of a sum is its
 * mean squared error, |target − Σ parts|² / n.
 *
 * <p>Every sum is either computed or ruled out by a bound. The parts are dealt to two sides, so a
 * loss is the distance of a = target − (left side) from b = (right side). Along orthonormal qᵢ, and
 * with a′, b′ for what remains of a and b, |a − b|² ≥ Σ ⟨a − b, qᵢ⟩² + (|a′| − |b′|)², by Bessel's
 * inequality and the triangle inequality. Few pairs are near by that measure, which costs a few
 * multiplications a pair, and with b sorted by its first coordinate most are never touched.
 */
public final class SumSearch {

    /** A search takes seconds for up to this many sums. */
    private static final double MOST_SUMS = 1e8;

    /** What the vectors of a side may hold together: 128 MB. */
    private static final double MOST_NUMBERS = 1 << 24;

    private static final int DIRECTIONS = 6;

    /** What a squared distance may be off by rounding, as a share of the longest vector's. */
    private static final double ROUNDING = 1e-12;

    private final int length;
    private final int parts;
    private final Side leftSide;
    private final Side rightSide;
    private final Points left;
    private final Points right;
    private final double slack;

    /**
     * A sum.
     *
     * @param choices the index of each part's choice
     */
    public record Sum(List<Integer> choices, double loss) {}

    /** Is shown every sum. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Sees a sum.
         *
         * @param choices the index of each part's choice; the same array every time
         * @param loss the loss where it is below the visit's limit, or else a number from the limit
         *     to the loss
         */
        void visit(int[] choices, double loss);
    }

    /** Takes pairs of points that may be near. */
    private interface Near {

        /** Returns the squared distance from which on a pair is of no interest. */
        double limit();

        void take(int leftPoint, int rightPoint, double distance);
    }

    /**
     * Prepares a search.
     *
     * @throws IllegalArgumentException unless it {@linkplain #isFeasible is feasible}
     */
    public SumSearch(double[] target, List<Choices> parts) {
        List<Long> sizes = new ArrayList<>();
        for (Choices part : parts) {
            sizes.add((long) part.size());
        }
        if (!isFeasible(target.length, sizes)) {
            throw new IllegalArgumentException("too many sums to search");
        }
        length = target.length;
        this.parts = parts.size();
        List<Side> sides = Side.two(sizes);
        leftSide = sides.get(0);
        rightSide = sides.get(1);
        Basis basis = new Basis(length, DIRECTIONS);
        left = new Points(leftSide.sums(parts, length).takenFrom(target), basis);
        right = new Points(rightSide.sums(parts, length), basis);
        slack = ROUNDING * Math.max(left.longest(), right.longest());
    }

    /**
     * Returns whether a search takes seconds and no more than a few hundred megabytes.
     *
     * @param length of the vectors
     * @param sizes of the parts
     */
    public static boolean isFeasible(int length, List<Long> sizes) {
        double sums = 1;
        for (Side side : Side.two(sizes)) {
            sums *= side.count();
            if (side.count() * length > MOST_NUMBERS) {
                return false;
            }
        }
        return sums <= MOST_SUMS;
    }

    /** Returns a sum with the least loss. */
    public Sum best() {
        return Objects.requireNonNull(best(0), "there is no sum of finite loss");
    }

    /** Returns a sum with the least loss that is not below a number, or null if there is none. */
    public @Nullable Sum best(double least) {
        int[] at = new int[2];
        double[] best = {Double.POSITIVE_INFINITY};
        scan(
                new Near() {
                    @Override
                    public double limit() {
                        return best[0];
                    }

                    @Override
                    public void take(int leftPoint, int rightPoint, double distance) {
                        if (distance < best[0] && distance / length >= least) {
                            best[0] = distance;
                            at[0] = left.members(leftPoint).get(0);
                            at[1] = right.members(rightPoint).get(0);
                        }
                    }
                });
        return best[0] < Double.POSITIVE_INFINITY ? sum(at[0], at[1], best[0]) : null;
    }

    /** Returns the sums whose loss is below a number, or as many of them as are wanted. */
    public List<Sum> below(double loss, int wanted) {
        List<Sum> found = new ArrayList<>();
        scan(
                new Near() {
                    @Override
                    public double limit() {
                        return found.size() < wanted ? loss * length : -1;
                    }

                    @Override
                    public void take(int leftPoint, int rightPoint, double distance) {
                        if (distance / length < loss) {
                            for (int i : left.members(leftPoint)) {
                                for (int j : right.members(rightPoint)) {
                                    if (found.size() < wanted) {
                                        found.add(sum(i, j, distance));
                                    }
                                }
                            }
                        }
                    }
                });
        return found;
    }

    /** Shows a visitor every sum, and the loss of those where it is below a limit. */
    public void visit(double limit, Visitor visitor) {
        double farthest = limit * length + slack;
        int[] choices = new int[parts];
        int sums = (int) rightSide.count();
        for (int i = 0; i < leftSide.count(); i++) {
            leftSide.write(i, choices);
            rightSide.write(0, choices);
            int a = left.pointOf(i);
            for (int j = 0; j < sums; j++) {
                int b = right.pointOf(j);
                double loss = limit;
                if (left.bound(a, right, b, farthest) < farthest) {
                    loss = left.distance(a, right, b) / length;
                }
                visitor.visit(choices, loss);
                rightSide.advance(choices);
            }
        }
    }

    /**
     * Goes through the pairs of points, from all over the left side, so that a good one is found
     * early and rules out many.
     */
    private void scan(Near near) {
        int stride = stride(left.count());
        int a = 0;
        for (int i = 0; i < left.count(); i++) {
            a = (a + stride) % left.count();
            double limit = near.limit() + slack;
            double reach = Math.sqrt(Math.max(0, limit));
            double last = left.first(a) + reach;
            for (int b = right.from(left.first(a) - reach); b < right.count(); b++) {
                if (right.first(b) > last) {
                    break;
                }
                if (left.bound(a, right, b, limit) < limit) {
                    near.take(a, b, left.distance(a, right, b));
                    limit = near.limit() + slack;
                }
            }
        }
    }

    /** Returns about 0.62 of a number, with no common divisor. */
    private static int stride(int count) {
        int stride = Math.max(1, (int) (count * 0.618));
        while (divisor(stride, count) > 1) {
            stride++;
        }
        return stride;
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    private Sum sum(int leftChoice, int rightChoice, double distance) {
        int[] choices = new int[parts];
        leftSide.write(leftChoice, choices);
        rightSide.write(rightChoice, choices);
        List<Integer> list = new ArrayList<>();
        for (int choice : choices) {
            list.add(choice);
        }
        return new Sum(list, distance / length);
    }
}
