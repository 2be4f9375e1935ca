package org.chalkline.gallery.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chalkline.figure.Digits;
import org.chalkline.nn.Activation;
import org.chalkline.text.Words;

/** What is said to a reader about a state of a lab: praise for a solution, a hint otherwise. */
final class Coach {

    private final Words words;

    Coach(Words words) {
        this.words = words;
    }

    /** Says that the target is met, where it is. */
    String praise(Fit.Result result) {
        return result.isSolved() ? words.say("network-lab.solved") : "";
    }

    /** Says why a solution whose units have changed places is right too. */
    String remark(Fit.Result result) {
        List<Unit> free = free(result);
        return result.isSolved()
                        && result.fit().activation() == Activation.RELU
                        && free.size() == 2
                        && bend(result, free.get(0)) > bend(result, free.get(1))
                ? words.say(
                        "network-lab.mirror",
                        free.get(0).spoken(),
                        Digits.brief(bend(result, free.get(0)), 2),
                        free.get(1).spoken(),
                        Digits.brief(bend(result, free.get(1)), 2))
                : "";
    }

    private static List<Unit> free(Fit.Result result) {
        List<Unit> free = new ArrayList<>();
        for (Unit unit : result.units()) {
            if (unit.weight().isFree() && unit.bias().isFree()) {
                free.add(unit);
            }
        }
        return free;
    }

    private static double bend(Fit.Result result, Unit unit) {
        return -result.b(unit.number()) / result.w(unit.number());
    }

    /**
     * Says what stands in the way: the most basic misconception that the numbers show, else where
     * the output is furthest off. There is something to say of every state that is not solved.
     *
     * @param task what is asked of the reader now
     * @param before what is said before a hint about a unit
     */
    String hint(Fit.Result result, Task task, Function<Unit, String> before) {
        if (result.isSolved()) {
            return "";
        }
        String said = "";
        if (result.fit().activation() == Activation.RELU) {
            said = new HintText(Situation.of(result, task), result.units(), words).say(before);
        } else if (result.fit().activation() == Activation.LINEAR) {
            double from = result.fit().target().from();
            double to = result.fit().target().to();
            double slope = (result.output(to) - result.output(from)) / (to - from);
            said = words.say("hint.linear", HintText.number(slope));
        }
        return said.isEmpty() ? furthest(result, task) : said;
    }

    private String furthest(Fit.Result result, Task task) {
        double x = result.worst(task);
        return words.say(
                "hint.furthest",
                HintText.number(x),
                HintText.number(result.output(x)),
                HintText.number(result.fit().target().value(x)));
    }
}
