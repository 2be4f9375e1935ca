package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.Held;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.ParamType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** A mark of any kind, which the first name in its entry tells that is one of a kind. */
final class AnyMark extends ParamType<PlotMark> {

    static final AnyMark ANY = new AnyMark();

    /** What stands in for a mark with a problem. */
    private static final PlotMark NONE =
            new PlotMark() {
                @Override
                void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {}
            };

    private static final List<MarkKind> KNOWN = new ArrayList<>();

    private AnyMark() {}

    /** Adds kinds to those that there are, in the order of the guide; once for each family. */
    static void know(List<MarkKind> kinds) {
        KNOWN.addAll(kinds);
    }

    /** Returns the kinds that there are, in the order of the guide. */
    static List<MarkKind> known() {
        return KNOWN;
    }

    @Override
    public PlotMark take(Carried carried) {
        List<Carried> both = carried.items();
        return KNOWN.get(both.get(0).whole()).take(both.get(1));
    }

    @Override
    public boolean accepts(Value value) {
        return KNOWN.stream().anyMatch(kind -> kind.accepts(value));
    }

    @Override
    protected Held<PlotMark> readOne(Given<PlotMark> given) {
        List<String> names = new ArrayList<>();
        KNOWN.forEach(kind -> names.add(kind.name()));
        List<Value.Field> fields =
                given.value() instanceof Value.Fields all ? all.fields() : List.of();
        for (Value.Field field : fields) {
            int kind = names.indexOf(field.name());
            if (kind >= 0) {
                return held(kind, given);
            }
        }
        if (fields.isEmpty()) {
            given.report(Kind.WRONG_TYPE, Text.of("no mark"), Text.of("such as {curve: x^2}"));
        } else {
            String first = fields.get(0).name();
            given.field(fields.get(0), () -> "")
                    .report(
                            Kind.UNKNOWN_NAME,
                            -1,
                            Text.of("unknown mark '{0}'", first),
                            Text.list(names),
                            first,
                            names);
        }
        return hold(standIn());
    }

    private static Held<PlotMark> held(int kind, Given<PlotMark> given) {
        Held<PlotMark> held = KNOWN.get(kind).read(given);
        return new Held<>(
                held.value(),
                () -> new Value.Items(List.of(new Value.Numeral(kind), held.carried().get())));
    }

    @Override
    public Held<PlotMark> hold(PlotMark value) {
        return new Held<>(value, () -> new Value.Items(List.of()));
    }

    @Override
    public PlotMark standIn() {
        return NONE;
    }

    @Override
    protected Schema schemaOfOne(@Nullable PlotMark usual) {
        return Schema.anyOf(KNOWN.stream().map(kind -> kind.schema(null)).toList());
    }
}
