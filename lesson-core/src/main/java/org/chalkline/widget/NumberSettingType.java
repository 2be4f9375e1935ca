package org.chalkline.widget;

import java.util.List;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Label;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.GivenParams;
import org.chalkline.param.NumberType;
import org.chalkline.param.NumbersType;
import org.chalkline.param.Param;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.text.Text;

/**
 * A number that a lesson fixes ({@code w: -2}) or leaves to the reader ({@code w: slider} or {@code
 * w: {from: -4, to: 4, step: 0.1, start: 0}}). What the last does not say is that of {@link
 * AtBuild#COMMON}.
 */
public final class NumberSettingType extends PlainType<NumberSetting> {

    /** What only the building of the site asks for. */
    public static final class AtBuild {

        /** The range and start of all sliders of a figure that do not say otherwise. */
        public static final Param<Slider> COMMON = Param.atBuild("slider", SliderType.SLIDER);
    }

    private static final String WORD = "slider";

    private final String letter;
    private final boolean isNumbered;

    private NumberSettingType(String letter, boolean isNumbered) {
        this.letter = letter;
        this.isNumbered = isNumbered;
    }

    /** A number that no slider sets. */
    public static NumberSettingType fixed() {
        return new NumberSettingType("", false);
    }

    /** A number whose slider has this name. */
    public static NumberSettingType named(String name) {
        return new NumberSettingType(name, false);
    }

    /** A number whose slider's name is a letter and the place of the group in its list: w1. */
    public static NumberSettingType numbered(String letter) {
        return new NumberSettingType(letter, true);
    }

    /** Returns what an author may give. */
    public static Text expected() {
        return Text.of("a number, 'slider', or {from, to, step, start}");
    }

    /** Returns −1 … 1 in tenths, where a lesson says nothing of a slider's range. */
    public static Slider tenths() {
        return new Slider("", Label.NONE, new Range(-10, 1, 20, 1), 10);
    }

    @Override
    public NumberSetting take(Carried carried) {
        List<Carried> parts = carried.items();
        return parts.size() == 1
                ? NumberSetting.of(parts.get(0).number())
                : new NumberSetting(0, SliderType.take(parts));
    }

    @Override
    public boolean accepts(Value value) {
        return !(value instanceof Value.Items) && !(value instanceof Value.Flag);
    }

    @Override
    public NumberSetting parse(Given<NumberSetting> given) {
        if (!letter.isEmpty() && given.value() instanceof Value.Fields) {
            return new NumberSetting(0, SliderType.read(given, usual(given.params())));
        }
        if (!letter.isEmpty() && given.value().equals(new Value.Word(WORD))) {
            return new NumberSetting(0, usual(given.params()));
        }
        return given.value() instanceof Value.Numeral
                ? NumberSetting.of(NumberType.ANY.parse(given.as(() -> 0.0)))
                : given.refuse(
                        Kind.WRONG_TYPE,
                        Text.of("not a number"),
                        letter.isEmpty() ? Text.of("a number") : expected());
    }

    private Slider usual(GivenParams params) {
        Slider common = params.findAround(AtBuild.COMMON);
        String index = isNumbered ? Digits.fixed(params.place(), 0) : "";
        String lowered = index.isEmpty() ? "" : "_{" + index + "}";
        return (common == null ? tenths() : common)
                .named(letter + index, Label.of("$" + letter + lowered + "$"));
    }

    @Override
    public Value write(NumberSetting setting) {
        return setting.slider() == null
                ? NumbersType.list(setting.fixed())
                : SliderType.write(setting.slider());
    }

    @Override
    public Value asGiven(NumberSetting setting) {
        return NumberType.ANY.write(setting.fixed());
    }

    @Override
    public NumberSetting standIn() {
        return NumberSetting.of(0);
    }

    @Override
    public Schema schema() {
        return letter.isEmpty()
                ? NumberType.ANY.schema()
                : Schema.anyOf(
                        List.of(
                                NumberType.ANY.schema(),
                                Schema.oneOf(List.of(WORD)),
                                SliderType.SLIDER.schema(null)));
    }
}
