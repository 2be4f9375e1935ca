package org.chalkline.widget;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Label;
import org.chalkline.param.Carried;
import org.chalkline.param.Declaration;
import org.chalkline.param.Given;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Held;
import org.chalkline.param.LabelType;
import org.chalkline.param.NumberType;
import org.chalkline.param.Param;
import org.chalkline.param.ParamType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A slider: {@code from}, {@code to}, {@code step}, {@code start}, {@code label}. What an author
 * leaves out is that of the usual slider, which a declaration names, its name always.
 */
public final class SliderType extends ParamType<Slider> {

    /** Any slider. */
    public static final SliderType SLIDER = new SliderType();

    private SliderType() {}

    /** What an author may give of a slider; the script lacks these. */
    public static final class Parts {

        public static final Param<Double> FROM = Param.atBuild("from", NumberType.ANY);
        public static final Param<Double> TO = Param.atBuild("to", NumberType.ANY);
        public static final Param<Double> STEP = Param.atBuild("step", NumberType.above(0));
        public static final Param<Double> START = Param.atBuild("start", NumberType.ANY);
        public static final Param<Label> LABEL = Param.atBuild("label", LabelType.LABEL);

        private Parts() {}

        /** Declares {@code from}, which makes a slider, {@code to}, {@code step}, {@code start}. */
        public static void declare(Declaration declaration, Range usual) {
            declaration
                    .add(FROM)
                    .usual(TO, usual.value(usual.ticks()))
                    .usual(STEP, usual.interval())
                    .add(START);
        }

        /** Reads a slider of what was declared; what is not given is that of a usual one. */
        public static Slider read(GivenParams given, Slider usual) {
            if (!given.isSound()) {
                return usual;
            }
            int below = Range.below(given.get(FROM), given.get(TO), given.get(STEP));
            double unit = below == 0 ? 1 : Math.PI / below;
            Range range = Range.read(given, usual.range(), unit);
            int tick = range.tick(usual.range().value(usual.start()));
            Double start = given.find(START);
            if (start != null) {
                tick = range.tick(start / unit);
                if (Math.abs(range.value(tick) * unit - start) > 1e-9) {
                    given.problem(
                            START,
                            Text.of("not a stop of this slider"),
                            Text.of("'from', 'to', or a stop between them"));
                }
            }
            return new Slider(usual.name(), usual.label(), range, tick)
                    .in(below == 0 ? null : new Fractions(below));
        }
    }

    private static Declaration declaration(@Nullable Slider usual) {
        Declaration declaration = new Declaration();
        if (usual == null) {
            return declaration.add(Parts.FROM, Parts.TO, Parts.STEP, Parts.START, Parts.LABEL);
        }
        Range range = usual.range();
        return declaration
                .usual(Parts.FROM, range.value(0))
                .usual(Parts.TO, range.value(range.ticks()))
                .usual(Parts.STEP, range.interval())
                .add(Parts.START)
                .usual(Parts.LABEL, usual.label());
    }

    /** Reads a group of fields; what is not given is that of a usual slider. */
    public static Slider read(Given<?> given, Slider usual) {
        GivenParams parts = given.fields(declaration(usual));
        return Parts.read(parts, usual.with(parts.get(Parts.LABEL)));
    }

    /** Takes up a slider. */
    public static Slider take(List<Carried> parts) {
        Range range =
                new Range(
                        parts.get(1).whole(),
                        parts.get(2).whole(),
                        parts.get(3).whole(),
                        parts.get(4).whole());
        return new Slider(parts.get(0).text(), Label.NONE, range, parts.get(5).whole());
    }

    /** Returns what a page carries of a slider. */
    public static Value.Items write(Slider slider) {
        Range range = slider.range();
        List<Value> parts = new ArrayList<>();
        parts.add(new Value.Word(slider.name()));
        for (int number :
                new int[] {
                    range.first(), range.step(), range.ticks(), range.places(), slider.start()
                }) {
            parts.add(new Value.Numeral(number));
        }
        return new Value.Items(parts);
    }

    @Override
    public Slider take(Carried carried) {
        return take(carried.items());
    }

    @Override
    public boolean accepts(Value value) {
        return value instanceof Value.Fields;
    }

    @Override
    protected Held<Slider> readOne(Given<Slider> given) {
        return hold(read(given, given.other().get()));
    }

    @Override
    public Held<Slider> hold(Slider value) {
        return new Held<>(value, () -> write(value));
    }

    /** A slider that has no usual one stands between 0 and 1, in tenths. */
    @Override
    public Slider standIn() {
        return new Slider("", Label.NONE, new Range(0, 1, 10, 1), 0);
    }

    @Override
    protected Schema schemaOfOne(@Nullable Slider usual) {
        return declaration(usual).schema();
    }
}
