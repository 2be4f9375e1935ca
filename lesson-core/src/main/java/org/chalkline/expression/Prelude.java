package org.chalkline.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Functions of the language that are written in the language. A page carries those that it uses;
 * derivatives and intervals follow by themselves.
 */
final class Prelude {

    /** A function: its parameters, and what it is. */
    record Definition(List<String> params, String expression) {}

    private static final Map<String, List<Definition>> ALL = new LinkedHashMap<>();
    private static final Map<String, List<Definition>> HIDDEN = new LinkedHashMap<>();

    static {
        define("clamp", "x, a, b", "min(max(x, a), b)");
        define("dist", "A, B", "hypot(A.x - B.x, A.y - B.y)");
        define(
                "asinh",
                "x",
                "if x >= 0 then log1p(x + x (x/(1 + hypot(x, 1)))) else -log1p(-x + x (x/(1 + hypot(x, 1))))");
        define("acosh", "x", "log1p(x - 1 + sqrt(x - 1) sqrt(x + 1))");
        define("atanh", "x", "(log1p(x) - log1p(-x)) / 2");
        // Keras 3's activations, with its parameters.
        define("relu", "z", "max(z, 0)");
        define("leaky_relu", "z", "if z >= 0 then z else 0.2 z");
        define("elu", "z", "if z >= 0 then z else expm1(z)");
        define(
                "selu",
                "z",
                "1.0507009873554805 (if z >= 0 then z else 1.6732632423543772 expm1(z))");
        define("softplus", "z", "if z >= 0 then z + log1p(e^-z) else log1p(e^z)");
        define("sigmoid", "z", "if z >= 0 then 1/(1 + e^-z) else e^z / (1 + e^z)");
        define("gelu", "z", "z normal.cdf(z)");
        define("silu", "z", "z sigmoid(z)");
        define("swish", "z", "z sigmoid(z)");
        define("softmax", "z", "exp(z - max(z)) / sum(exp(z - max(z)))");
        // What is out of range is 0/0: undefined.
        define("uniform.pdf", "x, a, b", "if a <= x <= b then 1/width(a, b) else 0 width(a, b)");
        define("uniform.cdf", "x, a, b", "clamp((x - a) / width(a, b), 0, 1)");
        define("uniform.quantile", "p, a, b", "min(b, width(a, b) part(p) + a)");
        define("uniform.sample", "seed, i, a, b", "uniform.quantile(chance(seed, i, 0), a, b)");
        define("uniform.sample", "seed, i, j, a, b", "uniform.quantile(chance(seed, i, j), a, b)");
        define("exponential.pdf", "x, λ", "if x >= 0 then positive(λ) e^(-λ x) else 0 positive(λ)");
        define("exponential.cdf", "x, λ", "-expm1(-positive(λ) max(x, 0))");
        define("exponential.quantile", "p, λ", "-log1p(-part(p)) / positive(λ)");
        define("exponential.sample", "seed, i, λ", "exponential.quantile(chance(seed, i, 0), λ)");
        define(
                "exponential.sample",
                "seed, i, j, λ",
                "exponential.quantile(chance(seed, i, j), λ)");
        define("normal.quantile", "p", "probit(p)");
        define("normal.sample", "seed, i", "probit(chance(seed, i, 0))");
        define("normal.sample", "seed, i, j", "probit(chance(seed, i, j))");
        define("normal.pdf", "x, μ, σ", "normal.pdf((x - μ) / positive(σ)) / σ");
        define("normal.cdf", "x, μ, σ", "normal.cdf((x - μ) / positive(σ))");
        define("normal.quantile", "p, μ, σ", "probit(p) positive(σ) + μ");
        define("normal.sample", "seed, i, μ, σ", "normal.quantile(chance(seed, i, 0), μ, σ)");
        define("normal.sample", "seed, i, j, μ, σ", "normal.quantile(chance(seed, i, j), μ, σ)");
        define(
                "integer.pdf",
                "x, a, b",
                "if a <= x <= b and x = round(x) then 1/span(a, b) else 0 span(a, b)");
        define("integer.cdf", "x, a, b", "clamp((floor(x) - a + 1) / span(a, b), 0, 1)");
        define("integer.quantile", "p, a, b", "max(ceil(part(p) span(a, b)) - 1, 0) + a");
        define("integer.sample", "seed, i, a, b", "integer.quantile(chance(seed, i, 0), a, b)");
        define("integer.sample", "seed, i, j, a, b", "integer.quantile(chance(seed, i, j), a, b)");
        define(
                "binomial.pdf",
                "x, n, p",
                "if 0 <= x <= n and x = round(x) then choose(whole(n), x)"
                        + " e^(logs(x, part(p)) + logs(n - x, 1 - p)) else 0 whole(n) part(p)");
        define("binomial.cdf", "x, n, p", "sum(binomial.pdf(0..min(floor(x), n), n, p))");
        define("binomial.quantile", "p, n, q", "count(cumsum(binomial.pdf(0..n, n, q)) < part(p))");
        define("binomial.sample", "seed, i, n, p", "binomial.sample(seed, i, 0, n, p)");
        define(
                "binomial.sample",
                "seed, i, j, n, p",
                "count(random(seed, i, whole(n) j + (1..n)) < part(p))");
        define(
                "poisson.pdf",
                "x, λ",
                "if x >= 0 and x = round(x) then e^(logs(x, positive(λ)) - λ - lgamma(x + 1))"
                        + " else 0 positive(λ)");
        define("poisson.cdf", "x, λ", "sum(poisson.pdf(0..floor(x), λ))");
        define(
                "poisson.quantile",
                "p, λ",
                "count(cumsum(poisson.pdf(0..ceil(λ + 8 √λ + 10), λ)) < part(p))");
        define("poisson.sample", "seed, i, λ", "poisson.quantile(chance(seed, i, 0), λ)");
        define("poisson.sample", "seed, i, j, λ", "poisson.quantile(chance(seed, i, j), λ)");
        hide("span", "a, b", "positive(whole(b) - whole(a) + 1)");
        hide("whole", "x", "if x = round(x) then x else 0/0");
        hide("choose", "n, k", "e^(lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1))");
        hide("logs", "k, x", "if k = 0 then 0 else k ln(x)");
        hide("width", "a, b", "positive(b - a)");
        hide("positive", "x", "if x > 0 then x else 0/0");
        hide("part", "p", "if 0 <= p <= 1 then p else 0/0");
        // Not 0, whose quantile may be infinite: 2^−54 at least.
        hide("chance", "seed, i, j", "max(random(seed, i, j), 5.551115123125783e-17)");
    }

