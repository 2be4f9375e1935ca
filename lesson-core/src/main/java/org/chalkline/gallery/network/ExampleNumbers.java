package org.chalkline.gallery.network;

import org.chalkline.figure.Digits;
import org.chalkline.figure.Label;
import org.chalkline.nn.Activation;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Param;
import org.chalkline.text.Text;

/**
 * The numbers of a unit, for sentences about it: <code>{=w}</code>, <code>{=b}</code>, <code>
 * {=bend}</code>, where z is zero, and <code>{=v}</code>, the output's weight; where a step follows
 * an input, also <code>{=x}</code>, <code>{=wx}</code>, <code>{=z}</code>, <code>{=a}</code> and
 * <code>{=va}</code>, what the unit adds to the output.
 */
record ExampleNumbers(double w, double b, double v, Activation activation) {

    private static final String START = "{=";
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
     * Tells of the first number of a step's sentence that there is not.
     *
     * @param x the input that the step follows, or NaN
     */
    void check(GivenParams step, Param<Label> text, double x) {
        String sentence = step.get(text).text();
        for (int at = sentence.indexOf(START); at >= 0; at = sentence.indexOf(START, at + 1)) {
            String name = name(sentence, at);
            if (Double.isNaN(value(name, x))) {
                step.problemAt(
                        text,
                        at,
                        Text.of("no number '{0}'", START + name + "}"),
                        Text.of(
                                "{0}; in a step with an x also {1}",
                                "{=w}, {=b}, {=bend}, {=v}", "{=x}, {=wx}, {=z}, {=a}, {=va}"));
                return;
            }
        }
    }

    private static String name(String sentence, int at) {
        int from = at + START.length();
        return sentence.substring(from, Math.max(sentence.indexOf('}', from), from));
    }

    /**
     * Fills a step's sentence, which was {@linkplain #check checked}; no line breaks at an equals
     * sign.
     *
     * @param x the input that the step follows, or NaN
     */
    String fill(String sentence, double x) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int start = sentence.indexOf(START); start >= 0; start = sentence.indexOf(START, at)) {
            String name = name(sentence, start);
            out.append(sentence, at, start).append(write(value(name, x)));
            at = start + START.length() + name.length() + 1;
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
