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

    static {
        define("clamp", "x, a, b", "min(max(x, a), b)");
        define("dist", "A, B", "hypot(A.x - B.x, A.y - B.y)");
        define("asinh", "x", "sign(x) ln(|x| + sqrt(x^2 + 1))");
        define("acosh", "x", "ln(x + sqrt(x^2 - 1))");
        define("atanh", "x", "(log1p(x) - log1p(-x)) / 2");
        // Keras 3's activations, with its parameters.
        define("relu", "z", "max(z, 0)");
        define("leaky_relu", "z", "if z >= 0 then z else 0.2 z");
        define("elu", "z", "if z >= 0 then z else expm1(z)");
        define(
                "selu",
                "z",
                "1.0507009873554805 (if z >= 0 then z else 1.6732632423543772 expm1(z))");
        define("softplus", "z", "max(z, 0) + log1p(e^-|z|)");
        define("sigmoid", "z", "if z >= 0 then 1/(1 + e^-z) else e^z / (1 + e^z)");
        define("gelu", "z", "z erfc(-z / sqrt(2)) / 2");
        define("silu", "z", "z sigmoid(z)");
        define("swish", "z", "z sigmoid(z)");
        define("softmax", "z", "exp(z - max(z)) / sum(exp(z - max(z)))");
        define("uniform.pdf", "x, a, b", "if a <= x <= b then 1/(b - a) else 0");
        define("uniform.cdf", "x, a, b", "clamp((x - a) / (b - a), 0, 1)");
        define("uniform.quantile", "p, a, b", "a + p (b - a)");
        define("exponential.pdf", "x, λ", "if x >= 0 then λ e^(-λ x) else 0");
        define("exponential.cdf", "x, λ", "if x >= 0 then -expm1(-λ x) else 0");
        define("exponential.quantile", "p, λ", "-log1p(-p) / λ");
        define("normal.pdf", "x", "e^(-x^2 / 2) / sqrt(2 pi)");
        define("normal.cdf", "x", "erfc(-x / sqrt(2)) / 2");
        define("normal.quantile", "p", "probit(p)");
        define("normal.pdf", "x, μ, σ", "normal.pdf((x - μ) / σ) / σ");
        define("normal.cdf", "x, μ, σ", "normal.cdf((x - μ) / σ)");
        define("normal.quantile", "p, μ, σ", "μ + σ probit(p)");
    }

    private Prelude() {}

    private static void define(String name, String params, String expression) {
        ALL.computeIfAbsent(name, key -> new ArrayList<>())
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

    static @Nullable Definition find(String name, int count) {
        for (Definition each : ALL.getOrDefault(name, List.of())) {
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
