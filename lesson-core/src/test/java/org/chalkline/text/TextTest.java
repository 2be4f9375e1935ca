package org.chalkline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final Map<String, String> GERMAN =
            Map.of(
                    "no {0} '{1}'", "„{1}“ ist {0}",
                    "figure", "kein Bild",
                    "{0}, {1}", "{0} und {1}");

    private static String german(Text text) {
        return text.in(new Words(template -> GERMAN.getOrDefault(template, template)));
    }

    @Test
    void isSaidInEnglishWhereNobodyTranslates() {
        assertEquals("no figure 'a'", Text.of("no {0} '{1}'", Text.of("figure"), "a").toString());
        assertEquals("{x} 3 {12}", Text.of("{0} {1} {12}", "{x}", 3).toString());
    }

    @Test
    void isTranslatedWithItsParts() {
        assertEquals(
                "„figure“ ist kein Bild",
                german(Text.of("no {0} '{1}'", Text.of("figure"), "figure")));
    }

    @Test
    void joinsListsAsTheLanguageDoes() {
        Text list = Text.list(List.of("a", Text.of("figure"), 3));
        assertEquals("a, figure, 3", list.toString());
        assertEquals("a und kein Bild und 3", german(list));
        assertEquals("7", Text.list(List.of(7)).toString());
    }

    @Test
    void isNothingForNothing() {
        assertTrue(Text.list(List.of()).isEmpty());
        assertTrue(Text.verbatim("").isEmpty());
        assertEquals("", Text.NONE.toString());
    }

    @Test
    void leavesNamesAlone() {
        assertEquals("figure", german(Text.verbatim("figure")));
        assertFalse(Text.verbatim("figure").isEmpty());
    }
}
