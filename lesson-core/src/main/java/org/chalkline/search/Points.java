package org.chalkline.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Choices by their coordinates, sorted by the first; equal vectors are one point. */
final class Points {

    private final int width;
    private final double[] coordinates;
    private final double[][] vectors;
    private final List<List<Integer>> members = new ArrayList<>();
    private final int[] pointOf;

    Points(Choices choices, Basis basis) {
        width = basis.coordinates();
        double[][] found = new double[choices.size()][];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            found[i] = basis.coordinates(choices.vector(i));
            order.add(i);
        }
        order.sort((i, j) -> compare(found[i], found[j]));
        pointOf = new int[choices.size()];
        double[] last = null;
        for (int choice : order) {
            // Equal vectors have equal coordinates, and so stand side by side.
            if (last == null || !Arrays.equals(last, choices.vector(choice))) {
                last = choices.vector(choice);
                members.add(new ArrayList<>());
            }
            pointOf[choice] = members.size() - 1;
            members.get(members.size() - 1).add(choice);
        }
        coordinates = new double[members.size() * width];
        vectors = new double[members.size()][];
        for (int point = 0; point < vectors.length; point++) {
            int choice = members.get(point).get(0);
            vectors[point] = choices.vector(choice);
            System.arraycopy(found[choice], 0, coordinates, point * width, width);
        }
    }

    private static int compare(double[] a, double[] b) {
        int order = 0;
        for (int k = 0; k < a.length && order == 0; k++) {
            order = Double.compare(a[k], b[k]);
        }
        return order;
    }

    /** Returns how many there are. */
    int count() {
        return vectors.length;
    }

    /** Returns the indices of the choices at a point. */
    List<Integer> members(int point) {
        return members.get(point);
    }

    /** Returns the point of a choice. */
    int pointOf(int choice) {
        return pointOf[choice];
    }

    double first(int point) {
        return coordinates[point * width];
    }

    /** Returns the first point whose first coordinate is not below a number. */
    int from(double number) {
        int low = 0;
        int high = vectors.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first(middle) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Returns what the squared distance of a point from another's is at least; less than all that
     * could be said once it reaches the limit.
     */
    double bound(int point, Points others, int other, double limit) {
        double sum = 0;
        int mine = point * width;
        int theirs = other * width;
        for (int k = 0; k < width && sum < limit; k++) {
            double difference = coordinates[mine + k] - others.coordinates[theirs + k];
            sum += difference * difference;
        }
        return sum;
    }

    /** Returns the squared distance of a point from another's. */
    double distance(int point, Points others, int other) {
        double[] mine = vectors[point];
        double[] theirs = others.vectors[other];
        double sum = 0;
        for (int k = 0; k < mine.length; k++) {
            double difference = mine[k] - theirs[k];
            sum += difference * difference;
        }
        return sum;
    }

    /** Returns the greatest squared length of a vector. */
    double longest() {
        double longest = 0;
        for (double[] vector : vectors) {
            longest = Math.max(longest, Basis.product(vector, vector));
        }
        return longest;
    }
}
