package org.chalkline.site.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chalkline.figure.Label;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.widget.Choice;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureStatesTest {

    private final Controls controls =
            Controls.of(
                    new Slider("w1", Label.NONE, new Range(-40, 1, 80, 1), 40),
                    Choice.toggle("stage", Label.NONE, false));
    private final FigureStates states = new FigureStates(new Stub(controls));

    /** A figure without a drawing. */
    private record Stub(Controls controls) implements Widget {

        @Override
        public View view(State state) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String describe(State state) {
            return "";
        }
    }

    private void assertFault(
            Mistake mistake, String text, int offset, String what, String expected, String hint) {
        assertThat(states.find(text)).isNull();
        assertFault(states.fault(text), mistake, offset, what, expected, hint);
    }

    private static void assertFault(
            FigureStates.@Nullable Fault fault,
            Mistake mistake,
            int offset,
            String what,
            String expected,
            String hint) {
        assertThat(fault)
                .extracting(
                        FigureStates.Fault::mistake,
                        FigureStates.Fault::offset,
                        each -> each.what().toString(),
                        each -> each.expected().toString(),
                        each -> each.hint().toString())
                .containsExactly(mistake, offset, what, expected, hint);
    }

    @Test
    void haveAStart() {
        assertThat(states.find("start")).isEqualTo(controls.start());
    }

    @Test
    void areFoundByNameAndInWriting() {
        assertThat(states.name("far", "w1=4")).isNull();
        assertThat(states.find("far")).isEqualTo(controls.start().with(0, 80));
        assertThat(states.find("w1=-4, stage=on"))
                .isEqualTo(controls.start().with(0, 0).with(1, 1));
        assertThat(states.find("w1=\u22124")).isEqualTo(controls.start().with(0, 0));
    }

    @Test
    void haveEachNameOnce() {
        assertFault(
                states.name("start", "w1=1"),
                Mistake.TAKEN_STATE,
                0,
                "the state 'start' is taken",
                "another name",
                "");
    }

    @Test
    void tellWhatIsWrongWithAnother() {
        states.name("stage1", "w1=1");
        String example = ", or such as w1=0.0,stage=off";
        assertFault(
                Mistake.UNKNOWN_STATE,
                "stgae1",
                0,
                "unknown state 'stgae1'",
                "stage1, start" + example,
                "Did you mean 'stage1'?");
        assertFault(
                Mistake.UNKNOWN_CONTROL,
                "w1=1,sage=on",
                5,
                "unknown control 'sage'",
                "w1, stage",
                "Did you mean 'stage'?");
        assertFault(Mistake.UNKNOWN_CONTROL, "w1=1,on", 5, "unknown control 'on'", "w1, stage", "");
        assertFault(
                Mistake.NO_STOP,
                "w1=4.1",
                3,
                "'w1' does not stop at '4.1'",
                "-4.0, -3.9 … 4.0",
                "");
        assertFault(
                Mistake.NO_STOP, "stage=yes", 6, "'stage' does not stop at 'yes'", "off, on", "");
        assertThat(states.name("bad", "w1=x")).isEqualTo(states.fault("w1=x"));
        assertThat(List.of("", "w1")).allMatch(text -> states.find(text) == null);
    }
}
