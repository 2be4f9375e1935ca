package org.chalkline.figure;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class ElementTest {

    @Test
    void joinsTextsThatStandSideBySide() {
        Element element = Element.of("p").text("a").text("").text("b").build();
        assertEquals(1, element.children().size());
        assertEquals(new Text("ab"), element.children().get(0));
    }

    @Test
    void keepsTextsApartThatAnElementParts() {
        Element element = Element.of("p").text("a").add(Element.of("br")).text("b").build();
        assertEquals(3, element.children().size());
    }

    @Test
    void drawsAnEmptyTextAsNothing() {
        assertEquals("<p></p>", Markup.of(Element.of("p").text("").build()));
    }

    @Test
    void drawsStillPartsWhereTheyStand() {
        assertEquals(
                "<p>1<b>still</b>2</p>",
                Markup.of(
                        Element.of("p")
                                .text("1")
                                .still(() -> Element.of("b").text("still"))
                                .text("2")
                                .build()));
    }

    @Test
    void keepsTheOrderOfItsAttributes() {
        assertEquals(
                "<a class=\"b\" x=\"1.5\" y=\"-2\"></a>",
                Markup.of(Element.of("a", "b").set("x", 1.5).set("y", -2.0).build()));
    }
}
