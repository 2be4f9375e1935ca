package org.chalkline.gallery.plot;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chalkline.param.Value;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.Test;

class StepsTest {

    private static Value.Fields slider() {
        return fields("from", 0, "to", 9, "step", 1, "start", 1);
    }

    private static Widget plot(Object... steps) {
        Widget widget =
                Drawn.figure(
                                "sliders",
                                fields("a", slider(), "rate", slider()),
                                "added",
                                fields("D", fields("grid", 1)),
                                "let",
                                fields("first", "mean(D.x) + a"),
                                "x",
                                items(0, 10),
                                "y",
                                items(0, 10),
                                "steps",
                                fields(steps),
                                "draw",
                                items(fields("point", "(q, 0)")))
                        .widget();
        assertNotNull(widget);
        return widget;
    }

    private static String after(Widget widget, State before, String change) {
        State after = widget.controls().decode(before, change);
        assertNotNull(after);
        return widget.controls().encode(widget.change(before, after));
    }

    @Test
    void beginAnewWhereWhatTheyStartWithChanges() {
        Widget widget =
                plot(
                        "start", fields("p", "first", "q", "p^2"),
                        "next", fields("p", "p", "q", "q - rate"),
                        "count", 9);
        State shown = widget.controls().decode("step=4");
        assertNotNull(shown);
        assertEquals("a=2,rate=1,D=,step=0", after(widget, shown, "a=2"));
        assertEquals("a=1,rate=1,D=3:3,step=0", after(widget, shown, "D=3:3"));
        assertEquals("a=1,rate=5,D=,step=4", after(widget, shown, "rate=5"));
        assertEquals("a=2,rate=1,D=,step=6", after(widget, shown, "a=2,step=6"));
    }

    @Test
    void haveASpeed() {
        Object[] steps = {"start", fields("q", 1), "next", fields("q", "q + 1"), "count", 100};
        assertTrue(Drawn.markup(Drawn.figure("steps", fields(steps))).contains("data-pace=\"50\""));
        Object[] slow = {
            "start", fields("q", 1), "next", fields("q", "q + 1"), "count", 100, "speed", 2
        };
        assertTrue(Drawn.markup(Drawn.figure("steps", fields(slow))).contains("data-pace=\"500\""));
    }
}
