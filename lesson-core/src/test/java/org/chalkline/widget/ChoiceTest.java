package org.chalkline.widget;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import org.chalkline.figure.Label;
import org.chalkline.figure.Markup;
import org.chalkline.text.Words;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private final Choice optimizer =
            new Choice(
                    "optimizer",
                    Label.of("Optimizer"),
                    List.of(
                            new Choice.Option("sgd", Label.of("SGD")),
                            new Choice.Option("adam", Label.of("Adam"))),
                    1);
    private final Choice shading = Choice.toggle("shading", Label.of("Shading"), false);
    private final Controls controls = Controls.of(optimizer, shading);

    @Test
    void isWrittenByTheNamesOfItsOptions() {
        assertEquals("optimizer=adam,shading=off", controls.encode(controls.start()));
        assertEquals(
                controls.start().with(0, 0).with(1, 1),
                controls.decode("optimizer=sgd,shading=on"));
    }

    @Test
    void hasNoOtherOptions() {
        assertNull(controls.decode("optimizer=rmsprop"));
        assertNull(controls.decode("optimizer="));
        assertThrows(
                IllegalArgumentException.class, () -> new Choice("none", Label.NONE, List.of(), 0));
    }

    @Test
    void canBeChangedAloneInAWrittenState() {
        State adam = controls.start().with(1, 1);
        assertEquals(adam.with(0, 0), controls.decode(adam, "optimizer=sgd"));
    }

    @Test
    void isDrawnAsAListWithTheOneThatHolds() {
        String panel = markup(controls.start());
        assertTrue(
                panel.contains(
                        "<option value=\"sgd\">SGD</option>"
                                + "<option value=\"adam\" selected=\"\">Adam</option>"),
                panel);
    }

    @Test
    void isDrawnAsABoxToCheckWhereItIsBetweenOffAndOn() {
        String box =
                "<input type=\"checkbox\" name=\"shading\" data-control=\"shading\" autocomplete=\"off\"";
        assertTrue(markup(controls.start()).contains(box + ">"), markup(controls.start()));
        assertTrue(markup(controls.start().with(1, 1)).contains(box + " checked=\"\">"));
    }

    private String markup(State state) {
        ControlPanel panel = new ControlPanel(controls, state, new Words(key -> key));
        return Markup.of(panel.add(0).add(1).draw().build());
    }
}
