package org.chalkline.gallery.network;

import org.chalkline.figure.Digits;
import org.chalkline.text.Words;

/**
 * What is said of how well a network follows a target.
 *
 * @param target the target in words
 */
record FitReport(String target, Words words) {

    static final int LOSS_PLACES = 3;
    private static final int PART_PLACES = 2;

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
            double part = result.part(unit.number(), x);
            parts.append(parts.length() == 0 ? "" : part < 0 ? " \u2212 " : " + ");
            parts.append(Digits.typeset(parts.length() == 0 ? part : Math.abs(part), PART_PLACES));
        }
        return words.say(
                "network-lab.sum",
                place,
                parts.toString(),
                Digits.typeset(result.output(x), PART_PLACES),
                Digits.typeset(result.fit().target().value(x), PART_PLACES));
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
            out.append(words.say("sentence.separator")).append(coach().praise(result));
        }
        return out.toString();
    }
}
