package org.chalkline.number;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/** The functions of {@link Elementary} by name, for tests that go through all of them. */
record ElementaryFunction(
        String name, int arguments, DoubleBinaryOperator value, BinaryOperator<Interval> interval) {

    static final List<ElementaryFunction> ALL =
            List.of(
                    of("exp", Elementary::exp, IntervalFunctions::exp),
                    of("expm1", Elementary::expm1, IntervalFunctions::expm1),
                    of("log", Elementary::log, IntervalFunctions::log),
                    of("log1p", Elementary::log1p, IntervalFunctions::log1p),
                    of("log2", Elementary::log2, IntervalFunctions::log2),
                    of("log10", Elementary::log10, IntervalFunctions::log10),
                    of("sinh", Elementary::sinh, IntervalFunctions::sinh),
                    of("cosh", Elementary::cosh, IntervalFunctions::cosh),
                    of("tanh", Elementary::tanh, IntervalFunctions::tanh),
                    of("sin", Elementary::sin, IntervalFunctions::sin),
                    of("cos", Elementary::cos, IntervalFunctions::cos),
                    of("tan", Elementary::tan, IntervalFunctions::tan),
                    of("asin", Elementary::asin, IntervalFunctions::asin),
                    of("acos", Elementary::acos, IntervalFunctions::acos),
                    of("atan", Elementary::atan, IntervalFunctions::atan),
                    of("cbrt", Elementary::cbrt, IntervalFunctions::cbrt),
                    of("gamma", Elementary::gamma, IntervalFunctions::gamma),
                    of("lgamma", Elementary::lgamma, IntervalFunctions::lgamma),
                    of("erf", Elementary::erf, IntervalFunctions::erf),
                    of("erfc", Elementary::erfc, IntervalFunctions::erfc),
                    new ElementaryFunction("pow", 2, Elementary::pow, IntervalFunctions::pow),
                    new ElementaryFunction("atan2", 2, Elementary::atan2, IntervalFunctions::atan2),
                    new ElementaryFunction(
                            "hypot", 2, Elementary::hypot, IntervalFunctions::hypot));

    private static ElementaryFunction of(
            String name, DoubleUnaryOperator value, UnaryOperator<Interval> interval) {
        return new ElementaryFunction(
                name, 1, (x, unused) -> value.applyAsDouble(x), (x, unused) -> interval.apply(x));
    }

    static ElementaryFunction named(String name) {
        return ALL.stream()
                .filter(function -> function.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    double of(double x, double y) {
        return value.applyAsDouble(x, y);
    }

    Interval of(Interval x, Interval y) {
        return interval.apply(x, y);
    }
}
