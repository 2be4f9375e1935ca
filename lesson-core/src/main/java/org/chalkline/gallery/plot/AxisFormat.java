package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.figure.Digits;
import org.chalkline.figure.NumberFormat;
import org.chalkline.figure.Ticks;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers at an axis are written; when the site is built only.
 *
 * @param unit 1, π or a degree; the numbers are written as multiples of it
 * @param format how the multiples are written; null for all their decimals
 * @param after what stands after each
 * @param steps numbers of the unit that may lie between two of them; empty for the usual
 */
record AxisFormat(double unit, @Nullable NumberFormat format, String after, List<Double> steps) {

    private static final AxisFormat PLAIN = new AxisFormat(1, null, "", List.of());
    private static final AxisFormat PERCENT = new AxisFormat(0.01, null, "%", List.of());
    private static final AxisFormat PI =
            new AxisFormat(
                    Math.PI, NumberFormat.of("pi"), "", List.of(0.125, 0.25, 0.5, 1.0, 2.0, 4.0));
    private static final AxisFormat DEGREES =
            new AxisFormat(
                    Math.PI / 180, null, "°", List.of(5.0, 15.0, 30.0, 45.0, 90.0, 180.0, 360.0));

    boolean isPlain() {
        return this.equals(PLAIN);
    }

    /** Returns the distance between the numbers of an axis that has at most so many. */
    double step(double from, double to, int most) {
        for (double step : steps) {
            if ((to - from) / (step * unit) <= most) {
                return step * unit;
            }
        }
        Ticks ticks = Ticks.nice(from / unit, to / unit, most);
        return (ticks.value(ticks.first() + 1) - ticks.value(ticks.first())) * unit;
    }

    /** Returns a number as it stands at the axis. */
    String write(double value, int places) {
        return format == null ? Digits.brief(value / unit, places) + after : format.write(value);
    }

    static final PlainType<AxisFormat> TYPE =
            new PlainType<>() {
                @Override
                public AxisFormat take(Carried carried) {
                    throw new UnsupportedOperationException("only at build");
                }

                @Override
                public boolean accepts(Value value) {
                    return value instanceof Value.Word;
                }

                @Override
                public AxisFormat parse(Given<AxisFormat> given) {
                    String name = given.value() instanceof Value.Word word ? word.text() : "";
                    NumberFormat format = NumberFormat.of(name);
                    return switch (name) {
                        case "percent", "%" -> PERCENT;
                        case "pi", "π" -> PI;
                        case "degrees", "°" -> DEGREES;
                        default ->
                                format != null
                                        ? new AxisFormat(1, format, "", List.of())
                                        : given.refuse(
                                                Kind.UNKNOWN_NAME,
                                                Text.of("unknown format '{0}'", name),
                                                Text.of(
                                                        "percent, pi, degrees, or one such as .1f"));
                    };
                }

                @Override
                public Value write(AxisFormat value) {
                    return new Value.Word("");
                }

                @Override
                public AxisFormat standIn() {
                    return PLAIN;
                }

                @Override
                public Schema schema() {
                    return Schema.text();
                }
            };
}
