package org.chalkline.expression;

import java.util.List;
import java.util.stream.Stream;
import org.chalkline.expression.Binary.Vectors;
import org.chalkline.number.Elementary;
import org.chalkline.number.Interval;
import org.chalkline.number.IntervalFunctions;
import org.chalkline.number.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * All that expressions can do. A function is one line here, with the types it takes; its
 * documentation is in {@code schema/*.properties} of the site builder.
 */
final class Operations {

    static final double LN_2 = 0.6931471805599453;
    static final double LN_10 = 2.302585092994046;
    static final double TWO_OVER_ROOT_PI = 1.1283791670955126;

    // What other operations are made of.
    static final Binary PLUS =
            new Binary(
                    "+", (x, y) -> x + y, Interval::plus, Slopes::one, Slopes::one, Vectors.BOTH);
    static final Binary MINUS =
            new Binary(
                    "-",
                    (x, y) -> x - y,
                    Interval::minus,
                    Slopes::one,
                    Slopes::minusOne,
                    Vectors.BOTH);
    static final Binary TIMES =
            new Binary(
                    "*",
                    (x, y) -> x * y,
                    Interval::times,
                    Slopes::second,
                    Slopes::first,
                    Vectors.ONE);
    static final Binary OVER =
            new Binary(
                    "/",
                    Operations::over,
                    Interval::over,
                    Slopes::overByX,
                    Slopes::overByY,
                    Vectors.FIRST);
    static final Binary POW =
            new Binary(
                    "^",
                    Operations::pow,
                    IntervalFunctions::pow,
                    Slopes::powByX,
                    Slopes::powByY,
                    Vectors.NONE);
    static final Unary NEG = new Unary("-", x -> -x, Interval::negated, Slopes::minusOne);
    static final Unary ABS = new Unary("abs", Math::abs, Interval::abs, Slopes::abs);
    static final Unary SQRT = new Unary("sqrt", Math::sqrt, Interval::root, Slopes::sqrt);
    static final Unary CBRT =
            new Unary("cbrt", Elementary::cbrt, IntervalFunctions::cbrt, Slopes::cbrt);
    static final Unary EXP = new Unary("exp", Elementary::exp, IntervalFunctions::exp, Slopes::exp);
    static final Unary LN =
            new Unary("ln", x -> defined(Elementary.log(x)), IntervalFunctions::log, Slopes::ln);
    static final Unary SIN = new Unary("sin", Elementary::sin, IntervalFunctions::sin, Slopes::sin);
    static final Unary COS = new Unary("cos", Elementary::cos, IntervalFunctions::cos, Slopes::cos);
    static final Unary TAN = new Unary("tan", Elementary::tan, IntervalFunctions::tan, Slopes::tan);
    static final Unary SINH =
            new Unary("sinh", Elementary::sinh, IntervalFunctions::sinh, Slopes::sinh);
    static final Unary COSH =
            new Unary("cosh", Elementary::cosh, IntervalFunctions::cosh, Slopes::cosh);
    static final Unary TANH =
            new Unary("tanh", Elementary::tanh, IntervalFunctions::tanh, Slopes::tanh);
    static final Unary FLOOR = new Unary("floor", Math::floor, Interval::floor, null);
    static final Unary PROBIT =
            new Unary(
                    "probit",
                    NormalDistribution::standardQuantile,
                    IntervalFunctions::normalQuantile,
                    Slopes::probit);
    static final Unary NORMAL_PDF =
            new Unary(
                    "normal.pdf",
                    NormalDistribution::standardDensity,
                    IntervalFunctions::normalPdf,
                    Slopes::normalPdf);
    static final Binary HYPOT =
            new Binary(
                    "hypot",
                    Operations::hypot,
                    IntervalFunctions::hypot,
                    Slopes::hypotByX,
                    Slopes::hypotByY,
                    Vectors.NONE);
    static final Binary MIN =
            new Binary(
                    "min",
                    Operations::min,
                    Interval::min,
                    Slopes::minByX,
                    Slopes::minByY,
                    Vectors.NONE);
    static final Binary MAX =
            new Binary(
                    "max",
                    Operations::max,
                    Interval::max,
                    Slopes::maxByX,
                    Slopes::maxByY,
                    Vectors.NONE);

    // What the grammar makes.
    static final Custom CONSTANT = new Custom("=", 1, 0, Structure::constant);
    static final Custom TRUTH = new Custom("?", 1, 0, Structure::truth);
    static final Custom LOCAL = new Custom("$", 1, 0, Structure::local);
    static final Custom CELL = new Custom("#", 1, 0, Structure::cell);
    static final Custom PAST = new Custom("past", 1, 0, Structure::past);
    static final Custom CALL = new Custom("call", 1, Operation.ANY, Structure::call);
    static final Custom SPREAD = new Custom("each", 1, Operation.ANY, Structure::spread);
    static final Custom ITEMS = new Custom("[", 0, Operation.ANY, Structure::items);
    static final Custom NUMBERS = new Custom("[]", Operation.ANY, 0, Structure::numbers);
    static final Custom POINT = new Custom("(", 0, 2, Structure::point);
    static final Custom X = new Custom(".x", 0, 1, Structure::x);
    static final Custom Y = new Custom(".y", 0, 1, Structure::y);
    static final Custom INDEX = new Custom("[i]", 1, 2, Structure::index);
    static final Custom RANGE = new Custom("..", 0, 2, Structure::range);
    static final Custom EACH = new Custom("for", 1, Operation.ANY, Structure::each);
    static final Custom IF = new Custom("if", 0, 3, Structure::choose);
    static final Custom NOT = new Custom("not", 0, 1, Structure::not);
    static final Custom AND = new Custom("and", 0, 2, Structure::and);
    static final Custom OR = new Custom("or", 0, 2, Structure::or);
    static final Custom LESS = new Custom("<", 0, 2, Structure::less);
    static final Custom EQUAL = new Custom("==", 0, 2, Structure::equal);
    static final Custom DERIVATIVE = new Custom("'", 2, 2, Calculus::derivative);
    static final Custom GRADIENT = new Custom("grad", 2, 2, Calculus::gradient);
    static final Custom INTEGRAL = new Custom("integral", 1, 3, Calculus::integral);
    static final Custom ROOT = new Custom("root", 1, 3, Calculus::root);
    static final Custom ARGMIN = new Custom("argmin", 1, 3, Calculus::argmin);
    static final Custom ITERATE = new Custom("iterate", 1, 3, Calculus::iterate);

    /** What the signs of arithmetic stand for. */
    static final List<Operation> SIGNS = List.of(PLUS, MINUS, TIMES, OVER, POW, NEG);

    /** What else the grammar makes. */
    static final List<Operation> GRAMMAR =
            List.of(
                    CONSTANT,
                    TRUTH,
                    LOCAL,
                    CELL,
                    PAST,
                    CALL,
                    SPREAD,
                    ITEMS,
                    NUMBERS,
                    POINT,
                    X,
                    Y,
                    INDEX,
                    RANGE,
                    EACH,
                    IF,
                    NOT,
                    AND,
                    OR,
                    LESS,
                    EQUAL,
                    DERIVATIVE,
                    GRADIENT,
                    INTEGRAL,
                    ROOT,
                    ARGMIN,
                    ITERATE);

    /** The functions that authors call by name. Of a name with several, the first that fits. */
    static final List<Operation> FUNCTIONS =
            List.of(
                    ABS,
                    SQRT,
                    CBRT,
                    EXP,
                    new Unary("expm1", Elementary::expm1, IntervalFunctions::expm1, Slopes::exp),
                    LN,
                    new Unary(
                            "log1p",
                            x -> defined(Elementary.log1p(x)),
                            IntervalFunctions::log1p,
                            Slopes::log1p),
                    new Unary(
                            "log2",
                            x -> defined(Elementary.log2(x)),
                            IntervalFunctions::log2,
                            Slopes::log2),
                    new Unary(
                            "log10",
                            x -> defined(Elementary.log10(x)),
                            IntervalFunctions::log10,
                            Slopes::log10),
                    SIN,
                    COS,
                    TAN,
                    new Unary("asin", Elementary::asin, IntervalFunctions::asin, Slopes::asin),
                    new Unary("acos", Elementary::acos, IntervalFunctions::acos, Slopes::acos),
                    new Unary("atan", Elementary::atan, IntervalFunctions::atan, Slopes::atan),
                    new Binary(
                            "atan2",
                            Elementary::atan2,
                            IntervalFunctions::atan2,
                            Slopes::atanByY,
                            Slopes::atanByX,
                            Vectors.NONE),
                    SINH,
                    COSH,
                    TANH,
                    HYPOT,
                    new Unary("erf", Elementary::erf, IntervalFunctions::erf, Slopes::erf),
                    new Unary("erfc", Elementary::erfc, IntervalFunctions::erfc, Slopes::erfc),
                    new Unary(
                            "gamma",
                            Elementary::gamma,
                            IntervalFunctions::gamma,
                            Slopes.none("gamma")),
                    new Unary(
                            "lgamma",
                            Elementary::lgamma,
                            IntervalFunctions::lgamma,
                            Slopes.none("lgamma")),
                    PROBIT,
                    NORMAL_PDF,
                    new Unary(
                            "normal.cdf",
                            NormalDistribution::standardCumulative,
                            IntervalFunctions::normalCdf,
                            Slopes::normalCdf),
                    FLOOR,
                    new Unary("ceil", Math::ceil, Interval::ceil, null),
                    new Unary("round", Operations::round, Interval::round, null),
                    new Unary("sign", Operations::sign, Interval::sign, null),
                    new Binary(
                            "mod",
                            Operations::mod,
                            Interval::mod,
                            Slopes::one,
                            Slopes::modByY,
                            Vectors.NONE),
                    MIN,
                    MAX,
                    new Custom("min", 1, Lists::least, Operations::numberOfNumbers),
                    new Custom("max", 1, Lists::greatest, Operations::numberOfNumbers),
                    Custom.ofAny("sum", Lists::sum, Operations::itemOfVectors),
                    Custom.ofAny("mean", Lists::mean, Operations::itemOfVectors),
                    new Custom("median", 1, Lists::median, Operations::numberOfNumbers),
                    new Custom("sd", 1, Lists::sd, Operations::numberOfNumbers),
                    new Custom("quantile", 2, Lists::quantile, Operations::quantileOfNumbers),
                    new Custom("count", 1, Lists::count, Operations::numberOfAny),
                    new Custom("all", 1, Lists::all, Operations::conditionOfConditions),
                    new Custom("any", 1, Lists::any, Operations::conditionOfConditions),
                    new Custom("sort", 1, Lists::sort, Operations::listOfNumbers),
                    new Custom("cumsum", 1, Lists::cumsum, Operations::listOfVectors),
                    Custom.ofAny("last", Lists::last, Operations::itemOfAny),
                    new Custom("dot", 2, Lists::dot, Operations::numberOfTwo));

    private Operations() {}

    /** Returns what a sign or a function's name stands for: one for each count of values. */
    static List<Operation> named(String name) {
        String called = name.equals("√") ? "sqrt" : name.equals("|") ? "abs" : name;
        return Stream.of(SIGNS, FUNCTIONS, Chance.FUNCTIONS)
                .flatMap(List::stream)
                .filter(each -> each.name().equals(called))
                .toList();
    }

    /** Returns the operation that a page names. */
    static Operation coded(String code) {
        for (List<Operation> all : List.of(SIGNS, GRAMMAR, FUNCTIONS, Chance.FUNCTIONS)) {
            for (Operation each : all) {
                if (each.code().equals(code)) {
                    return each;
                }
            }
        }
        throw new IllegalArgumentException(code);
    }

    private static @Nullable Type numberOfNumbers(List<Type> given) {
        Type list = given.get(0);
        return list.isList() && list.each().isNumber() ? Type.NUMBER : null;
    }

    private static @Nullable Type quantileOfNumbers(List<Type> given) {
        return given.get(1).isNumber() ? numberOfNumbers(given) : null;
    }

    private static @Nullable Type itemOfVectors(List<Type> given) {
        Type list = given.get(0);
        boolean fits = list.isList() && (list.each().isNumber() || list.each().isPoint());
        return fits ? list.each() : null;
    }

    private static @Nullable Type itemOfAny(List<Type> given) {
        return given.get(0).isList() ? given.get(0).each() : null;
    }

    private static @Nullable Type numberOfAny(List<Type> given) {
        return given.get(0).isList() ? Type.NUMBER : null;
    }

    private static @Nullable Type conditionOfConditions(List<Type> given) {
        Type list = given.get(0);
        return list.isList() && list.each().isCondition() ? Type.CONDITION : null;
    }

    /** A list in another order has no names. */
    private static @Nullable Type listOfNumbers(List<Type> given) {
        return numberOfNumbers(given) == null ? null : Type.list(Type.NUMBER);
    }

    private static @Nullable Type listOfVectors(List<Type> given) {
        return itemOfVectors(given) == null ? null : given.get(0);
    }

    private static @Nullable Type numberOfTwo(List<Type> given) {
        Type one = given.get(0);
        Type other = given.get(1);
        boolean points = one.isPoint() && other.isPoint();
        return points || (numberOfNumbers(List.of(one)) != null && one.takes(other))
                ? Type.NUMBER
                : null;
    }

    private static double min(double x, double y) {
        return Double.isNaN(x) || Double.isNaN(y) ? Double.NaN : x < y ? x : y;
    }

    private static double max(double x, double y) {
        return Double.isNaN(x) || Double.isNaN(y) ? Double.NaN : x > y ? x : y;
    }

    /** A rest has the sign of what is divided by; {@code %} is exact. */
    private static double mod(double x, double y) {
        double rest = x % y;
        return rest != 0 && (rest < 0) != (y < 0) ? rest + y : rest;
    }

    /** Even 1^y is undefined where y is; C99 says 1. */
    /** To divide by 0 is undefined, not infinite: else 1/0 > 5 would be true. */
    private static double over(double x, double y) {
        return y == 0 ? Double.NaN : x / y;
    }

    private static double pow(double x, double y) {
        boolean isUndefined = Double.isNaN(x) || Double.isNaN(y) || (x == 0 && y < 0);
        return isUndefined ? Double.NaN : Elementary.pow(x, y);
    }

    /** Returns a logarithm; undefined is that of 0. */
    private static double defined(double logarithm) {
        return logarithm == Double.NEGATIVE_INFINITY ? Double.NaN : logarithm;
    }

    private static double hypot(double x, double y) {
        return Double.isNaN(x) || Double.isNaN(y) ? Double.NaN : Elementary.hypot(x, y);
    }

    private static double sign(double x) {
        return x > 0 ? 1 : x < 0 ? -1 : x;
    }

    /** Half a number more or less is the larger one; 0.49999999999999994 is less than a half. */
    private static double round(double x) {
        double below = Math.floor(x);
        return x - below >= 0.5 ? below + 1 : below;
    }
}
