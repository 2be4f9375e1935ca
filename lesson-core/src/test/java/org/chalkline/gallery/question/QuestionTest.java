package org.chalkline.gallery.question;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import java.util.Objects;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Element;
import org.chalkline.figure.Markup;
import org.chalkline.figure.Node;
import org.chalkline.gallery.Sample;
import org.chalkline.param.ParamProblem;
import org.chalkline.param.Value;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final Value.Fields OPTIONS =
            fields(
                    "options",
                    items(
                            fields("text", "$w_2=3$", "feedback", "Slopes add up."),
                            fields("text", "$w_2=2$", "feedback", "As 1 + 2.", "right", true),
                            fields("text", "$w_2=1$", "feedback", "That was the second.")));

    private final Widget quiz = new Sample("quiz", "quiz", OPTIONS).widget();
    private final Widget prediction = new Sample("prediction", "prediction", OPTIONS).widget();

    @Test
    void tellsNothingBeforeAnOptionIsCommittedTo() {
        assertEquals("", told(quiz, "answer=none"));
        assertEquals("", told(quiz, "answer=A"));
        assertEquals("", told(prediction, "answer=B"));
    }

    @Test
    void aQuizTellsOfAWrongPickAndKeepsTheAnswer() {
        assertEquals("A is wrong. | A Slopes add up.", told(quiz, "answer=A,shown=A"));
    }

    @Test
    void aQuizTellsThatARightPickIsRight() {
        assertEquals("B is right. | B As 1 + 2.", told(quiz, "answer=B,shown=B"));
    }

    @Test
    void aPredictionIsComparedWithTheAnswer() {
        assertEquals(
                "You: C. The answer: B. | B As 1 + 2. | C That was the second.",
                told(prediction, "answer=C,shown=C"));
        assertEquals("B is right. | B As 1 + 2.", told(prediction, "answer=B,shown=B"));
    }

    @Test
    void theAnswerCanBeLookedUpWithAndWithoutAPick() {
        assertEquals("The answer: B. | B As 1 + 2.", told(prediction, "shown=all"));
        assertEquals("The answer: B. | B As 1 + 2.", told(quiz, "shown=all"));
        assertEquals(
                "You: A. The answer: B. | A Slopes add up. | B As 1 + 2.",
                told(quiz, "answer=A,shown=all"));
    }

    @Test
    void whatWasToldOfOnePickIsNotToldOfTheNext() {
        assertEquals("", told(quiz, "answer=C,shown=A"));
        assertEquals("", told(prediction, "answer=C,shown=B"));
    }

    @Test
    void itsFactsSayWhetherItIsAnsweredAndCorrectly() {
        assertEquals("false false", facts(quiz, "answer=B"));
        assertEquals("true true", facts(quiz, "answer=B,shown=B"));
        assertEquals("true false", facts(quiz, "answer=A,shown=A"));
        assertEquals("false false", facts(quiz, "shown=all"));
        assertEquals("false false", facts(quiz, "answer=B,shown=A"));
    }

    @Test
    void readersWithoutAScriptFindAllFeedbackFolded() {
        String drawn = Markup.of(quiz.view(quiz.controls().start()).body());
        String folded = drawn.substring(drawn.indexOf("<details>"));
        assertTrue(folded.contains("Slopes add up."));
        assertTrue(folded.contains("As 1 + 2."));
        assertTrue(folded.contains("The answer: B."));
    }

    @Test
    void theCaptionStandsInTheLegend() {
        String drawn = Markup.of(quiz.view(quiz.controls().start()).body(), "<i>What?</i>");
        assertTrue(drawn.contains("<legend><i>What?</i></legend>"));
    }

    @Test
    void asksForOptions() {
        assertProblem("", "'options' is missing", fields());
        Object one = fields("text", "1", "feedback", "Yes.", "right", true);
        assertProblem("options", "one item", fields("options", items(one)));
        assertProblem(
                "options", "7 items", fields("options", items(one, one, one, one, one, one, one)));
    }

    @Test
    void asksForOneRightOption() {
        Object wrong = fields("text", "1", "feedback", "No.");
        assertProblem("options", "no option is right", fields("options", items(wrong, wrong)));
        Object right = fields("text", "1", "feedback", "Yes.", "right", true);
        for (Object two : List.of(items(right, right), items(right, wrong, right))) {
            assertProblem("options", "more than one option is right", fields("options", two));
        }
    }

    @Test
    void asksForTheWordsOfEveryOption() {
        Object right = fields("text", "1", "feedback", "Yes.", "right", true);
        assertProblem(
                "options[1]",
                "'feedback' is missing",
                fields("options", items(right, fields("text", "2"))));
        assertProblem(
                "options[1]",
                "'text' is missing",
                fields("options", items(right, fields("feedback", "No."))));
        assertProblem(
                "options[1].feedbak",
                "unknown parameter 'feedbak'",
                fields(
                        "options",
                        items(right, fields("text", "2", "feedback", "No.", "feedbak", "No."))));
    }

    private static void assertProblem(String path, String what, Value.Fields given) {
        List<ParamProblem> problems = Sample.make("quiz", given).params().problems();
        assertEquals(1, problems.size(), problems.toString());
        assertEquals(path, problems.get(0).path());
        assertEquals(what, problems.get(0).what().toString());
    }

    /** Returns what the live region shows, its paragraphs between bars. */
    private static String told(Widget question, String written) {
        StringBuilder out = new StringBuilder();
        Element region = find(question.view(state(question, written)).body(), "status");
        for (Node part : Objects.requireNonNull(region).children()) {
            Element paragraph = (Element) part;
            String text = text(paragraph);
            if (!text.isEmpty() && !paragraph.attributes().contains(HIDDEN)) {
                out.append(out.length() == 0 ? "" : " | ").append(text);
            }
        }
        return out.toString();
    }

    private static final Attribute HIDDEN = new Attribute("data-shown", "false");

    private static String facts(Widget question, String written) {
        List<Attribute> facts = question.view(state(question, written)).facts();
        assertEquals("data-answered", facts.get(0).name());
        assertEquals("data-correct", facts.get(1).name());
        return facts.get(0).value() + " " + facts.get(1).value();
    }

    private static State state(Widget question, String written) {
        State state = question.controls().decode(written);
        assertNotNull(state, written);
        return state;
    }

    private static @Nullable Element find(Element element, String role) {
        if (element.attributes().contains(new Attribute("role", role))) {
            return element;
        }
        for (Node child : element.children()) {
            Element found = child instanceof Element inner ? find(inner, role) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Returns the characters of an element, a blank between its children. */
    private static String text(Element element) {
        StringBuilder out = new StringBuilder();
        for (Node child : element.children()) {
            out.append(out.length() == 0 ? "" : " ");
            out.append(
                    child instanceof Element inner
                            ? text(inner)
                            : ((org.chalkline.figure.Text) child).text());
        }
        return out.toString();
    }
}
