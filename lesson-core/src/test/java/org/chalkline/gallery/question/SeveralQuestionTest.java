package org.chalkline.gallery.question;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.*;

import org.chalkline.figure.Attribute;
import org.chalkline.figure.Markup;
import org.chalkline.gallery.Sample;
import org.chalkline.param.Value;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.Test;

class SeveralQuestionTest {

    private static final Value.Fields A = option("x", "A is so.", true);
    private static final Value.Fields B = option("y", "B is not.", false);
    private static final Value.Fields C = option("z", "C is so.", true);

    private final Widget question =
            new Sample("q", "question", fields("several", true, "options", items(A, B, C)))
                    .widget();

    @Test
    void tellsNothingBeforeItIsAsked() {
        assertEquals("", told("A=on,C=on"));
        assertEquals("", told("A=on,C=on,told=A"));
        assertEquals("false false", facts("A=on,C=on"));
    }

    @Test
    void saysThatAllAreRight() {
        assertEquals("A, C is right. | A is so. | C is so.", told("A=on,C=on,told=AC"));
        assertEquals("true true", facts("A=on,C=on,told=AC"));
    }

    @Test
    void saysThatSomeAreMissingButNotWhich() {
        assertEquals("A: more are right.", told("A=on,told=A"));
        assertEquals("true false", facts("A=on,told=A"));
    }

    @Test
    void saysWhatAWrongOneOverlooks() {
        assertEquals("A, B: not all are right. | B is not.", told("A=on,B=on,told=AB"));
    }

    @Test
    void showsTheAnswer() {
        assertEquals("The answer: A, C. | A is so. | C is so.", told("shown=all"));
        assertEquals(
                "You: B. The answer: A, C. | A is so. | B is not. | C is so.",
                told("B=on,told=B,shown=all"));
    }

    @Test
    void readersWithoutAScriptFindAllFeedbackFolded() {
        String drawn = Markup.of(question.view(question.controls().start()).body());
        String folded = drawn.substring(drawn.indexOf("<details>"));
        assertTrue(folded.contains("The answer: A, C."), folded);
        assertTrue(folded.contains("B is not."), folded);
    }

    @Test
    void isSaidToHaveSeveral() {
        assertProblem(
                "options: more than one option is right;"
                        + " several: true, where readers are to check them all",
                fields("options", items(A, B, C)));
        assertProblem(
                "options: options of which one is right;"
                        + " lab:quiz; or several: true, where readers are not told so",
                fields("options", items(A, B)));
        assertProblem(
                "options: no option is right; right: true in one of them",
                fields("several", true, "options", items(B, B)));
        assertProblem(
                "answer: given together with 'options'; one of the two",
                fields("answer", 2, "several", true, "options", items(A, C)));
        assertNotNull(
                Sample.make("question", fields("several", true, "options", items(A, B))).widget());
    }

    private static Value.Fields option(String text, String feedback, boolean isRight) {
        return fields("text", text, "feedback", feedback, "right", isRight);
    }

    private static void assertProblem(String problem, Value.Fields given) {
        assertEquals(problem, String.join("|", Sample.make("question", given).problems()));
    }

    private State state(String written) {
        State state = question.controls().decode(written);
        assertNotNull(state, written);
        return state;
    }

    private String facts(String written) {
        StringBuilder out = new StringBuilder();
        for (Attribute fact : question.view(state(written)).facts()) {
            out.append(out.length() == 0 ? "" : " ").append(fact.value());
        }
        return out.toString();
    }

    private String told(String written) {
        return TypedQuestionTest.told(question, written);
    }
}
