package org.chalkline.gallery.network;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Point;
import org.chalkline.nn.Activation;
import org.chalkline.nn.Dense;
import org.chalkline.nn.Matrix;
import org.chalkline.nn.MeanSquaredError;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.nn.Sequential;
import org.chalkline.nn.Vector;
import org.chalkline.text.Words;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Quantity;
import org.chalkline.widget.State;

/**
 * How well a network with one hidden layer follows a target.
 *
 * @param weights of the output unit, one for each hidden unit
 * @param bias of the output unit
 * @param wanted the target at the samples of {@link #sampled}, of which the loss is the mean
 * @param solved the loss below which the target counts as matched
 * @param match the distance within which a piece of the target counts as matched
 */
record Fit(
        PiecewiseLinear target,
        Activation activation,
        List<Unit> units,
        Vector weights,
        Quantity bias,
        Vector wanted,
        double solved,
        double match) {

    /** What no loss is. */
    private static final double UNKNOWN = -1;

    /** What holds in a state. */
    final class Result {

        private final Sequential network;
        private final List<Point> output;
        private double loss = UNKNOWN;
        private final boolean[] followed = new boolean[target.pieces()];

        private Result(Sequential network) {
            this.network = network;
            if (activation.isPiecewiseLinear()) {
                PiecewiseLinear curve = network.piecewise(target.from(), target.to());
                output = Curve.of(curve.simplified());
                for (int i = 0; i < followed.length; i++) {
                    followed[i] =
                            curve.maximumDistance(target, target.knotX(i), target.knotX(i + 1))
                                    <= match;
                }
            } else {
                output = Curve.sampled(target.from(), target.to(), network.curve());
                for (int i = 0; i < followed.length; i++) {
                    followed[i] = isNear(output, target.knotX(i), target.knotX(i + 1));
                }
            }
        }

        /** Returns the fit that this is of. */
        Fit fit() {
            return Fit.this;
        }

        /** Returns the points of the output's curve. */
        List<Point> output() {
            return output;
        }

        /** Returns the loss, which is computed when it is first asked for: it takes longest. */
        double loss() {
            if (loss == UNKNOWN) {
                loss = lossOf(network);
            }
            return loss;
        }

        /** Returns the weight of a hidden unit. */
        double w(int unit) {
            return network.layers().get(0).weights().get(unit, 0);
        }

        /** Returns the bias of a hidden unit. */
        double b(int unit) {
            return network.layers().get(0).bias().get(unit);
        }

        /** Returns the output at a place. */
        double output(double x) {
            return network.predict(Vector.of(x)).get(0);
        }

        /** Returns a hidden unit's activation at a place. */
        double a(int unit, double x) {
            return activation.value(w(unit) * x + b(unit));
        }

        /** Returns what each hidden unit adds to the output at a place. */
        double part(int unit, double x) {
            return weights.get(unit) * a(unit, x);
        }

        List<Unit> units() {
            return units;
        }

        /** Returns the curve of the output's bias and what its first units add. */
        List<Point> sum(int count) {
            if (!activation.isPiecewiseLinear()) {
                return Curve.sampled(target.from(), target.to(), x -> sum(count, x));
            }
            PiecewiseLinear sum =
                    PiecewiseLinear.line(target.from(), target.to(), 0, sum(0, target.from()));
            for (int i = 0; i < count; i++) {
                PiecewiseLinear z = PiecewiseLinear.line(target.from(), target.to(), w(i), b(i));
                sum = sum.plus(weights.get(i), z.apply(activation));
            }
            return Curve.of(sum);
        }

        /** Returns the output's bias and what its first units add, at a place. */
        double sum(int count, double x) {
            double sum = network.layers().get(1).bias().get(0);
            for (int i = 0; i < count; i++) {
                sum += part(i, x);
            }
            return sum;
        }

        /**
         * Returns where the output is furthest from the target, on the pieces of a task: at a
         * corner of either.
         */
        double worst(Task task) {
            double worst = Double.NaN;
            for (int piece = 0; piece < target.pieces(); piece++) {
                if (task.asks(piece)) {
                    double from = target.knotX(piece);
                    double to = target.knotX(piece + 1);
                    worst = further(further(worst, from), to);
                    for (Point point : output) {
                        if (point.x() > from && point.x() < to) {
                            worst = further(worst, point.x());
                        }
                    }
                }
            }
            return worst;
        }

        private double further(double worst, double x) {
            return distance(x) <= distance(worst) ? worst : x;
        }

        private double distance(double x) {
            return Math.abs(output(x) - target.value(x));
        }

        boolean isSolved() {
            return loss() < solved;
        }

        /** Returns whether the output follows a piece of the target. */
        boolean follows(int piece) {
            return followed[piece];
        }

        /** Returns how many pieces of the target the output follows. */
        int matched() {
            int matched = 0;
            for (boolean follows : followed) {
                matched += follows ? 1 : 0;
            }
            return matched;
        }
    }

    Result at(Controls controls, State state) {
        return new Result(network(controls, state));
    }

    /** Returns the network of a state. */
    Sequential network(Controls controls, State state) {
        double[][] w = new double[units.size()][];
        double[] b = new double[units.size()];
        double[] v = new double[units.size()];
        for (Unit unit : units) {
            w[unit.number()] = new double[] {unit.w(controls, state)};
            b[unit.number()] = unit.b(controls, state);
            v[unit.number()] = weights.get(unit.number());
        }
        return Sequential.of(
                new Dense(Matrix.of(w), Vector.of(b), activation),
                new Dense(Matrix.of(v), Vector.of(bias.value(controls, state)), Activation.LINEAR));
    }

    private double lossOf(Sequential network) {
        double[] predicted = new double[samples()];
        DoubleUnaryOperator output = network.curve();
        for (int i = 0; i < predicted.length; i++) {
            predicted[i] = output.applyAsDouble(x(i));
        }
        return new MeanSquaredError().of(wanted, Vector.of(predicted));
    }

    /** Returns a target at even samples, both ends included. */
    static Vector sampled(PiecewiseLinear target, int samples) {
        double[] wanted = new double[samples];
        for (int i = 0; i < samples; i++) {
            wanted[i] = target.value(x(target, i, samples));
        }
        return Vector.of(wanted);
    }

    int samples() {
        return wanted.size();
    }

    private double x(int sample) {
        return x(target, sample, samples());
    }

    private static double x(PiecewiseLinear target, int sample, int samples) {
        return target.from() + (target.to() - target.from()) * sample / (samples - 1);
    }

    /** Returns this fit with another activation of the units. */
    Fit with(Activation other) {
        return new Fit(target, other, units, weights, bias, wanted, solved, match);
    }

    /** Returns what a unit adds to the output, at every sample. */
    double[] contribution(Unit unit, Controls controls, State state) {
        double w = unit.w(controls, state);
        double b = unit.b(controls, state);
        double[] contribution = new double[samples()];
        for (int i = 0; i < samples(); i++) {
            contribution[i] = weights.get(unit.number()) * activation.value(w * x(i) + b);
        }
        return contribution;
    }

    /** Returns what the output's bias adds to it, at every sample. */
    double[] lift(Controls controls, State state) {
        double[] lift = new double[samples()];
        Arrays.fill(lift, bias.value(controls, state));
        return lift;
    }

    /** Returns what the target leaves to what the reader sets, at every sample. */
    double[] unset(Controls controls, State state) {
        double[] rest = new double[samples()];
        for (int i = 0; i < samples(); i++) {
            rest[i] = wanted.get(i) - (bias.isFree() ? 0 : bias.fixed());
        }
        for (Unit unit : units) {
            if (!unit.weight().isFree() && !unit.bias().isFree()) {
                double[] fixed = contribution(unit, controls, state);
                for (int i = 0; i < samples(); i++) {
                    rest[i] -= fixed[i];
                }
            }
        }
        return rest;
    }

    private boolean isNear(List<Point> points, double from, double to) {
        for (Point point : points) {
            if (point.x() >= from
                    && point.x() <= to
                    && Math.abs(point.y() - target.value(point.x())) > match) {
                return false;
            }
        }
        return true;
    }

    /** Names the corners of the output, or of a smooth one its ends and middle. */
    String through(Result result, Words words) {
        List<Point> points = result.output();
        int step = activation.isPiecewiseLinear() ? 1 : (points.size() - 1) / 2;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < points.size(); i += step) {
            out.append(i == 0 ? "" : words.say("list.separator"))
                    .append('(')
                    .append(Digits.brief(points.get(i).x(), 2))
                    .append(", ")
                    .append(Digits.brief(points.get(i).y(), 2))
                    .append(')');
        }
        return out.toString();
    }
}
