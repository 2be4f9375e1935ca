package org.chalkline.gallery;

import static org.junit.jupiter.api.Assertions.*;

import org.chalkline.figure.Markup;
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
    void areDrawnWithAllTheirControls() {
        for (Sample sample : Sample.ALL) {
            Widget widget = sample.widget();
            String drawn = Markup.of(widget.view(widget.controls().start()).body());
            for (int i = 0; i < widget.controls().all().size(); i++) {
                String name = " name=\"" + widget.controls().all().get(i).name() + "\"";
                assertTrue(drawn.contains(name), sample.name() + " lacks" + name);
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
}
