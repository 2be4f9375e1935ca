package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.expression.Source;
import org.chalkline.expression.Type;
import org.chalkline.figure.Label;
import org.chalkline.figure.Ticks;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.LabelType;
import org.chalkline.param.ListType;
import org.chalkline.param.MapType;
import org.chalkline.param.NumbersType;
import org.chalkline.param.Param;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.Params;
import org.chalkline.param.Section;
import org.chalkline.param.TextType;
import org.chalkline.text.Text;
import org.chalkline.widget.Choice;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;
import org.chalkline.widget.SliderType;

/** Reads {@code sliders}; when the site is built only. */
final class Sliders {

    static final Param<Map<String, Params>> SLIDERS =
            Param.atBuild("sliders", MapType.of(Section.of(Sliders::declare)));

    private static final Param<double[]> VALUES = Param.atBuild("values", NumbersType.ANY);
    private static final Param<String> UNIT = Param.atBuild("unit", TextType.TEXT);
    private static final Param<List<Label>> ITEM_NAMES =
            Param.atBuild("names", ListType.of(LabelType.LABEL));
    private static final Param<double[]> STARTS = Param.atBuild("starts", NumbersType.ANY);

    private static final int MOST_SLIDERS = 99;
    private static final int STOPS = 100;

    /** Between multiples of π each one has so many stops. */
    private static final int PI_STOPS = 12;

    private final PlotNames names;

    private Sliders(PlotNames names) {
        this.names = names;
    }

    /** Adds all sliders to the names. */
    static void addTo(PlotNames names) {
        Sliders sliders = new Sliders(names);
        names.given()
                .get(SLIDERS)
                .forEach((key, slider) -> sliders.addSliders(key, (GivenParams) slider));
    }

    private static void declare(Declaration declaration) {
        declaration
                .type(SliderType.Parts.FROM, ConstantType.CONSTANT)
                .usualFrom(SliderType.Parts.FROM, params -> 0.0)
                .type(SliderType.Parts.TO, ConstantType.CONSTANT)
                .usualFrom(SliderType.Parts.TO, params -> 1.0)
                .type(SliderType.Parts.STEP, ConstantType.POSITIVE)
                .usualFrom(SliderType.Parts.STEP, Sliders::usualStep)
                .type(SliderType.Parts.START, ConstantType.CONSTANT)
                .add(SliderType.Parts.START, SliderType.Parts.LABEL, UNIT, VALUES)
                .add(ITEM_NAMES, STARTS);
    }

    /** About a hundred stops at nice numbers. */
    private static double usualStep(GivenParams slider) {
        double from = slider.get(SliderType.Parts.FROM);
        double to = slider.get(SliderType.Parts.TO);
        if (!(from < to)) {
            return 1;
        }
        if (Range.below(from, to) > 0) {
            return Math.PI / PI_STOPS;
        }
        Ticks ticks = Ticks.nice(from, to, STOPS);
        return ticks.value(1);
    }

    /** Adds the sliders of a key: {@code w}, {@code w, b}, or {@code z[4]}, which is a list. */
    private void addSliders(String key, GivenParams slider) {
        int open = key.indexOf('[');
        if (open > 0 && key.endsWith("]")) {
            addList(key, key.substring(0, open), slider);
            return;
        }
        int start = 0;
        String all = key.replace('，', ',') + ",";
        for (int end = all.indexOf(','); end >= 0; end = all.indexOf(',', start)) {
            addSlider(all.substring(start, end).strip(), slider);
            start = end + 1;
        }
    }

    private void addList(String key, String name, GivenParams slider) {
        String written = key.substring(name.length() + 1, key.length() - 1);
        int count = 0;
        for (int i = 0; i < written.length(); i++) {
            int digit = Character.digit(written.charAt(i), 10);
            count = digit < 0 || count > MOST_SLIDERS ? 0 : 10 * count + digit;
        }
        if (count < 1 || count > MOST_SLIDERS) {
            names.given()
                    .problem(
                            Kind.UNKNOWN_NAME,
                            "sliders." + key,
                            Text.of("no count of sliders: '{0}'", written),
                            Text.of("a whole number from 1 to 99, as in z[4]"));
            return;
        }
        List<Label> labels = slider.get(ITEM_NAMES);
        double[] starts = slider.get(STARTS);
        int first = -1;
        for (int i = 0; i < count; i++) {
            Label label = i < labels.size() ? labels.get(i) : NameLabels.of(name + i, "");
            Slider one = slider(name + i, label, slider);
            int start = i < starts.length ? one.nearest(starts[i]) : one.start();
            int place =
                    names.add(new Slider(name + i, label, one.range(), start).in(one.fractions()));
            first = first < 0 ? place : first;
        }
        Type type = Type.list(Type.NUMBER);
        names.input(
                name,
                labels.size() == count
                        ? type.named(labels.stream().map(Label::text).toList())
                        : type,
                Input.Kind.NUMBERS,
                first,
                count);
    }

    private void addSlider(String name, GivenParams slider) {
        String unit = slider.find(UNIT);
        Label given = slider.find(SliderType.Parts.LABEL);
        Label label = given == null ? NameLabels.of(name, unit) : NameLabels.withUnit(given, unit);
        double[] values = slider.get(VALUES);
        if (values.length > 0) {
            addChoice(name, label, slider, values);
        } else {
            int place = names.add(slider(name, label, slider));
            names.input(name, Type.NUMBER, Input.Kind.NUMBER, place, 1);
        }
    }

    private static Slider slider(String name, Label label, GivenParams slider) {
        Slider usual = new Slider(name, label, new Range(0, 1, 10, 1), 0);
        if (!slider.isGiven(SliderType.Parts.FROM) || !slider.isGiven(SliderType.Parts.TO)) {
            slider.problem(
                    slider.isGiven(SliderType.Parts.FROM)
                            ? SliderType.Parts.TO
                            : SliderType.Parts.FROM,
                    Text.of("no range"),
                    Text.of("a slider such as {from: 0, to: 10, step: 0.5}"));
            return usual;
        }
        return SliderType.Parts.read(slider, usual);
    }

    /** Numbers without even steps are picked from a list. */
    private void addChoice(String name, Label label, GivenParams slider, double[] values) {
        Double start = slider.find(SliderType.Parts.START);
        List<Choice.Option> options = new ArrayList<>();
        StringBuilder list = new StringBuilder("[");
        int place = 0;
        for (double value : values) {
            String text = Written.number(value);
            place = start != null && start == value ? options.size() : place;
            list.append(options.isEmpty() ? "" : ", ").append(text);
            options.add(new Choice.Option(text, Label.of(text)));
        }
        int control = names.add(new Choice(name, label, options, place));
        String hidden = name + ".place";
        names.input(hidden, Type.NUMBER, Input.Kind.OPTION, control, 1);
        Source source = new Source(list + "][" + hidden + "]", problem -> {});
        names.define("sliders." + name, name, source);
    }
}
