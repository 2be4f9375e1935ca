package org.chalkline.gallery.plot;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chalkline.gallery.Sample;
import org.chalkline.widget.Controls;
import org.chalkline.widget.State;
import org.junit.jupiter.api.Test;

class PiSliderTest {

    private static Sample.Made plot(Object... slider) {
        return Drawn.figure(
                "sliders",
                fields("θ", fields(slider)),
                "x",
                items(-4, 7),
                "y",
                items(-1, 1),
                "draw",
                items(fields("point", "(θ, sin(θ))")));
    }

    private static Controls controls(Object... slider) {
        Sample.Made made = plot(slider);
        assertNotNull(made.widget(), () -> Drawn.problems(made));
        return made.widget().controls();
    }

    @Test
    void stopsAtMultiplesOfPiThatAreWrittenAsSuch() {
        Controls controls = controls("from", "-pi", "to", "2pi", "step", "pi/12", "start", "pi/3");
        State start = controls.start();
        assertEquals("θ=pi/3", controls.encode(start));
        assertEquals(Math.PI / 3, controls.value(start, 0), 1e-12);
        assertEquals("θ=-pi", controls.encode(controls.move(start, 0, -99)));
        assertEquals("θ=2pi", controls.encode(controls.move(start, 0, 99)));
        assertEquals("θ=5pi/12", controls.encode(controls.move(start, 0, 1)));
        assertEquals("θ=0", controls.encode(controls.set(start, 0, 0.1)));
        assertEquals("θ=-pi/6", controls.encode(controls.slide(start, 0, -2)));
    }

    @Test
    void readsWhatItWrites() {
        Controls controls = controls("from", 0, "to", "2pi", "start", "pi/2");
        for (String state : new String[] {"θ=0", "θ=pi/12", "θ=11pi/6", "θ=2pi"}) {
            State decoded = controls.decode(state);
            assertNotNull(decoded, state);
            assertEquals(state, controls.encode(decoded));
        }
        assertNotNull(controls.decode("θ=2π/3"));
        assertNull(controls.decode("θ=1.5"));
        assertNull(controls.decode("θ=pi/5"));
    }

    @Test
    void showsFractionsOfPi() {
        String markup = Drawn.markup(plot("from", "-pi", "to", "pi", "start", "-2pi/3"));
        assertTrue(markup.contains("<output data-shows=\"θ\">−2π/3</output>"), markup);
        assertTrue(markup.contains("min=\"-12\" max=\"12\" step=\"1\" value=\"-8\""), markup);
        assertTrue(markup.contains("aria-valuetext=\"−2π/3\""), markup);
        assertTrue(markup.contains("<span>−π</span><span>0</span><span>π</span>"), markup);
    }

    @Test
    void hasWholeStepsBetweenItsEnds() {
        assertEquals(
                "sliders.θ.step: does not divide the range; whole steps between 'from' and 'to'\n",
                Drawn.problems(plot("from", 0, "to", "pi", "step", "2pi/3")));
    }
}
