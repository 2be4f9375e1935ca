package org.chalkline.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A formula as a page carries it: its operations from the outside to the inside, and what numbers
 * these need.
 */
public final class Coded {

    private final int room;
    private final String code;
    private final double[] numbers;

    /**
     * Keeps what it is given.
     *
     * @param room how many variables it has
     * @param code the operations' codes, with a space after each
     * @param numbers in the order in which they are needed; where an operation works on any count
     *     of values, or carries any count of numbers, that comes first
     */
    public Coded(int room, String code, double[] numbers) {
        this.room = room;
        this.code = code;
        this.numbers = numbers;
    }

    /** Returns the count of variables. */
    public int room() {
        return room;
    }

    /** Returns the operations' codes. */
    public String code() {
        return code;
    }

    /** Returns the numbers of the operations. */
    public double[] numbers() {
        return numbers;
    }

    /** Writes a formula. */
    public static Coded of(Formula formula) {
        StringBuilder code = new StringBuilder();
        List<Double> numbers = new ArrayList<>();
        write(formula.body(), code, numbers);
        return new Coded(
                formula.room(),
                code.toString(),
                numbers.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static void write(Node node, StringBuilder code, List<Double> numbers) {
        Operation operation = node.operation();
        code.append(operation.code()).append(' ');
        if (operation.numbers() == Operation.ANY) {
            numbers.add((double) node.numbers().length);
        }
        for (double number : node.numbers()) {
            numbers.add(number);
        }
        if (operation.parts() == Operation.ANY) {
            numbers.add((double) node.parts().length);
        }
        for (Node part : node.parts()) {
            write(part, code, numbers);
        }
    }

    /** Reads it. */
    public Formula formula() {
        return new Formula(room, new Reader().node());
    }

    private final class Reader {

        private static final Map<String, Operation> OPERATIONS = new HashMap<>();

        private int at;
        private int next;

        Node node() {
            int space = code.indexOf(' ', at);
            Operation operation = operation(code.substring(at, space));
            at = space + 1;
            double[] own = new double[count(operation.numbers())];
            for (int i = 0; i < own.length; i++) {
                own[i] = numbers[next++];
            }
            Node[] parts = new Node[count(operation.parts())];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = node();
            }
            return new Node(operation, own, parts);
        }

        private int count(int fixed) {
            return fixed == Operation.ANY ? (int) numbers[next++] : fixed;
        }

        private static Operation operation(String code) {
            return OPERATIONS.computeIfAbsent(code, Operations::coded);
        }
    }
}
