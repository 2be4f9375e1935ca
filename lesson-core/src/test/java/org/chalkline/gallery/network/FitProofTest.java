package org.chalkline.gallery.network;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.gallery.Sample;
import org.chalkline.param.Value;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Claims of all states, which are checked at build time only. */
@Tag("jvm")
class FitProofTest {

    private static final String SOLUTION = "w1=1,b1=-1,w2=2,b2=-4";
    private static final String MIRROR = "w1=2.0,b1=-4.0,w2=1.0,b2=-1.0";

    /** The first lesson's exercise with what is claimed of it. */
    private static Sample.Made claiming(String name, Object claim) {
        List<Value.Field> given = new ArrayList<>(Sample.RELU_LAB.params().fields());
        given.addAll(fields(name, claim).fields());
        return Sample.make("network-lab", new Value.Fields(given));
    }

    @Test
    void acceptsAllSolutions() {
        assertEquals(List.of(), claiming("solutions", items(SOLUTION, MIRROR)).problems());
    }

    @Test
    void namesASolutionThatIsMissing() {
        assertEquals(
                List.of(
                        "solutions: '"
                                + MIRROR
                                + "' is missing; every state with a loss below 0.0005"),
                claiming("solutions", items(SOLUTION)).problems());
    }

    @Test
    void tellsTheLossOfWhatIsNoSolution() {
        assertEquals(
                List.of(
                        "solutions[1]: no solution: its loss is 0.449635;"
                                + " every state with a loss below 0.0005",
                        "solutions[3]: no state of this figure: 'w3=1';"
                                + " such as w1=0.0,b1=0.0,w2=0.0,b2=0.0",
                        "solutions[4]: named twice: '" + MIRROR + "'; each state once"),
                claiming("solutions", items(SOLUTION, "w1=1,b1=-1", MIRROR, "w3=1", MIRROR))
                        .problems());
    }

    @Test
    void tellsTheBestLossWhereAGoalIsOutOfReach() {
        assertEquals(List.of(), claiming("goal", 0).problems());
        List<Value.Field> given = new ArrayList<>(Sample.RELU_LAB.params().fields());
        given.addAll(fields("activation", "linear", "goal", 0.7).fields());
        String problem = Sample.make("network-lab", new Value.Fields(given)).problems().get(0);
        assertTrue(problem.startsWith("goal: out of reach: the least loss is 0.707905; "), problem);
    }

    @Test
    void saysHowManyStatesAreTooMany() {
        for (Sample sample : Sample.ALL) {
            if (sample.name().equals("the ReLU lab with gelu and all set free")) {
                List<Value.Field> given = new ArrayList<>(sample.params().fields());
                given.addAll(fields("goal", 1).fields());
                Sample.Made made = Sample.make("network-lab", new Value.Fields(given));
                assertEquals(
                        List.of(
                                "goal: 282429536481 states are too many to check each;"
                                        + " fewer sliders, or fewer stops of each"),
                        made.problems());
                assertEquals(
                        "282429536481 states are too many to check each",
                        made.params().results().get(1).obstacle().toString());
                return;
            }
        }
        fail("no such sample");
    }

    @Test
    void offersWhatLessonsMayClaim() {
        Sample.Made made = claiming("goal", 0.1);
        assertEquals(43046721, made.result("states"));
        assertEquals(2, made.result("solutions"));
        assertEquals(0, made.result("best"), 1e-12);
        assertEquals(0.00092, made.result("best-inexact"), 5e-6);
        assertEquals(0.708, made.result("best-linear"), 5e-4);
    }
}
