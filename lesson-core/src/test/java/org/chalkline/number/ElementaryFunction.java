package org.chalkline.number;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** The functions of {@link Elementary} by name, for tests that go through all of them. */
record ElementaryFunction(String name, int arguments, DoubleBinaryOperator value) {

    static final List<ElementaryFunction> ALL =
            List.of(
                    of("exp", Elementary::exp),
                    of("expm1", Elementary::expm1),
                    of("log", Elementary::log),
                    of("log1p", Elementary::log1p),
                    of("log2", Elementary::log2),
                    of("log10", Elementary::log10),
                    of("sinh", Elementary::sinh),
                    of("cosh", Elementary::cosh),
                    of("tanh", Elementary::tanh),
                    of("sin", Elementary::sin),
                    of("cos", Elementary::cos),
                    of("tan", Elementary::tan),
                    of("asin", Elementary::asin),
                    of("acos", Elementary::acos),
                    of("atan", Elementary::atan),
                    of("cbrt", Elementary::cbrt),
                    of("gamma", Elementary::gamma),
                    of("lgamma", Elementary::lgamma),
                    of("erf", Elementary::erf),
                    of("erfc", Elementary::erfc),
                    new ElementaryFunction("pow", 2, Elementary::pow),
                    new ElementaryFunction("atan2", 2, Elementary::atan2),
                    new ElementaryFunction("hypot", 2, Elementary::hypot));

    private static ElementaryFunction of(String name, DoubleUnaryOperator value) {
        return new ElementaryFunction(name, 1, (x, unused) -> value.applyAsDouble(x));
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
}
