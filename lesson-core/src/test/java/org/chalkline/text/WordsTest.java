package org.chalkline.text;

import static org.junit.jupiter.api.Assertions.*;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words =
            new Words(
                    Map.of("plain", "Hello", "two", "{1} of {0}, {0}{1}", "brace", "a { b } {")
                            ::get);

    @Test
    void sayWhatTheTemplateSays() {
        assertEquals("Hello", words.say("plain"));
    }

    @Test
    void fillPlacesInAnyOrder() {
        assertEquals("b of a, ab", words.say("two", "a", "b"));
    }

    @Test
    void fillNothingIntoWhatIsFilledIn() {
        assertEquals("{0} of {1}, {1}{0}", words.say("two", "{1}", "{0}"));
    }

    @Test
    void leaveOtherBracesAlone() {
        assertEquals("a { b } {", words.say("brace"));
    }

    @Test
    void nameAKeyTheyDoNotHave() {
        IllegalArgumentException problem =
                assertThrows(IllegalArgumentException.class, () -> words.say("other"));
        assertEquals("no words for 'other'", problem.getMessage());
    }
}
