package org.chalkline.gallery.question;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chalkline.figure.Attribute;
import org.chalkline.figure.Markup;
import org.chalkline.gallery.Sample;
import org.chalkline.param.Value;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.Test;

class SortQuestionTest {

    private final Widget match =
            made(fields("match", fields("x", "1", "x²", "2x", "x³", "3x²"), "say", "The rule."));

    private final Widget groups =
            made(fields("groups", fields("even", items("two", "four"), "odd", items("three"))));

    @Test
    void showsThePartnersInNoRightOrder() {
        for (int i = 0; i < 50; i++) {
            Widget each = made(fields("match", fields("a", "p" + i, "b", "q", "c", "r")));
            assertNotEquals("123", right(each), "p" + i);
        }
    }

    @Test
    void letsEachThingBePutInEachPlace() {
        String drawn = Markup.of(groups.view(groups.controls().start()).body());
        assertTrue(drawn.contains("<option value=\"1\">1 even</option>"), drawn);
        assertTrue(drawn.contains("<option value=\"2\">2 odd</option>"), drawn);
        assertEquals(3, drawn.split("<select", -1).length - 1);
        assertTrue(drawn.contains("aria-label=\"A "), drawn);
    }

    @Test
    void aListLeavesOutWhatItCannotShow() {
        Widget powers = made(fields("match", fields("2x", "$x^2$", "3x²", "$x^3$")));
        String drawn = Markup.of(powers.view(powers.controls().start()).body());
        assertTrue(drawn.contains("<option value=\"1\">1</option>"), drawn);
    }

    @Test
    void tellsWhatIsWhereItBelongs() {
        String right = right(match);
        assertEquals("", told(match, picked(right)));
        assertEquals("false false", facts(match, picked(right)));
        assertEquals("true true", facts(match, picked(right) + ",told=" + right));
        String praise = told(match, picked(right) + ",told=" + right);
        assertTrue(praise.endsWith(" is right. | The rule."), praise);
        String first = right.substring(0, 1) + right.charAt(2) + right.charAt(1);
        assertEquals("In place: A.", told(match, picked(first) + ",told=" + first));
        String none = right.substring(1) + right.charAt(0);
        assertEquals("None is in place.", told(match, picked(none) + ",told=" + none));
        assertEquals("true false", facts(match, picked(none) + ",told=" + none));
    }

    @Test
    void severalThingsMayBelongToOneGroup() {
        String right = right(groups);
        assertEquals("112", sorted(right));
        assertEquals("true true", facts(groups, picked(right) + ",told=" + right));
    }

    @Test
    void tellsTheAnswerToWhoAsks() {
        String answer = told(groups, "shown=all");
        assertTrue(answer.startsWith("The answer: A\u00a0"), answer);
        assertEquals("false false", facts(groups, "shown=all"));
    }

    @Test
    void refusesWhatCannotBeSorted() {
        assertEquals("match ", paths(fields("match", fields("a", "b"))));
        assertEquals("match ", paths(fields("match", fields("a", "b", "c", "b"))));
        assertEquals("groups ", paths(fields("groups", fields("a", items("b", "c")))));
        assertEquals(
                "groups ", paths(fields("groups", fields("a", items("b"), "c", items("d", "b")))));
        assertEquals(
                "groups ",
                paths(
                        fields(
                                "groups",
                                fields(
                                        "a",
                                        items("1", "2", "3", "4", "5"),
                                        "c",
                                        items("6", "7", "8", "9")))));
        assertEquals("match ", paths(fields("match", fields("$a", "b", "c", "d"))));
        assertEquals(
                "match ",
                paths(
                        fields(
                                "match",
                                fields("a", "b", "c", "d"),
                                "groups",
                                fields("a", items("b"), "c", items("d")))));
    }

    private static String picked(String numbers) {
        return "A=" + numbers.charAt(0) + ",B=" + numbers.charAt(1) + ",C=" + numbers.charAt(2);
    }

    private static String sorted(String text) {
        return text.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String paths(Value.Fields fields) {
        return Sample.make("question", fields).paths();
    }

    private static Widget made(Value.Fields fields) {
        return new Sample("question", "question", fields).widget();
    }

    /** The number of each thing's place. */
    private static String right(Widget question) {
        String answer = told(question, "shown=all");
        return answer.substring(answer.indexOf(':')).replaceAll("[^0-9]", "");
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
