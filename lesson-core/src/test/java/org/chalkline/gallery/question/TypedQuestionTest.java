package org.chalkline.gallery.question;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.*;

import org.chalkline.figure.Attribute;
import org.chalkline.figure.Element;
import org.chalkline.figure.Markup;
import org.chalkline.figure.Node;
import org.chalkline.gallery.Sample;
import org.chalkline.param.Value;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.Test;

class TypedQuestionTest {

    private final Widget tail =
            made(
                    fields(
                            "answer",
                            "1 - normal.cdf(182, 170, 6)",
                            "within",
                            0.0005,
                            "say",
                            "Half of both tails.",
                            "wrong",
                            items(
                                    fields(
                                            "answer",
                                            "normal.cdf(182, 170, 6)",
                                            "say",
                                            "That is the rest."),
                                    fields("answer", "5%", "say", "Both tails."))));

    private final Widget words =
            made(
                    fields(
                            "answer",
                            items("Slope", "斜率"),
                            "wrong",
                            items(fields("answer", items("bias", "b"), "say", "Where x is 0."))));

    @Test
    void tellsNothingUntilItIsAsked() {
        assertEquals("", told(tail, "answer=0.023"));
        assertEquals("", told(tail, "answer=0.023,told=0.0228"));
        assertEquals("false false", facts(tail, "answer=0.023"));
    }

    @Test
    void judgesANumberHoweverItIsWritten() {
        for (String typed : new String[] {"0.0228", "0.023", "0%2C0228", "2.28%25", "２．２８％"}) {
            String state = "answer=" + typed + ",told=" + typed;
            assertTrue(told(tail, state).endsWith(" is right. | Half of both tails."), state);
            assertEquals("true true", facts(tail, state));
        }
        assertEquals("0.03 is wrong.", told(tail, "answer=0.03,told=0.03"));
        assertEquals("true false", facts(tail, "answer=0.03,told=0.03"));
    }

    @Test
    void takesAnAnswerInPercentWithItsSignOrWithoutOrAsAFraction() {
        Value slips = items(fields("answer", "75%", "say", "The rest."));
        for (Widget quarter :
                new Widget[] {
                    made(fields("answer", "25%", "wrong", slips)),
                    made(fields("answer", 25, "unit", "%", "wrong", slips)),
                    made(fields("answer", "25%", "unit", "%", "wrong", slips)),
                    made(fields("answer", 25, "unit", "%", "within", 0.5, "wrong", slips)),
                }) {
            for (String typed : new String[] {"25", "25%25", "25 %25", "0.25", "1/4", "２５％"}) {
                assertEquals(
                        "true true", facts(quarter, "answer=" + typed + ",told=" + typed), typed);
            }
            for (String typed : new String[] {"0.25%25", "26", "2.5", "26%25"}) {
                assertEquals(
                        "true false", facts(quarter, "answer=" + typed + ",told=" + typed), typed);
            }
            assertEquals("75 is wrong. | The rest.", told(quarter, "answer=75,told=75"));
            assertEquals("The answer: 25%.", told(quarter, "shown=all"));
        }
    }

    @Test
    void saysWhatItKnowsOfASlip() {
        assertEquals("5% is wrong. | Both tails.", told(tail, "answer=5%25,told=5%25"));
        assertEquals("0.977 is wrong. | That is the rest.", told(tail, "answer=0.977,told=0.977"));
    }

    @Test
    void saysWhatIsNearOfAWrongNumber() {
        Widget x1 = made(fields("answer", "19/6", "within", 0.0006));
        assertSays(x1, "3.17 needs 3 decimals.", "3.17");
        assertSays(x1, "3.16 needs 3 decimals.", "3.16");
        assertSays(x1, "3.166: the last digit?", "3.166");
        assertSays(x1, "3.2 needs 3 decimals.", "3.2");
        assertSays(x1, "−3.167: the sign?", "−3.167");
        assertSays(x1, "31.667: the point?", "31.667");
        assertSays(x1, "3167e-6: the point?", "3167e-6");
        assertSays(x1, "3.3 is wrong.", "3.3");
        assertSays(x1, "0 is wrong.", "0");
        assertSays(x1, "25/8 is wrong.", "25/8");
        Widget share = made(fields("answer", "1 - normal.cdf(1.5)", "within", 0.0006));
        assertSays(share, "6.7: percent?", "6.7");
        assertSays(share, "7% needs 1 decimals.", "7%25");
        assertSays(share, "0.07 needs 3 decimals.", "0.07");
        assertSays(share, "0.067%: the point?", "0.067%25");
    }

