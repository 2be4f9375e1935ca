package org.chalkline.expression;

/** An expression cannot be read on. */
@SuppressWarnings("serial") // Never written.
final class Broken extends RuntimeException {

    private final transient Problem problem;

    Broken(Problem problem) {
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
