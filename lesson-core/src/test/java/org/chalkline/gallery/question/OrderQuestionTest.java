package org.chalkline.gallery.question;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chalkline.figure.Attribute;
import org.chalkline.figure.Markup;
import org.chalkline.gallery.Sample;
import org.chalkline.param.Value;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.Test;

class OrderQuestionTest {

    private final Widget steps =
            made(fields("order", items("forward", "compare", "back"), "say", "And again."));

    /** The letters in the right order. */
    private final String right = right(steps);

    @Test
    void showsTheThingsInNoRightOrder() {
        for (int i = 0; i < 50; i++) {
            Widget each = made(fields("order", items("a" + i, "b", "c")));
            assertEquals("true false", facts(each, "told=ABC"), "a" + i);
        }
    }

    @Test
    void hasTheSameOrderInEveryBuild() {
        Widget again = made(fields("order", items("forward", "compare", "back")));
        assertEquals(right, right(again));
    }

    @Test
    void tellsWhatIsInItsPlace() {
        assertEquals("", told(steps, ""));
        assertEquals("false false", facts(steps, "order=" + right + ",told=ABC"));
        assertEquals("true true", facts(steps, "order=" + right + ",told=" + right));
        String praise = told(steps, "order=" + right + ",told=" + right);
        assertTrue(praise.endsWith(" is right. | And again."), praise);
        String first = right.substring(0, 1) + right.charAt(2) + right.charAt(1);
        assertEquals(
                "In place: " + right.charAt(0) + ".",
                told(steps, "order=" + first + ",told=" + first));
        String none = right.substring(1) + right.charAt(0);
        assertEquals("None is in place.", told(steps, "order=" + none + ",told=" + none));
    }

    @Test
    void tellsTheAnswerToWhoAsks() {
        String answer = told(steps, "shown=all");
        assertTrue(answer.startsWith("The answer: "), answer);
        assertEquals("false false", facts(steps, "shown=all"));
    }

    @Test
    void hasItsItemsInTheOrderOfItsState() {
        String drawn = Markup.of(steps.view(state(steps, "order=CAB")).body());
        int c = drawn.indexOf("data-item=\"C\"");
        int a = drawn.indexOf("data-item=\"A\"");
        int b = drawn.indexOf("data-item=\"B\"");
        assertTrue(0 < c && c < a && a < b, drawn);
    }

    @Test
    void refusesTooFewThingsAndOtherAnswers() {
        assertEquals("order ", paths(fields("order", items("a", "b"))));
        assertEquals("answer ", paths(fields("order", items("a", "b", "c"), "answer", 2)));
        assertEquals(
                "say ",
                paths(
                        fields(
                                "several",
                                true,
                                "say",
                                "so",
                                "options",
                                items(
                                        fields("text", "a", "feedback", "f", "right", true),
                                        fields("text", "b", "feedback", "f")))));
    }

    private static String paths(Value.Fields fields) {
        return Sample.make("question", fields).paths();
    }

    private static Widget made(Value.Fields fields) {
        return new Sample("question", "question", fields).widget();
    }

    private static String right(Widget question) {
        String drawn = Markup.of(question.view(question.controls().start()).body());
        String answer = "The answer: ";
        int start = drawn.indexOf(answer) + answer.length();
        return drawn.substring(start, drawn.indexOf("</p>", start))
                .replace(", ", "")
                .replace(".", "");
    }

    private static State state(Widget question, String written) {
        State state = question.controls().decode(written);
        assertNotNull(state, written);
        return state;
    }

    private static String facts(Widget question, String written) {
        StringBuilder out = new StringBuilder();
        for (Attribute fact : question.view(state(question, written)).facts()) {
            out.append(out.length() == 0 ? "" : " ").append(fact.value());
        }
        return out.toString();
    }

    private static String told(Widget question, String written) {
        return TypedQuestionTest.told(question, written);
    }
}
