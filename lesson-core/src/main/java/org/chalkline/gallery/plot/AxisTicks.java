package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Compiled;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Problem;
import org.chalkline.expression.Reals;
import org.chalkline.expression.Sheet;
import org.chalkline.expression.Source;
import org.chalkline.expression.Type;
import org.chalkline.figure.Label;
import org.chalkline.figure.Scale;
import org.chalkline.figure.Tick;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.LabelType;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The numbers at an axis: {@code pi/2}, the distance between two; {@code [0, 0.5, 1]}, all of them;
 * or {@code {0: no, 1: yes}}, with words in their places. When the site is built only.
 *
 * @param step the distance; null where all are given
 * @param words what stands in the places of the values; none for their numbers
 */
record AxisTicks(@Nullable Double step, List<Double> values, List<Label> words) {

    private static final AxisTicks NONE = new AxisTicks(null, List.of(), List.of());

    /** Decimals of a number at an axis. */
    private static final int MOST_PLACES = 6;

    private static final int MOST = 200;

    /** Returns those of a scale. */
    List<Tick> of(Scale scale, AxisFormat format) {
        List<Tick> ticks = new ArrayList<>();
        if (step != null) {
            double first = Math.ceil(scale.from() / step - 1e-9);
            double last = Math.min(first + MOST, Math.floor(scale.to() / step + 1e-9));
            for (double i = first; i <= last; i++) {
                ticks.add(new Tick(i * step, format.write(i * step, MOST_PLACES)));
            }
            return ticks;
        }
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            if (scale.covers(value)) {
                ticks.add(
                        i < words.size()
                                ? Tick.of(value, words.get(i), true)
                                : new Tick(value, format.write(value, MOST_PLACES)));
            }
        }
        return ticks;
    }

    /** Returns evenly spaced ones. */
    static List<Tick> even(Scale scale, int most, AxisFormat format) {
        double step = format.step(scale.from(), scale.to(), most);
        return new AxisTicks(step, List.of(), List.of()).of(scale, format);
    }

    static final PlainType<AxisTicks> TYPE =
            new PlainType<>() {
                @Override
                public AxisTicks take(Carried carried) {
                    throw new UnsupportedOperationException("only at build");
                }

                @Override
                public boolean isText() {
                    return true;
                }

                @Override
                public boolean accepts(Value value) {
                    return true;
                }

                @Override
                public AxisTicks parse(Given<AxisTicks> given) {
                    Sheet constants = given.params().findAround(PlotNames.CONSTANTS);
                    if (constants == null) {
                        return standIn();
                    }
                    if (given.value() instanceof Value.Fields) {
                        return named(given, constants);
                    }
                    Source source = Written.of(given);
                    Object value = source == null ? null : value(constants, source);
                    if (value instanceof Double number && number > 0) {
                        return new AxisTicks(number, List.of(), List.of());
                    }
                    List<Double> all = new ArrayList<>();
                    if (value instanceof Object[] items) {
                        for (Object each : items) {
                            all.add((Double) each);
                        }
                    } else if (value != null) {
                        given.refuse(
                                Text.of("no distance between numbers"),
                                Text.of("a number above {0}", "0"));
                    }
                    return new AxisTicks(null, all, List.of());
                }

                private AxisTicks named(Given<AxisTicks> given, Sheet constants) {
                    List<Double> values = new ArrayList<>();
                    List<Label> words = new ArrayList<>();
                    for (Value.Field field : given.fields()) {
                        Given<Label> word = given.field(field, () -> Label.NONE);
                        words.add(LabelType.LABEL.parse(word));
                        Source key =
                                new Source(
                                        field.name(),
                                        problem ->
                                                given.report(
                                                        Kind.EXPRESSION,
                                                        problem.what(),
                                                        problem.expected()));
                        values.add(value(constants, key) instanceof Double number ? number : 0.0);
                    }
                    return new AxisTicks(null, values, words);
                }

                @Override
                public Value write(AxisTicks value) {
                    return new Value.Word("");
                }

                @Override
                public AxisTicks standIn() {
                    return NONE;
                }

                @Override
                public Schema schema() {
                    return Schema.anyOf(List.of(Schema.expression(), Schema.named(Schema.text())));
                }
            };

    private static @Nullable Object value(Sheet constants, Source source) {
        Compiled compiled = constants.compile(source);
        if (compiled == null) {
            return null;
        }
        Type type = compiled.type();
        if (!Type.NUMBER.takes(type) && !Type.list(Type.NUMBER).takes(type)) {
            source.problems()
                    .accept(
                            new Problem(
                                    0,
                                    Text.of("{0} does not belong here", type.words()),
                                    Text.of(
                                            "{0} or {1}",
                                            Type.NUMBER.words(), Type.list(Type.NUMBER).words())));
            return null;
        }
        return new Eval<>(Reals.REALS, constants.program()).call(compiled.formula());
    }
}
