package org.chalkline.gallery;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import java.util.Objects;
import org.chalkline.figure.Markup;
import org.chalkline.param.Value;
import org.chalkline.widget.Control;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;
import org.junit.jupiter.api.Test;

class WidgetsTest {

    @Test
    void areFoundByTheirNames() {
        for (WidgetKind kind : Widgets.ALL) {
            assertSame(kind, Widgets.named(kind.name()));
        }
        assertNull(Widgets.named("lab"));
    }

    @Test
    void nameTheScriptThatDrivesThem() {
        assertEquals("network", Widgets.script(List.of("network")));
        assertEquals(
                "network-training", Widgets.script(List.of("training", "question", "network")));
        assertEquals("training", Widgets.script(List.of("training")));
        assertEquals("question", Widgets.script(List.of("question", "typed")));
        assertEquals("plot", Widgets.script(List.of("typed", "plot", "question")));
        assertEquals("plot-map", Widgets.script(List.of("map", "plot")));
        assertEquals("network-training-typed", Widgets.script(List.of("typed", "network")));
        assertEquals("all", Widgets.script(List.of("plot", "training")));
    }

    @Test
    void needTheFamilyOfMapsOnlyWhereTheyDrawOne() {
        List<String> curves = List.of("plot");
        assertEquals(curves, families(fields("curve", "x^2")));
        assertEquals(List.of("map", "plot"), families(fields("heat", "x y")));
    }

    private static List<String> families(Value.Fields mark) {
        Value ends = items(0, 1);
        Sample.Made made = Sample.make("plot", fields("x", ends, "y", ends, "draw", items(mark)));
        return Widgets.families(
                "plot", Objects.requireNonNull(made.widget(), made.problems() + ""));
    }

    @Test
    void areDrawnWithAllTheirControls() {
        for (Sample sample : Sample.ALL) {
            Widget widget = sample.widget();
            String drawn = Markup.of(widget.view(widget.controls().start()).body());
            for (Control control : widget.controls().all()) {
                String name = " name=\"" + control.name() + "\"";
                String put = " data-put=\"" + control.name() + "\"";
                // What has no name for the reader is set by buttons; points are put somewhere.
                assertTrue(
                        control.label().isEmpty() || drawn.contains(name) || drawn.contains(put),
                        sample.name() + name);
            }
        }
    }

    @Test
    void sayWhatTheyShow() {
        for (Sample sample : Sample.ALL) {
            Widget widget = sample.widget();
            assertFalse(widget.describe(widget.controls().start()).isEmpty(), sample.name());
        }
    }

    @Test
    void drawAFunctionThatIsZeroEverywhereInView() {
        Sample.Made made =
                Sample.make(
                        "activations",
                        fields("functions", items("relu"), "input", fields("from", -5, "to", 0)));
        assertNotNull(made.widget(), made.problems() + "");
    }
}
