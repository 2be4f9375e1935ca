package org.chalkline.widget;

import org.chalkline.figure.Axis;
import org.chalkline.figure.Label;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.NumbersType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.text.Text;

/** An interval {@code [from, to]} that an axis shows. */
public final class IntervalType extends PlainType<double[]> {

    public static final IntervalType INTERVAL = new IntervalType();

    private IntervalType() {}

    @Override
    public double[] take(Carried carried) {
        return carried.numbers();
    }

    @Override
    public boolean accepts(Value value) {
        return NumbersType.ANY.accepts(value);
    }

    @Override
    public double[] parse(Given<double[]> given) {
        double[] ends =
                accepts(given.value())
                        ? NumbersType.ANY.parse(given.as(() -> new double[0]))
                        : new double[0];
        return ends.length == 2 && ends[0] < ends[1]
                ? ends
                : given.refuse(
                        Text.of("not an interval"), Text.of("[from, to] with from below to"));
    }

    @Override
    public Value write(double[] ends) {
        return NumbersType.ANY.write(ends);
    }

    @Override
    public double[] standIn() {
        return new double[] {0, 1};
    }

    @Override
    public Schema schema() {
        return NumbersType.ANY.schema().count(2, 2);
    }

    /** Returns an axis that shows the interval that a parameter is. */
    public static Axis axis(Params params, Param<double[]> interval, Label label) {
        double[] ends = params.get(interval);
        return new Axis(ends[0], ends[1], label);
    }
}
