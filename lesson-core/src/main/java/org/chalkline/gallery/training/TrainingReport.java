package org.chalkline.gallery.training;

import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Pen;
import org.chalkline.nn.Dense;
import org.chalkline.nn.Evaluation;
import org.chalkline.nn.Sequential;
import org.chalkline.text.Words;
import org.chalkline.widget.State;

/** Says how a training fares: its loss, and each of its units. */
final class TrainingReport {

    private static final int LOSS_DIGITS = 3;
    private static final int GRADIENT_DIGITS = 2;
    private static final int PLACES = 2;

    private final TrainingSettings settings;
    private final String target;
    private final Pen pen;
    private final Words words;

    /**
     * Reports in some words.
     *
     * @param target what it is to follow, in words
     */
    TrainingReport(TrainingSettings settings, String target, Pen pen, Words words) {
        this.settings = settings;
        this.target = target;
        this.pen = pen;
        this.words = words;
    }

    /** Says what a state shows, for those who cannot see it. */
    String describe(State state, Evaluation evaluation) {
        return words.say("training.describe", target)
                + words.say("sentence.separator")
                + status(state, evaluation);
    }

    /** Says how far a training has come. */
    String status(State state, Evaluation evaluation) {
        int dead = dead(state, evaluation);
        String steps = Digits.fixed(settings.steps(state), 0);
        if (Double.isNaN(evaluation.loss()) || evaluation.loss() > TrainingLab.LARGEST) {
            return words.say("training.diverged", steps);
        }
        return words.say(
                dead == 0 ? "training.status" : "training.status-dead",
                steps,
                loss(evaluation),
                Digits.fixed(dead, 0),
                Digits.fixed(settings.learners(state), 0));
    }

    static String loss(Evaluation evaluation) {
        return Digits.significant(evaluation.loss(), LOSS_DIGITS);
    }

    /** Returns how many units that learn no sample turns on. */
    int dead(State state, Evaluation evaluation) {
        int dead = 0;
        for (int i = 0; i < settings.units(state); i++) {
            dead += !settings.isFixed(i) && evaluation.isDead(0, i) ? 1 : 0;
        }
        return dead;
    }

    /** How each unit fares: its line, where it bends, and the length of its gradient. */
    Element units(State state, Sequential network, Evaluation evaluation) {
        Dense hidden = network.layers().get(0);
        Element.Builder list = pen.of("ul", "training-units");
        for (int i = 0; i < settings.mostUnits(); i++) {
            boolean there = i < settings.units(state);
            boolean dead = there && !settings.isFixed(i) && evaluation.isDead(0, i);
            list.add(
                    pen.of("li")
                            .set("class", !there ? "absent" : dead ? "dead" : "live")
                            .text(there ? unit(i, hidden, evaluation, dead) : ""));
        }
        return list.build();
    }

    private String unit(int unit, Dense hidden, Evaluation evaluation, boolean dead) {
        String key =
                settings.isFixed(unit)
                        ? "training.unit-fixed"
                        : dead ? "training.unit-dead" : "training.unit";
        return words.say(
                key,
                Digits.fixed(unit, 0),
                Digits.typeset(hidden.weights().get(unit, 0), PLACES),
                Digits.typeset(hidden.bias().get(unit), PLACES),
                Digits.significant(evaluation.gradientNorm(0, unit), GRADIENT_DIGITS));
    }
}
