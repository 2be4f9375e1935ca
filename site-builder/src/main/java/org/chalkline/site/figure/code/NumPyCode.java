package org.chalkline.site.figure.code;

import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.nn.Activation;

/** Python with NumPy alone. */
final class NumPyCode implements CodeLanguage {

    @Override
    public String id() {
        return "numpy";
    }

    @Override
    public String name() {
        return "NumPy";
    }

    @Override
    public String program(int layers, int inputs, Set<Activation> activations) {
        return """
               %simport numpy as np


               %slayers = [
               %s]

               a = np.array(«x0[»)
               for weights, bias, activation in layers:
                   a = activation(a @ weights + bias)
               print(a)
               """
                .formatted(
                        activations.contains(Activation.GELU) ? "import math\n\n" : "",
                        activations.stream()
                                .map(NumPyCode::definition)
                                .collect(Collectors.joining()),
                        CodeLanguage.each(
                                layers, "    (np.array(«w#[»), np.array(«b#[»), «a#[»),\n"));
    }

    private static String definition(Activation activation) {
        return "def " + activation.id() + "(z):\n    " + body(activation) + "\n\n\n";
    }

    private static String body(Activation activation) {
        return switch (activation) {
            case LINEAR -> "return z";
            case RELU -> "return np.maximum(z, 0)";
            case LEAKY_RELU -> "return np.where(z >= 0, z, 0.2 * z)";
            case ELU -> "return np.where(z >= 0, z, np.expm1(np.minimum(z, 0)))";
            case SELU ->
                    """
                    scale, alpha = 1.0507009873554805, 1.6732632423543772
                        return scale * np.where(z >= 0, z, alpha * np.expm1(np.minimum(z, 0)))""";
            case SOFTPLUS -> "return np.logaddexp(0, z)";
            case SIGMOID -> "return 1 / (1 + np.exp(-z))";
            case TANH -> "return np.tanh(z)";
            case GELU -> "return z * (1 + np.vectorize(math.erf)(z / math.sqrt(2))) / 2";
            case SWISH -> "return z / (1 + np.exp(-z))";
            case SOFTMAX -> throw new IllegalArgumentException("no figure has softmax");
        };
    }
}
