package org.chalkline.widget;

import java.util.List;
import org.chalkline.figure.Element;
import org.chalkline.figure.Label;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ListType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.Section;
import org.chalkline.param.TextType;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Buttons that set a whole state: what a preset does not name stands at its start. When the site is
 * built only.
 */
public final class Presets {

    private static final Param<List<Params>> PRESETS =
            Param.atBuild("presets", ListType.of(Section.of(Presets::declareOne)));
    private static final Param<String> SET = Param.atBuild("set", TextType.TEXT);
    private static final String STEP = "step";
    private static final String STAGE = "stage";

    private Presets() {}

    /** Declares {@code presets}, a list of {@code {name, set}}. */
    public static void declare(Declaration declaration) {
        declaration.add(PRESETS);
    }

    private static void declareOne(Declaration preset) {
        preset.usual(SET, "").usualFrom(Labels.NAME, given -> Label.of(given.get(SET)));
    }

    /** Checks that each sets a state of a figure. */
    public static void check(Controls controls, GivenParams given) {
        for (GivenParams preset : given.groups(PRESETS)) {
            if (state(controls, given, preset) == null) {
                preset.problem(
                        SET,
                        Text.of("no state of this figure"),
                        Text.of("such as {0}", controls.encode(controls.start())));
            }
        }
    }

    /** Returns the state of a preset, which may have a name. */
    private static @Nullable State state(Controls controls, Params figure, Params preset) {
        String set = preset.get(SET);
        return controls.decode(figure.get(NamedStates.STATES).getOrDefault(set, set));
    }

    /** Adds the buttons to a panel, if there are some. One stays pressed while its steps go on. */
    public static ControlPanel addTo(
            ControlPanel panel, Params params, Controls controls, State state, Words words) {
        List<Params> presets = params.get(PRESETS);
        if (presets.isEmpty()) {
            return panel;
        }
        Element.Builder row =
                Element.of("p", "presets")
                        .add(Element.of("span").text(words.say("controls.presets")));
        for (Params preset : presets) {
            State decoded = state(controls, params, preset);
            State set = decoded == null ? controls.start() : decoded;
            String same = without(controls, set, STEP);
            row.add(
                    ControlPanel.action(
                                    preset.get(Labels.NAME), "data-set", without(controls, set, ""))
                            .set("data-same", same)
                            .set(
                                    "aria-pressed",
                                    String.valueOf(same.equals(without(controls, state, STEP)))));
        }
        return panel.add(row);
    }

    /** Writes all of a state but one control and the stage that the reader has come to. */
    private static String without(Controls controls, State state, String other) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < controls.all().size(); i++) {
            Control control = controls.all().get(i);
            if (!control.name().equals(STAGE) && !control.name().equals(other)) {
                written.append(written.length() == 0 ? "" : ",").append(control.name());
                written.append('=').append(control.text(state.tick(i)));
            }
        }
        return written.toString();
    }
}
