package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.expression.Compiled;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Pair;
import org.chalkline.expression.Problem;
import org.chalkline.expression.Reals;
import org.chalkline.expression.Sheet;
import org.chalkline.expression.Source;
import org.chalkline.expression.Type;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.GivenParams;
import org.chalkline.param.NumberType;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** A number that no control changes: {@code 2pi}, or {@code 400 h} where {@code let} says h. */
final class ConstantType extends PlainType<Double> {

    static final ConstantType CONSTANT = new ConstantType(false);

    /** A number above 0. */
    static final ConstantType POSITIVE = new ConstantType(true);

    private final boolean isPositive;

    private ConstantType(boolean isPositive) {
        this.isPositive = isPositive;
    }

    @Override
    public Double take(Carried carried) {
        return carried.number();
    }

    @Override
    public boolean accepts(Value value) {
        return value instanceof Value.Word || value instanceof Value.Numeral;
    }

    @Override
    public Double parse(Given<Double> given) {
        Object value = evaluate(given, Type.NUMBER);
        double number = value == null ? Double.NaN : (double) value;
        if (value == null) {
            return given.other().get();
        }
        return Math.abs(number) <= NumberType.MOST && (number > 0 || !isPositive)
                ? number
                : given.refuse(
                        Text.of("not in range"),
                        isPositive
                                ? Text.of("a number above {0}", "0")
                                : Text.of("a number from -1000000 to 1000000"));
    }

    /** Returns the value of an expression without controls; null for problems, which are told. */
    static @Nullable Object evaluate(Given<?> given, Type type) {
        Source source = Written.of(given);
        Sheet constants = given.params().findAround(PlotNames.CONSTANTS);
        if (source == null || constants == null) {
            return null;
        }
        Compiled compiled = constants.compile(source);
        if (compiled == null) {
            return null;
        }
        if (!type.takes(compiled.type())) {
            source.problems()
                    .accept(
                            new Problem(
                                    0,
                                    Text.of("{0} does not belong here", compiled.type().words()),
                                    type.words()));
            return null;
        }
        return new Eval<>(Reals.REALS, constants.program()).call(compiled.formula());
    }

    /** Returns the sheet of what an author defines, without controls. */
    static Sheet constants(GivenParams given) {
        Sheet sheet = new Sheet();
        given.get(PlotNames.DATA).forEach((prefix, columns) -> columns.addTo(sheet, prefix));
        given.get(PlotNames.LET)
                .forEach(
                        (key, source) ->
                                sheet.define(
                                        key,
                                        problem -> {},
                                        new Source(source.text(), problem -> {})));
        return sheet;
    }

    /** Returns whether a value is a point, such as {@code (3, 0.5)}. */
    static @Nullable Pair point(Given<?> given) {
        return (Pair) evaluate(given, Type.POINT);
    }

    @Override
    public Value write(Double value) {
        return new Value.Numeral(value);
    }

    @Override
    public Double standIn() {
        return isPositive ? 1.0 : 0.0;
    }

    @Override
    public Schema schema() {
        return Schema.anyOf(
                List.of(Schema.number(-NumberType.MOST, NumberType.MOST), Schema.text()));
    }
}