    @Test
    void saysWhatIsNearOfANumberWithAUnit() {
        Widget first = made(fields("answer", "100 / (1 + e^-2)", "within", 0.06, "unit", "%"));
        assertSays(first, "88 needs 1 decimals.", "88");
        assertSays(first, "88 % needs 1 decimals.", "88 %25");
        assertSays(first, "0.88 needs 3 decimals.", "0.88");
        Widget far = made(fields("answer", 8.83, "unit", "m"));
        assertSays(far, "9 m needs 2 decimals.", "9 m");
        assertSays(far, "883: the point?", "883");
        Widget many = made(fields("answer", 1234, "within", 10));
        assertSays(many, "1200 is too rough.", "1200");
    }

    @Test
    void saysNothingNearWhereHardlyAnythingIsExact() {
        assertSays(made(fields("answer", 1, "within", 0.5)), "10 is wrong.", "10");
        assertSays(made(fields("answer", 0)), "0.1 is wrong.", "0.1");
    }

    @Test
    void letsAnAuthorTellOfASlipThatIsNear() {
        Widget asked =
                made(
                        fields(
                                "answer",
                                2.5,
                                "wrong",
                                items(fields("answer", -2.5, "say", "Downwards."))));
        assertSays(asked, "-2.5 is wrong. | Downwards.", "-2.5");
    }

    @Test
    void showsThatAnAnswerIsInPercent() {
        Widget tail = made(fields("answer", "2.28%"));
        String drawn = Markup.of(tail.view(tail.controls().start()).body());
        assertTrue(drawn.contains("<span>%</span></label>"), drawn);
    }

    @Test
    void doesNotJudgeWhatIsNoNumber() {
        assertEquals(
                "1%2C250".replace("%2C", ",") + " is no number.",
                told(tail, "answer=1%2C250,told=1%2C250"));
        assertEquals("false false", facts(tail, "answer=about 2,told=about 2"));
    }

    @Test
    void showsTheAnswer() {
        assertEquals("The answer: 0.023. | Half of both tails.", told(tail, "shown=all"));
        assertEquals(
                "Typed: 0.05. The answer: 0.023. | Half of both tails. | Both tails.",
                told(tail, "answer=0.05,told=0.05,shown=all"));
        assertEquals("false false", facts(tail, "shown=all"));
    }

    @Test
    void judgesTextsWithoutCaseWidthAndSpaces() {
        for (String typed : new String[] {"slope", "SLOPE", "ｓｌｏｐｅ", "s l ope", "斜 率"}) {
            assertEquals("true true", facts(words, "answer=" + typed + ",told=" + typed));
        }
        assertEquals("B is wrong. | Where x is 0.", told(words, "answer=B,told=B"));
        assertEquals("x is wrong.", told(words, "answer=x,told=x"));
    }

    @Test
    void takesAUnitBehindANumber() {
        Widget length = made(fields("answer", 170, "unit", "cm"));
        for (String typed : new String[] {"170", "170 cm", "170CM", "170.0cm"}) {
            assertEquals("true true", facts(length, "answer=" + typed + ",told=" + typed));
        }
        assertEquals("170.4 is wrong.", told(length, "answer=170.4,told=170.4"));
        assertEquals("cm is no number.", told(length, "answer=cm,told=cm"));
        assertEquals("The answer: 170\u00a0cm.", told(length, "shown=all"));
        Widget percent = made(fields("answer", 5, "unit", "%"));
        assertEquals("true true", facts(percent, "answer=5%25,told=5%25"));
        assertEquals("The answer: 5%.", told(percent, "shown=all"));
    }

    @Test
    void judgesADecimalToItsLastDigit() {
        Widget third = made(fields("answer", "0.33"));
        assertEquals("true true", facts(third, "answer=1/3,told=1/3"));
        assertEquals("true false", facts(third, "answer=0.3,told=0.3"));
    }

    @Test
    void roundsAsTheAuthorSays() {
        Widget root = made(fields("answer", "sqrt(2):.3f"));
        assertEquals("true true", facts(root, "answer=1.4142,told=1.4142"));
        assertEquals("true false", facts(root, "answer=1.41,told=1.41"));
        assertEquals("The answer: 1.414.", told(root, "shown=all"));
        Widget share = made(fields("answer", "1/3:.1%"));
        assertEquals("true true", facts(share, "answer=1/3,told=1/3"));
        assertEquals("true false", facts(share, "answer=33%25,told=33%25"));
        assertEquals("The answer: 33.3%.", told(share, "shown=all"));
    }

    @Test
    void judgesAPercentageToItsLastDigit() {
        Widget tail = made(fields("answer", "2.28%"));
        assertEquals("true true", facts(tail, "answer=0.02275,told=0.02275"));
        assertEquals("true false", facts(tail, "answer=2.3%25,told=2.3%25"));
        assertEquals("The answer: 2.28%.", told(tail, "shown=all"));
    }

