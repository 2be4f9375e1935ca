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
            String same = withoutStep(controls, set);
            row.add(
                    ControlPanel.action(preset.get(Labels.NAME), "data-set", controls.encode(set))
                            .set("data-same", same)
                            .set(
                                    "aria-pressed",
                                    String.valueOf(same.equals(withoutStep(controls, state)))));
        }
        return panel.add(row);
    }

    /** Writes all of a state but its step, which comes first or last. */
    private static String withoutStep(Controls controls, State state) {
        int step = controls.indexOf(STEP);
        String written = controls.encode(state);
        return step == 0
                ? written.substring(written.indexOf(',') + 1)
                : step > 0 ? written.substring(0, written.lastIndexOf("," + STEP + "=")) : written;
    }
}
