package org.chalkline.gallery.network;

import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Pen;
import org.chalkline.text.Words;

/**
 * What is said of how well a network follows a target.
 *
 * @param target the target in words
 */
record FitReport(String target, Words words) {

    static final int LOSS_PLACES = 3;
    private static final int PART_PLACES = 2;

    /** Stands for the parts of a sum, and in no other place. */
    private static final String PARTS = "|";

    Coach coach() {
        return new Coach(words);
    }

    String loss(Fit.Result result) {
        return words.say("network-lab.loss", Digits.typeset(result.loss(), LOSS_PLACES));
    }

    String matched(Fit.Result result) {
        return words.say(
                "network-lab.matched",
                Digits.fixed(result.matched(), 0),
                Digits.fixed(result.fit().target().pieces(), 0));
    }

    /** Says of each piece that is followed that it is, a line for each. */
    String follows(Fit.Result result) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < result.fit().target().pieces(); i++) {
            if (result.follows(i)) {
                out.append(words.say("network-lab.follows", Digits.fixed(i + 1, 0))).append('\n');
            }
        }
        return out.toString();
    }

    /**
     * Says how the units' parts at a place make the output: x = 2.5: 0.0 + 1.5 + 1.0 = 2.5.
     *
     * @param place x in writing
     */
    String sum(Fit.Result result, double x, String place) {
        StringBuilder parts = new StringBuilder();
        for (Unit unit : result.units()) {
            parts.append(sign(result, unit, x)).append(part(result, unit, x));
        }
        return sum(result, x, place, parts.toString());
    }

    /** Returns the same with each part in the hue of its unit, unless the words leave these out. */
    Element.Builder sum(Pen pen, Fit.Result result, double x, String place) {
        String sum = sum(result, x, place, PARTS);
        int parts = sum.indexOf(PARTS);
        if (parts < 0) {
            return pen.of("span").text(sum);
        }
        Element.Builder line = pen.of("span").text(sum.substring(0, parts));
        for (Unit unit : result.units()) {
            line.text(sign(result, unit, x))
                    .add(pen.of("span", "part", unit.hue()).text(part(result, unit, x)));
        }
        return line.text(sum.substring(parts + 1));
    }

    private String sum(Fit.Result result, double x, String place, String parts) {
        return words.say(
                "network-lab.sum",
                place,
                parts,
                Digits.typeset(result.output(x), PART_PLACES),
                Digits.typeset(result.fit().target().value(x), PART_PLACES));
    }

    private static String sign(Fit.Result result, Unit unit, double x) {
        return unit.number() == 0 ? "" : result.part(unit.number(), x) < 0 ? " \u2212 " : " + ";
    }

    private static String part(Fit.Result result, Unit unit, double x) {
        double part = result.part(unit.number(), x);
        return Digits.typeset(unit.number() == 0 ? part : Math.abs(part), PART_PLACES);
    }

    /** Says where target and output run, and that they meet where they do. */
    String describe(Fit.Result result) {
        StringBuilder out = new StringBuilder();
        out.append(
                words.say(
                        "network-lab.describe",
                        target,
                        result.fit().through(result, words),
                        Digits.typeset(result.loss(), LOSS_PLACES)));
        if (result.isSolved()) {
            String remark = coach().remark(result);
            out.append(words.say("sentence.separator")).append(coach().praise(result));
            out.append(remark.isEmpty() ? "" : words.say("sentence.separator")).append(remark);
        }
        return out.toString();
    }
}
