package org.chalkline.gallery.question;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chalkline.figure.Markup;
import org.chalkline.gallery.Sample;
import org.chalkline.param.Value;
import org.junit.jupiter.api.Test;

class BlankTest {

    private static final Value.Fields SLOPE =
            fields(
                    "answer",
                    2,
                    "wrong",
                    items(fields("answer", 3, "say", "Both together.")),
                    "number",
                    7,
                    "label",
                    "Fill in: It rises by … each time.");

    @Test
    void mayStandInAParagraph() {
        String drawn = drawn(SLOPE);
        assertFalse(drawn.contains("<p") || drawn.contains("<div") || drawn.contains("<form"));
    }

    @Test
    void isLabelledByItsSentence() {
        assertTrue(drawn(SLOPE).contains("aria-label=\"Fill in: It rises by … each time.\""));
    }

    @Test
    void leadsToItsAnswerByItsNumber() {
        assertTrue(drawn(SLOPE).contains("href=\"#blank-answers\">7</a>"));
    }

    @Test
    void hasAFieldOfFewSizes() {
        assertTrue(drawn(fields("answer", 2)).contains("size=\"6\""));
        assertTrue(drawn(fields("answer", items("slope"))).contains("size=\"6\""));
        assertTrue(drawn(fields("answer", items("gradient"))).contains("size=\"12\""));
        assertTrue(drawn(fields("answer", items("梯度下降"))).contains("size=\"12\""));
    }

    @Test
    void tellsItsAnswersAtTheEnd() {
        Blank blank = (Blank) new Sample("blank", "blank", SLOPE).widget();
        String answers = Markup.of(blank.answers().build());
        assertEquals(
                "<li><p>The answer: 2.</p><ul><li class=\"wrong\"><b>3</b>"
                        + "<span>Both together.</span></li></ul></li>",
                answers);
    }

    private static String drawn(Value.Fields fields) {
        var widget = new Sample("blank", "blank", fields).widget();
        return Markup.of(widget.view(widget.controls().start()).body());
    }
}
