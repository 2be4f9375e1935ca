package org.chalkline.gallery.network;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.gallery.Sample;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.param.Memory;
import org.chalkline.param.Value;
import org.chalkline.widget.Range;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Claims of hints, which are checked at build time only. */
@Tag("jvm")
class HintProofTest {

    /** A unit and the output's bias, of which no hint knows. */
    private static final Value.Fields LAB_WITH_A_BIAS =
            fields(
                    "target", items(items(0, 1), items(1, 0.5), items(2, 2.5)),
                    "slider", fields("from", -4, "to", 4, "step", 0.5),
                    "units",
                            items(
                                    fields("w", -0.5, "b", 0.5),
                                    fields("w", "slider", "b", "slider")),
                    "output", fields("bias", fields("from", -1, "to", 1, "step", 0.25)));

    private static Sample.Made claiming(Value.Fields lab, Object... hints) {
        List<Value.Field> given = new ArrayList<>();
        for (Value.Field field : lab.fields()) {
            if (!field.name().equals("hints")) {
                given.add(field);
            }
        }
        given.addAll(fields("hints", fields(hints)).fields());
        return Sample.make("network-lab", new Value.Fields(given));
    }

    private static List<String> problems(Value.Fields lab, Object... hints) {
        return claiming(lab, hints).problems();
    }

    @Test
    void everyStateOfTheFirstLessonHasAHintThatLeadsOnAndEveryHintAState() {
        Sample.Made made = claiming(Sample.COACHED_LAB.params(), "cover", "all");
        assertEquals(List.of(), made.problems());
        double states = 0;
        double share = 0;
        for (int hint = 0; hint < Hints.KEYS.size(); hint++) {
            String name = "hint-" + HintProof.name(hint);
            assertTrue(made.result(name) > 0, name);
            states += made.result(name);
            share += made.result(name + "-share");
        }
        assertEquals(81 * 81 * 81 * 81 - 2, states, "all but the two that solve it");
        assertEquals(100, share, 1e-9);
        assertEquals(0, made.result("hint-furthest"));
        // Of unit 1 there are 40 by 81 settings with w < 0, and 780 of them are off everywhere.
        assertEquals(15_329_880, made.result("hint-dead"));
        assertEquals(523_280, made.result("hint-flat"));
        assertEquals(3, made.result("hint-moves1"));
        assertEquals(6, made.result("hint-moves2"));
    }

    /** The lesson's second exercise, which has no hints there. */
    @Test
    void whoFollowsTheHintsSolvesALabThatSubtractsAUnit() {
        Value.Fields lab =
                fields(
                        "target",
                        items(items(0, 0), items(1, 1), items(2, 0), items(3, 2)),
                        "slider",
                        fields("from", -6, "to", 6, "step", 0.5),
                        "units",
                        items(
                                fields("w", 1, "b", 0),
                                fields("w", "slider", "b", "slider"),
                                fields("w", "slider", "b", "slider")),
                        "output",
                        fields("weights", items(1, -1, 1)));
        Sample.Made made = claiming(lab, "cover", "all");
        assertEquals(List.of(), made.problems());
        assertTrue(made.result("hint-moves1") < 10);
    }

    @Test
    void noHintIsGivenThatASliderCannotFollow() {
        // The target needs w = 1.5, and the slider has whole numbers only.
        Value.Fields lab =
                fields(
                        "target",
                        items(items(0, 0), items(1, 0), items(2, 1.5)),
                        "slider",
                        fields("from", -2, "to", 2, "step", 1),
                        "units",
                        items(fields("w", "slider", "b", "slider")));
        assertEquals(
                List.of(
                        "hints.cover: no hint names the mistake in 'w0=0,b0=0,hint=off', whose loss"
                                + " is 0.377500; one for every state that can be reached"),
                problems(lab, "cover", "all"));
    }

    @Test
    void adviceThatNoSettingMeetsLeadsNowhere() {
        PiecewiseLinear target = PiecewiseLinear.through(new double[][] {{0, 0}, {1, 0}, {2, 1}});
        Stops all = new Stops(new Range(-1, 1, 2, 0));
        Task task = new Task(new boolean[] {true, true}, new Stops[] {all}, new Stops[] {all}, 0);
        Setting wrongSide = Setting.of(target, -1, 1);
        Setting right = Setting.of(target, 1, -1);
        assertEquals(HintWalk.NEVER, walk(target, task, wrongSide).most());
        assertEquals(0, walk(target, task, wrongSide).endless());
        HintWalk walk = walk(target, task, wrongSide, Setting.of(target, 1, 1), right);
        assertEquals(-1, walk.endless());
        assertEquals(2, walk.most(), "w positive, then b until it bends at 1");
    }