    @Test
    void keepsTheTextInItsState() {
        State state = tail.controls().decode("answer=1%2C5%3D%26%23%25%22%3C%3E");
        assertNotNull(state);
        assertEquals(
                "answer=1%2C5%3D%26%23%25%22%3C%3E,told=,shown=none",
                tail.controls().encode(state));
        String drawn = Markup.of(tail.view(state).body());
        assertTrue(drawn.contains(" value=\"1,5=&amp;#%&quot;&lt;&gt;\""), drawn);
        for (String wrong : new String[] {"answer=%", "answer=%2", "answer=%2x", "answer=%0A"}) {
            assertNull(tail.controls().decode(wrong), wrong);
        }
    }

    @Test
    void readersWithoutAScriptFindTheAnswerFolded() {
        String drawn = Markup.of(tail.view(tail.controls().start()).body());
        String folded = drawn.substring(drawn.indexOf("<details>"));
        assertTrue(folded.contains("The answer: 0.023."), folded);
        assertTrue(folded.contains("<b>0.977</b>"), folded);
        assertTrue(folded.contains("Both tails."), folded);
    }

    @Test
    void refusesAWrongAnswerThatIsRight() {
        assertProblems(
                "wrong[0].answer: this answer is right; another wrong answer",
                fields("answer", 2, "wrong", items(fields("answer", "1 + 1", "say", "No."))));
        assertProblems(
                "wrong[0].answer: this answer is right; another wrong answer",
                fields(
                        "answer",
                        items("ReLU"),
                        "wrong",
                        items(fields("answer", items("re lu"), "say", "No."))));
        assertProblems(
                "wrong[1].answer: this answer is told of already; another wrong answer",
                fields(
                        "answer",
                        2,
                        "wrong",
                        items(
                                fields("answer", 3, "say", "No."),
                                fields("answer", "9/3", "say", "No."))));
        assertProblems(
                "wrong[0].answer: of another kind than the right answer; a number",
                fields("answer", 2, "wrong", items(fields("answer", items("x"), "say", "No."))));
    }

    @Test
    void asksHowFarOffAComputedNumberMayBe() {
        assertProblems(
                "answer: a number without an end; the decimals that count, as in sqrt(2):.3f;"
                        + " or 'within', how far off an answer may be",
                fields("answer", "sqrt(2)"));
    }

    @Test
    void tellsOfMistakesInAnExpression() {
        assertProblems("answer: undefined; a number", fields("answer", "0/0"));
        assertTrue(Sample.make("question", fields("answer", "sqr(2)")).paths().contains("answer"));
        assertTrue(Sample.make("question", fields("answer", "(1, 2)")).paths().contains("answer"));
        assertTrue(Sample.make("question", fields("answer", items())).paths().contains("answer"));
        assertTrue(Sample.make("question", fields("within", 1)).paths().contains("within"));
    }

    @Test
    void asksForAnAnswerOrForOptions() {
        assertProblems(
                "answer: 'answer' is missing; a number, an expression or a list of texts;"
                        + " or 'options', 'order', 'match' or 'groups'",
                fields());
    }

    private static Widget made(Value.Fields fields) {
        return new Sample("question", "question", fields).widget();
    }

    private static void assertProblems(String problem, Value.Fields fields) {
        assertEquals(problem, String.join("|", Sample.make("question", fields).problems()));
    }

    private static State state(Widget question, String written) {
        State state = question.controls().decode(written);
        assertNotNull(state, written);
        return state;
    }

    private static void assertSays(Widget question, String said, String typed) {
        assertEquals(said, told(question, "answer=" + typed + ",told=" + typed), typed);
    }

    private static String facts(Widget question, String written) {
        StringBuilder out = new StringBuilder();
        for (Attribute fact : question.view(state(question, written)).facts()) {
            out.append(out.length() == 0 ? "" : " ").append(fact.value());
        }
        return out.toString();
    }

    /** Returns what the live region shows, its paragraphs between bars. */
    static String told(Widget question, String written) {
        StringBuilder out = new StringBuilder();
        Element form = question.view(state(question, written)).body();
        for (Node part : ((Element) form.children().get(1)).children()) {
            Element paragraph = (Element) part;
            String text = text(paragraph);
            if (!text.isEmpty() && !paragraph.attributes().contains(HIDDEN)) {
                out.append(out.length() == 0 ? "" : " | ").append(text);
            }
        }
        return out.toString();
    }

    private static final Attribute HIDDEN = new Attribute("data-shown", "false");

    /** Returns the characters of an element but for the answers that feedback is of. */
    private static String text(Element element) {
        StringBuilder out = new StringBuilder();
        for (Node child : element.children()) {
            out.append(
                    child instanceof Element inner
                            ? inner.name().equals("b") ? "" : text(inner)
                            : ((org.chalkline.figure.Text) child).text());
        }
        return out.toString();
    }
}
