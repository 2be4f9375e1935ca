package org.chalkline.gallery;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import org.chalkline.figure.Markup;
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
        assertEquals("network", Widgets.script(List.of("units", "network-lab")));
        assertEquals("network-training", Widgets.script(List.of("training", "quiz", "units")));
        assertEquals("training", Widgets.script(List.of("training")));
        assertEquals("question", Widgets.script(List.of("quiz", "prediction", "question")));
        assertEquals("plot", Widgets.script(List.of("plot", "quiz")));
        assertEquals("plot-typed", Widgets.script(List.of("question", "plot", "quiz")));
        assertEquals("network-training-typed", Widgets.script(List.of("question", "units")));
        assertEquals("network-training-plot", Widgets.script(List.of("plot", "training")));
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