    /** The last setting is the solution. */
    private static HintWalk walk(PiecewiseLinear target, Task task, Setting... settings) {
        double[] v = {1};
        int last = settings.length - 1;
        return new HintWalk(
                target,
                v,
                task,
                new Setting[][] {settings},
                1,
                (index, situation) -> settings.length > 1 && index == last);
    }

    @Test
    void namesAStateThatNoHintKnows() {
        assertEquals(
                List.of(
                        "hints.cover: no hint names the mistake in 'w1=2.0,b1=-2.0,c=-1.00,"
                                + "hint=off', whose loss is 2.250000; one for every state that can be reached"),
                problems(LAB_WITH_A_BIAS, "cover", "all"));
        Sample.Made made = claiming(LAB_WITH_A_BIAS);
        assertEquals(8, made.result("hint-furthest"), "all of the bias's but the right one");
        assertEquals(Double.POSITIVE_INFINITY, made.result("hint-moves1"), "no way leads there");
    }

    @Test
    void checksWhichHintAStateHas() {
        assertEquals(
                List.of(),
                problems(
                        Sample.COACHED_LAB.params(),
                        "slopes-add",
                        "w1=1,b1=-1,w2=3,b2=-4",
                        "bend-is-not-b",
                        "w1=1,b1=-1,w2=2,b2=-2",
                        "silent",
                        "w1=1,b1=-1"));
        assertEquals(
                List.of(
                        "hints.flat: the hint in 'w1=-1,b1=2' is 'wrong-side'; a state whose hint"
                                + " is 'flat'",
                        "hints.dead: no state of this figure: 'w5=1'; such as"
                                + " w1=0.0,b1=0.0,w2=0.0,b2=0.0,stage=1,x=2.50,parts=on,"
                                + "residual=off,hint=off",
                        "hints.slope: there is no hint in 'w1=1,b1=-1,w2=2,b2=-4'; a state whose"
                                + " hint is 'slope'"),
                problems(
                        Sample.COACHED_LAB.params(),
                        "flat",
                        "w1=-1,b1=2",
                        "dead",
                        "w5=1",
                        "slope",
                        "w1=1,b1=-1,w2=2,b2=-4"));
    }

    @Test
    void knowsHintsByTheirNames() {
        assertEquals(
                List.of(
                        "hints.cover: unknown name 'most'; all",
                        "hints.flatt: unknown parameter 'flatt'; cover, flat, wrong-side, dead,"
                                + " always, bend-is-not-b, same-bend, slopes-add, early, late,"
                                + " silent, slope"),
                problems(LAB_WITH_A_BIAS, "cover", "most", "flatt", "w1=1"));
    }

    @Test
    void claimsNothingOfOtherActivations() {
        List<Value.Field> given = new ArrayList<>(LAB_WITH_A_BIAS.fields());
        given.addAll(fields("activation", "sigmoid").fields());
        assertEquals(
                List.of("hints: hints name the mistakes of rectifiers only; 'activation: relu'"),
                problems(new Value.Fields(given), "cover", "all"));
    }

    @Test
    void saysHowManyStatesAreTooMany() {
        for (Sample sample : Sample.ALL) {
            if (sample.name().equals("the ReLU lab with gelu and all set free")) {
                List<Value.Field> given = new ArrayList<>();
                for (Value.Field field : sample.params().fields()) {
                    if (!field.name().equals("activation")) {
                        given.add(field);
                    }
                }
                assertEquals(
                        List.of(
                                "hints.cover: 282429536481 states are too many to check each;"
                                        + " fewer sliders, or fewer stops of each"),
                        problems(new Value.Fields(given), "cover", "all"));
                return;
            }
        }
        fail("no such sample");
    }

    @Test
    void countsTheStatesOfTwoLessonsWithTheSameLabOnce() {
        Map<String, double[]> known = new HashMap<>();
        List<String> counted = new ArrayList<>();
        Memory memory =
                (question, answer) -> {
                    if (!known.containsKey(question)) {
                        counted.add(question);
                        known.put(question, answer.get());
                    }
                    return known.get(question);
                };
        List<Double> shares = new ArrayList<>();
        for (int lesson = 0; lesson < 2; lesson++) {
            List<Value.Field> given = new ArrayList<>(LAB_WITH_A_BIAS.fields());
            given.addAll(fields("hints", true).fields());
            Sample.Made made = Sample.make("network-lab", new Value.Fields(given), memory);
            shares.add(made.result("hint-flat-share"));
        }
        assertEquals(2, counted.size(), "the solutions and the hints: " + counted);
        assertEquals(shares.get(0), shares.get(1));
    }
}