    private Prelude() {}

    private static void define(String name, String params, String expression) {
        define(ALL, name, params, expression);
    }

    /** Defines what only functions of this list call. */
    private static void hide(String name, String params, String expression) {
        define(HIDDEN, name, params, expression);
    }

    private static void define(
            Map<String, List<Definition>> all, String name, String params, String expression) {
        all.computeIfAbsent(name, key -> new ArrayList<>())
                .add(new Definition(names(params), expression));
    }

    private static List<String> names(String params) {
        return Tokens.of(params).stream()
                .filter(token -> token.kind() == Token.Kind.NAME)
                .map(Token::text)
                .toList();
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    /** Returns whether a name is of a function that only functions of this list call. */
    static boolean isHidden(String name) {
        return HIDDEN.containsKey(name);
    }

    static @Nullable Definition find(String name, int count) {
        for (Definition each : ALL.getOrDefault(name, HIDDEN.getOrDefault(name, List.of()))) {
            if (each.params().size() == count) {
                return each;
            }
        }
        return null;
    }

    static List<String> usages(String name) {
        List<String> all = new ArrayList<>();
        for (Definition each : ALL.getOrDefault(name, List.of())) {
            all.add(name + "(" + String.join(", ", each.params()) + ")");
        }
        return all;
    }
}
