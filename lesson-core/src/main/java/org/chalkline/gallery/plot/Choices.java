package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.expression.Type;
import org.chalkline.figure.Label;
import org.chalkline.param.LabelType;
import org.chalkline.param.MapType;
import org.chalkline.param.Param;
import org.chalkline.widget.Choice;

/** Reads {@code choices} and {@code flags}; when the site is built only. */
final class Choices {

    static final Param<Map<String, Options>> CHOICES =
            Param.atBuild("choices", MapType.of(Options.TYPE));
    static final Param<Map<String, Label>> FLAGS =
            Param.atBuild("flags", MapType.of(LabelType.LABEL));

    private Choices() {}

    /** Adds all choices and flags to the names. */
    static void addTo(PlotNames names) {
        names.given().get(CHOICES).forEach((key, options) -> add(names, key, options));
        names.given().get(FLAGS).forEach((name, label) -> add(names, name, label));
    }

    /** Adds a choice among words, or among expressions of a name or function. */
    private static void add(PlotNames names, String key, Options choice) {
        int open = Math.max(key.indexOf('('), key.indexOf('（'));
        String name = (open < 0 ? key : key.substring(0, open)).strip();
        boolean isWords = choice.sources().isEmpty();
        List<Choice.Option> options = new ArrayList<>();
        for (Label each : choice.labels()) {
            String written = isWords ? each.text() : Integer.toString(options.size() + 1);
            options.add(new Choice.Option(written, each));
        }
        int place = names.add(new Choice(name, NameLabels.of(name, null), options, 0));
        if (isWords) {
            List<String> words = choice.labels().stream().map(Label::text).toList();
            names.input(name, Type.option(words), Input.Kind.OPTION, place, 1);
        } else {
            String hidden = name + ".place";
            names.input(hidden, Type.NUMBER, Input.Kind.OPTION, place, 1);
            names.define("choices." + key, key, choice.picked(hidden));
        }
    }

    private static void add(PlotNames names, String name, Label label) {
        int place = names.add(Choice.toggle(name, label, false));
        names.input(name, Type.CONDITION, Input.Kind.FLAG, place, 1);
    }
}
