package org.chalkline.site.figure.code;

import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.nn.Activation;

/** Java 17 without any library: {@code java Network.java} runs it. */
final class JavaCode implements CodeLanguage {

    /** By a series whose terms all have one sign; beyond 6 a double cannot tell it from 1. */
    private static final String ERROR_FUNCTION =
            """

                static double erf(double x) {
                    if (Math.abs(x) > 6) {
                        return Math.signum(x);
                    }
                    double term = x;
                    double sum = x;
                    for (int n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
                        term *= 2 * x * x / (2 * n + 1);
                        sum += term;
                    }
                    return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
                }
            """;

    @Override
    public String id() {
        return "java";
    }

    @Override
    public String name() {
        return "Java";
    }

    @Override
    public String program(int layers, int inputs, Set<Activation> activations) {
        String cases =
                activations.stream()
                        .map(
                                each ->
                                        " ".repeat(12)
                                                + "case \""
                                                + each.id()
                                                + "\" -> "
                                                + value(each))
                        .collect(Collectors.joining(";\n", "", ";"));
        return """
               import java.util.Arrays;

               public class Network {

                   static final double[][][] WEIGHTS = {
               %s    };

                   static final double[][] BIASES = {
               %s    };

                   static final String[] ACTIVATIONS = {%s};

                   static double activate(String activation, double z) {
                       return switch (activation) {
               %s
                           default -> throw new IllegalArgumentException(activation);
                       };
                   }
               %s
                   static double[] dense(double[] x, double[][] weights, double[] bias, String activation) {
                       double[] a = bias.clone();
                       for (int unit = 0; unit < a.length; unit++) {
                           for (int input = 0; input < x.length; input++) {
                               a[unit] += x[input] * weights[input][unit];
                           }
                       }
                       return Arrays.stream(a).map(z -> activate(activation, z)).toArray();
                   }

                   static double[] predict(double[] x) {
                       double[] a = x;
                       for (int layer = 0; layer < WEIGHTS.length; layer++) {
                           a = dense(a, WEIGHTS[layer], BIASES[layer], ACTIVATIONS[layer]);
                       }
                       return a;
                   }

                   public static void main(String[] arguments) {
                       double[][] samples = «x0{»;
                       for (double[] x : samples) {
                           System.out.println(Arrays.toString(predict(x)));
                       }
                   }
               }
               """
                .formatted(
                        CodeLanguage.each(layers, " ".repeat(8) + "«w#{»,\n"),
                        CodeLanguage.each(layers, " ".repeat(8) + "«b#{»,\n"),
                        CodeLanguage.each(layers, ", \"«a#{»\"").substring(2),
                        cases,
                        activations.contains(Activation.GELU) ? ERROR_FUNCTION : "");
    }

    private static String value(Activation activation) {
        return switch (activation) {
            case LINEAR -> "z";
            case RELU -> "Math.max(0, z)";
            case LEAKY_RELU -> "z >= 0 ? z : 0.2 * z";
            case ELU -> "z >= 0 ? z : Math.expm1(z)";
            case SELU -> "1.0507009873554805 * (z >= 0 ? z : 1.6732632423543772 * Math.expm1(z))";
            case SOFTPLUS -> "Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)))";
            case SIGMOID -> "1 / (1 + Math.exp(-z))";
            case TANH -> "Math.tanh(z)";
            case GELU -> "z * (1 + erf(z / Math.sqrt(2))) / 2";
            case SWISH -> "z / (1 + Math.exp(-z))";
            case SOFTMAX -> throw new IllegalArgumentException("no figure has softmax");
        };
    }
}
