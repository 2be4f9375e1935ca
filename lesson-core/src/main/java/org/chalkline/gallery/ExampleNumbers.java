package org.chalkline.gallery;

import org.chalkline.figure.Digits;
import org.chalkline.nn.Activation;
import org.chalkline.widget.Params;

/**
 * The numbers of a unit, for sentences about it: <code>{=w}</code>, <code>{=b}</code>, <code>
 * {=bend}</code>, where z is zero, and <code>{=v}</code>, the output's weight; where a step follows
 * an input, also <code>{=x}</code>, <code>{=wx}</code>, <code>{=z}</code>, <code>{=a}</code> and
 * <code>{=va}</code>, what the unit adds to the output.
 */
record ExampleNumbers(double w, double b, double v, Activation activation) {

    private static final String START = "{=";
    private static final String EXPECTED =
            "{=w}, {=b}, {=bend}, {=v}; in a step with an x also {=x}, {=wx}, {=z}, {=a}, {=va}";
    private static final int PLACES = 2;

    static String write(double value) {
        return Digits.brief(value, PLACES);
    }

    double bend() {
        return -b / w;
    }

    double z(double x) {
        return w * x + b;
    }

    double a(double x) {
        return activation.value(z(x));
    }

    /**
     * Fills a step's sentence; no line breaks at an equals sign.
     *
     * @param x the input that the step follows, or NaN
     */
    String fill(Params step, String sentence, double x) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        int start = sentence.indexOf(START);
        while (start >= 0) {
            int end = sentence.indexOf('}', start);
            String name = sentence.substring(start + START.length(), Math.max(end, start + 2));
            double value = value(name, x);
            if (Double.isNaN(value)) {
                step.problem("text", "no number '" + START + name + "}'", EXPECTED);
                return sentence;
            }
            out.append(sentence, at, start).append(write(value));
            at = end + 1;
            start = sentence.indexOf(START, at);
        }
        return out.append(sentence.substring(at)).toString().replace(" = ", "\u00a0=\u00a0");
    }

    private double value(String name, double x) {
        return switch (name) {
            case "w" -> w;
            case "b" -> b;
            case "bend" -> bend();
            case "v" -> v;
            case "x" -> x;
            case "wx" -> w * x;
            case "z" -> z(x);
            case "a" -> a(x);
            case "va" -> v * a(x);
            default -> Double.NaN;
        };
    }
}
