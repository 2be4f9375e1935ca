package org.chalkline.expression;

/** A typed expression, as pages carry it: an operation and what it works on. */
final class Node {

    private final Operation operation;
    private final double[] numbers;
    private final Node[] parts;

    /**
     * Keeps what it is given.
     *
     * @param operation what is done
     * @param numbers what the operation has to know: a constant, the place of a name …
     * @param parts on whose values it works
     */
    Node(Operation operation, double[] numbers, Node[] parts) {
        this.operation = operation;
        this.numbers = numbers;
        this.parts = parts;
    }

    Operation operation() {
        return operation;
    }

    double[] numbers() {
        return numbers;
    }

    Node[] parts() {
        return parts;
    }

    static Node of(Operation operation, Node... parts) {
        return new Node(operation, new double[0], parts);
    }

    static Node of(Operation operation, int number, Node... parts) {
        return new Node(operation, new double[] {number}, parts);
    }

    static Node constant(double value) {
        return new Node(Operations.CONSTANT, new double[] {value}, new Node[0]);
    }

    Node part(int place) {
        return parts[place];
    }

    /** Returns one of its numbers, which is a place. */
    int place(int number) {
        return (int) numbers[number];
    }
}
