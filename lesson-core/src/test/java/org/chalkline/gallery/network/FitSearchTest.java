package org.chalkline.gallery.network;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chalkline.gallery.Sample;
import org.chalkline.nn.Activation;
import org.chalkline.param.Memory;
import org.chalkline.param.Value;
import org.chalkline.widget.Controls;
import org.chalkline.widget.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first lesson's exercise, whose four sliders have 81⁴ states; searched at build time only. */
@Tag("jvm")
class FitSearchTest {

    private final Lab lab = new Lab(Activation.RELU, Sample.RELU_LAB.params());

    /** What a lab reads. */
    private static final class Lab {

        private final Fit fit;
        private final Controls controls;

        Lab(Activation activation, Value.Fields given) {
            LabKind.Parts parts = LabKind.Parts.of(Sample.make("network-lab", given).params());
            fit = parts.fit().with(activation);
            controls = parts.controls();
        }

        FitSearch search() {
            return search(Memory.NONE);
        }

        FitSearch search(Memory memory) {
            return new FitSearch(fit, controls, memory);
        }

        double loss(State state) {
            return fit.at(controls, state).loss();
        }

        double best(Activation activation) {
            return new FitSearch(fit.with(activation), controls, Memory.NONE).best().loss();
        }
    }

    @Test
    void twoStatesSolveTheExerciseAndNoOther() {
        List<String> solutions = new ArrayList<>();
        for (State state : lab.search().solutions(100)) {
            solutions.add(lab.controls.encode(state));
        }
        Collections.sort(solutions);
        assertEquals(
                List.of("w1=1.0,b1=-1.0,w2=2.0,b2=-4.0", "w1=2.0,b1=-4.0,w2=1.0,b2=-1.0"),
                solutions);
    }

    @Test
    void bestInexactStateIsWellAboveTheLossThatSolves() {
        FitSearch.Found found = lab.search().bestInexact();
        assertNotNull(found);
        assertEquals(0.00092, found.loss(), 5e-6);
        assertEquals(lab.loss(found.state()), found.loss(), 1e-12);
    }

    @Test
    void otherActivationsCannotFormTheTarget() {
        assertEquals(0.708, lab.best(Activation.LINEAR), 5e-4);
        assertEquals(0.590, lab.best(Activation.SIGMOID), 5e-4);
        assertEquals(1.088, lab.best(Activation.TANH), 5e-4);
        assertEquals(0.027, lab.best(Activation.LEAKY_RELU), 5e-4);
    }

    @Test
    void everyStateIsVisited() {
        int[] seen = new int[3];
        lab.search()
                .visit(
                        (ticks, loss) -> {
                            seen[0]++;
                            seen[1] += loss < 5e-4 ? 1 : 0;
                            seen[2] += ticks[0] == 50 && ticks[3] == 0 ? 1 : 0;
                        });
        assertEquals(81 * 81 * 81 * 81, seen[0]);
        assertEquals(2, seen[1]);
        assertEquals(81 * 81, seen[2]);
    }

    @Test
    void oneFreeUnitMayHaveAFreeBiasBesideIt() {
        Lab small =
                new Lab(
                        Activation.RELU,
                        fields(
                                "target", items(items(0, 1), items(1, 0.5), items(2, 2.5)),
                                "slider", fields("from", -4, "to", 4, "step", 0.5),
                                "units",
                                        items(
                                                fields("w", -0.5, "b", 0.5),
                                                fields("b", "slider", "w", "slider")),
                                "output",
                                        fields("bias", fields("from", -1, "to", 1, "step", 0.25))));
        List<State> solutions = small.search().solutions(100);
        assertEquals(1, solutions.size());
        assertEquals("w1=2.0,b1=-2.0,c=0.50", small.controls.encode(solutions.get(0)));
        assertEquals(0, small.loss(solutions.get(0)), 1e-12);
    }

    @Test
    void threeFreeUnitsHaveTooManyStates() {
        Lab free =
                new Lab(Activation.SIGMOID, sample("the ReLU lab with sigmoid and all set free"));
        assertFalse(FitSearch.isFeasible(free.fit, free.controls));
        assertEquals(Math.pow(81, 6), FitSearch.states(free.fit, free.controls));
    }

    private static Value.Fields sample(String name) {
        for (Sample sample : Sample.ALL) {
            if (sample.name().equals(name)) {
                return sample.params();
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void whatWasFoundIsNotSearchedForAgain() {
        Map<String, double[]> known = new HashMap<>();
        FitSearch first = lab.search(remembering(known));
        FitSearch second =
                lab.search(
                        (question, answer) ->
                                Objects.requireNonNull(known.get(question), question));
        assertEquals(first.solutions(9), second.solutions(9));
        assertEquals(first.best(), second.best());
        assertEquals(first.bestInexact(), second.bestInexact());
        assertEquals(3, known.size());
    }

    @Test
    void whatWasFoundOfOneFitIsNotTakenForAnother() {
        Value.Fields given = Sample.RELU_LAB.params();
        Map<String, double[]> known = new HashMap<>();
        for (Value.Fields each :
                List.of(
                        given,
                        with(given, "target", items(items(0, 0), items(1, 0), items(3, 6))),
                        with(given, "slider", fields("from", -3, "to", 3, "step", 0.2)),
                        with(given, "output", fields("bias", 0.5)))) {
            new Lab(Activation.RELU, each).search(remembering(known)).best();
        }
        new Lab(Activation.TANH, given).search(remembering(known)).best();
        assertEquals(5, known.size());
    }

    private static Value.Fields with(Value.Fields given, String name, Value value) {
        List<Value.Field> fields = new ArrayList<>(given.fields());
        fields.removeIf(field -> field.name().equals(name));
        fields.add(new Value.Field(name, value));
        return new Value.Fields(fields);
    }

    private static Memory remembering(Map<String, double[]> known) {
        return (question, answer) -> known.computeIfAbsent(question, each -> answer.get());
    }
}
