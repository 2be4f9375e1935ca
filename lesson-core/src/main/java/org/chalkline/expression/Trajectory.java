package org.chalkline.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The steps of a figure from one setting of its controls, each computed once.
 *
 * <p>The last input before those that steps make is {@code step} itself.
 */
public final class Trajectory {

    private final Program program;
    private final Object[] inputs;
    private final Eval<Double> common;
    private final boolean[] changing;
    private final List<List<Object>> kept = new ArrayList<>();
    private final List<Object[]> values = new ArrayList<>();

    /**
     * Starts at step 0.
     *
     * @param controls the values from outside, without {@code step}
     */
    public Trajectory(Program program, Object... controls) {
        this.program = program;
        inputs = controls.clone();
        for (int i = 0; i < program.pasts().length; i++) {
            kept.add(new ArrayList<>());
        }
        changing = program.changing();
        common = new Eval<>(Reals.REALS, program, inputs);
        Object[] first = Arrays.copyOf(inputs, inputs.length + 1);
        first[inputs.length] = 0.0;
        Eval<Double> before = new Eval<>(Reals.REALS, program, first);
        Object[] start = new Object[program.starts().length];
        for (int i = 0; i < start.length; i++) {
            start[i] = before.cell(first.length + i);
        }
        keep(start);
    }

    /** Returns how many steps are computed. */
    public int steps() {
        return values.size() - 1;
    }

    /** Computes one step more. */
    public void advance() {
        // In what comes next, names stand for the values before, and step is what is made.
        Eval<Double> before = at(steps() + 1, values.get(steps()));
        before.remember(pasts(steps()));
        Object[] next = new Object[program.nexts().length];
        for (int i = 0; i < next.length; i++) {
            next[i] = before.call(program.nexts()[i]);
        }
        keep(next);
    }

    private void keep(Object[] now) {
        values.add(now);
        Eval<Double> eval = at(steps(), now);
        for (int i = 0; i < program.pasts().length; i++) {
            // What is kept may follow from what was kept before it.
            eval.remember(pasts(steps()));
            kept.get(i).add(eval.call(program.pasts()[i]));
        }
    }

    private Eval<Double> at(int step, Object[] stepped) {
        Object[] all = new Object[program.inputs()];
        System.arraycopy(inputs, 0, all, 0, inputs.length);
        all[inputs.length] = (double) step;
        System.arraycopy(stepped, 0, all, inputs.length + 1, stepped.length);
        return new Eval<>(Reals.REALS, program, all).sharing(common, changing);
    }

    /** Returns what computes expressions at a step, which is one of those computed. */
    public Eval<Double> eval(int step) {
        Eval<Double> eval = at(step, values.get(step));
        eval.remember(pasts(step));
        return eval;
    }

    private Object[][] pasts(int step) {
        Object[][] pasts = new Object[kept.size()][];
        for (int i = 0; i < pasts.length; i++) {
            List<Object> all = kept.get(i);
            pasts[i] = all.subList(0, Math.min(all.size(), step + 1)).toArray();
        }
        return pasts;
    }
}
